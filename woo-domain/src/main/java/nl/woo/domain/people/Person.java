package nl.woo.domain.people;

import jakarta.persistence.Column;
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
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import nl.woo.domain.history.Recorded;
import nl.woo.domain.history.Timelines;
import nl.woo.domain.institution.Institution;
import nl.woo.domain.rules.Required;

/**
 * Someone who signs in. After {@value #FAILURES_ALLOWED} failed attempts in a row the account is locked for a quarter of an
 * hour; a success clears the count.
 */
@Entity
@Table(name = "person")
public class Person implements Recorded {
    static final int FAILURES_ALLOWED = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String login;
    private String name;
    private String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @Enumerated(EnumType.STRING)
    private ScreenLanguage language;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean active;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "last_failure_at")
    private OffsetDateTime lastFailureAt;

    protected Person() {} // JPA

    /**
     * @param login the name to sign in with; kept in lower case
     * @param passwordHash made by the portal's password hash
     */
    public Person(
            String login,
            String name,
            String email,
            Role role,
            Institution institution,
            ScreenLanguage language,
            String passwordHash) {
        this.login = Required.text(login, "Person.login", 100).toLowerCase(Locale.ROOT);
        this.name = Required.text(name, "Person.name", 120);
        this.email = Required.text(email, "Person.email", 254);
        this.role = Required.value(role, "Person.role");
        this.institution = Required.value(institution, "Person.institution");
        this.language = Required.value(language, "Person.language");
        this.passwordHash = Required.value(passwordHash, "Person.password");
        this.active = true;
    }

    /** Whether sign-in is refused for now, whatever the password. */
    public boolean isLocked(OffsetDateTime now) {
        return failedAttempts >= FAILURES_ALLOWED && now.isBefore(lastFailureAt.plus(LOCK));
    }

    /** Counts a wrong password; after the lock has passed the count starts anew. */
    public void failedToSignIn(OffsetDateTime now) {
        boolean lockPassed = failedAttempts >= FAILURES_ALLOWED && !isLocked(now);
        failedAttempts = lockPassed ? 1 : failedAttempts + 1;
        lastFailureAt = now;
    }

    public void signedIn() {
        failedAttempts = 0;
    }

    public void chooseLanguage(ScreenLanguage chosen) {
        language = Required.value(chosen, "Person.language");
    }

    public void changePassword(String newHash) {
        passwordHash = Required.value(newHash, "Person.password");
    }

    @Override
    public Long getId() {
        return id;
    }

    public String getLogin() {
        return login;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public Role getRole() {
        return role;
    }

    public Institution getInstitution() {
        return institution;
    }

    public ScreenLanguage getLanguage() {
        return language;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public boolean isActive() {
        return active;
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public Timelines timelines() {
        return Timelines.ofPerson(id);
    }
}
