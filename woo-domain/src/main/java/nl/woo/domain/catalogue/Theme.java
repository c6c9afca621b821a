package nl.woo.domain.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import nl.woo.domain.history.Recorded;
import nl.woo.domain.history.Timelines;
import nl.woo.domain.rules.Required;

/** A kind of question, such as 'Online vindbaarheid'. */
@Entity
@Table(name = "theme")
public class Theme implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "theme_seq")
    @SequenceGenerator(name = "theme_seq", sequenceName = "theme_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String code;
    private String name;
    private String definition;
    private boolean retired;

    protected Theme() {} // JPA

    public Theme(String code, String name, String definition) {
        this.code = Required.text(code, "Theme.code", 30).toUpperCase(Locale.ROOT);
        describe(name, definition);
    }

    public final void describe(String newName, String newDefinition) {
        name = Required.text(newName, "Theme.name", 120);
        definition = Required.text(newDefinition, "Theme.definition", 2000);
        retired = false;
    }

    /** No longer offered for new triage; questions that have it keep it. */
    public void retire() {
        retired = true;
    }

    @Override
    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getDefinition() {
        return definition;
    }

    public boolean isRetired() {
        return retired;
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
