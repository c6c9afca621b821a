package nl.woo.domain.institution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.woo.domain.history.Recorded;
import nl.woo.domain.history.Timelines;
import nl.woo.domain.rules.Required;

/** One of the parties of the workplace. */
@Entity
@Table(name = "institution")
public class Institution implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "institution_seq")
    @SequenceGenerator(name = "institution_seq", sequenceName = "institution_seq", allocationSize = 50)
    private Long id;

    @Column(name = "short_name")
    private String shortName;

    private String name;

    protected Institution() {} // JPA

    public Institution(String name, String shortName) {
        this.name = Required.text(name, "Institution.name", 120);
        this.shortName = Required.text(shortName, "Institution.shortName", 20);
    }

    @Override
    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** As used where room is short: NP, Hanze, RUG, WOO. */
    public String getShortName() {
        return shortName;
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
