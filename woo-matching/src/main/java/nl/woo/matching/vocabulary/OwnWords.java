package nl.woo.matching.vocabulary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import nl.woo.domain.history.Recorded;
import nl.woo.domain.history.Timelines;
import nl.woo.domain.people.Person;
import nl.woo.domain.rules.Required;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.domain.rules.StaleEdit;

/**
 * What the workplace adds to one concept: more words for one that comes with the engine, or a concept of its own. Written,
 * written anew, taken back, and perhaps written again; never deleted, for its history stays.
 */
@Entity
@Table(name = "own_words")
public class OwnWords implements Recorded {
    static final int LONGEST = 20_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "own_words_seq")
    @SequenceGenerator(name = "own_words_seq", sequenceName = "own_words_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String concept;
    private String lines;

    @Column(name = "taken_back")
    private boolean takenBack;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by_id")
    private Person changedBy;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    protected OwnWords() {} // JPA

    OwnWords(ConceptBlock block, Person by, OffsetDateTime now) {
        concept = block.concept();
        lines = checked(block);
        sign(by, now);
    }

    /**
     * Replaces the lines, and brings back what was taken back.
     *
     * @throws StaleEdit when somebody changed them since {@code readVersion}
     */
    void write(ConceptBlock block, long readVersion, Person by, OffsetDateTime now) {
        StaleEdit.check(readVersion, version);
        String written = checked(block);
        if (takenBack || !written.equals(lines)) {
            lines = written;
            takenBack = false;
            sign(by, now);
        }
    }

    /** @throws StaleEdit when somebody changed them since {@code readVersion} */
    void takeBack(long readVersion, Person by, OffsetDateTime now) {
        StaleEdit.check(readVersion, version);
        if (takenBack) {
            throw new RuleViolation("vocabulary.takenBack", concept);
        }
        takenBack = true;
        sign(by, now);
    }

    private static String checked(ConceptBlock block) {
        return Required.text(String.join("\n", block.lines()), "OwnWords.lines", LONGEST);
    }

    private void sign(Person by, OffsetDateTime now) {
        changedBy = by;
        changedAt = now;
    }

    @Override
    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /** The concept's name, such as {@code seo}. */
    public String getConcept() {
        return concept;
    }

    /** The concept with these lines; its place counts as the first. */
    public ConceptBlock block() {
        return new ConceptBlock(concept, 1, lines.lines().toList());
    }

    /** Whether questions are read without them. */
    public boolean isTakenBack() {
        return takenBack;
    }

    /** Who wrote them or took them back last; null for the system. */
    public Person getChangedBy() {
        return changedBy;
    }

    public OffsetDateTime getChangedAt() {
        return changedAt;
    }

    @Override
    public String label() {
        return concept;
    }

    @Override
    public Timelines timelines() {
        return Timelines.none();
    }
}
