package nl.woo.domain.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.woo.domain.history.Recorded;
import nl.woo.domain.history.Timelines;
import nl.woo.domain.institution.Institution;
import nl.woo.domain.rules.Required;

/** A programme of study at an institution, such as 'Commerciële Economie'. */
@Entity
@Table(name = "programme")
public class Programme implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "programme_seq")
    @SequenceGenerator(name = "programme_seq", sequenceName = "programme_seq", allocationSize = 50)
    private Long id;

    private String name;

    @Enumerated(EnumType.STRING)
    private Level level;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    protected Programme() {} // JPA

    public Programme(String name, Level level, Institution institution) {
        this.name = Required.text(name, "Programme.name", 200);
        this.level = Required.value(level, "Programme.level");
        this.institution = Required.value(institution, "Programme.institution");
    }

    @Override
    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Level getLevel() {
        return level;
    }

    public Institution getInstitution() {
        return institution;
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public Timelines timelines() {
        return Timelines.none();
    }
}
