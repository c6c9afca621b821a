package nl.woo.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response.Status;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Locale;
import nl.woo.domain.access.Caller;
import nl.woo.domain.institution.Institution;
import nl.woo.domain.people.People;
import nl.woo.domain.people.Person;
import nl.woo.domain.people.Role;
import nl.woo.domain.people.ScreenLanguage;
import nl.woo.web.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which sign-ins are let in from memory, and which are verified. */
class BasicSignInTest {
    private final TestDatabase database = new TestDatabase();
    private final BasicSignIn signIn = new BasicSignIn();
    private final SignInMemory memory = new SignInMemory();
    private final Institution institution = new Institution("Werkplaats", "WOO");

    private String rightPassword = "geheim";
    private int verified;

    @BeforeEach
    void prepare() {
        memory.clock = TestDatabase.CLOCK;
        memory.minutes = 5;
        signIn.memory = memory;
        signIn.accounts = this::verify;
        signIn.people = database.service(People.class);
        signIn.caller = new Caller();
        signIn.words = new ApiWords() {
            @Override
            Locale locale() {
                return Locale.ENGLISH;
            }
        };
        database.inTransaction(() -> {
            entities().persist(institution);
            entities().persist(account("koppeling"));
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Person account(String login) {
        return new Person(
                login, login, login + "@woo.example", Role.HUB_STAFF, institution, ScreenLanguage.NL, "hash-1");
    }

    private EntityManager entities() {
        return database.service(EntityManager.class);
    }

    /** Stands in for the portal's accounts: counts, and knows one right password. */
    private CredentialValidationResult verify(Credential credential) {
        verified++;
        UsernamePasswordCredential given = (UsernamePasswordCredential) credential;
        return given.getPasswordAsString().equals(rightPassword)
                ? new CredentialValidationResult(given.getCaller())
                : CredentialValidationResult.INVALID_RESULT;
    }

    private void changeAccount(String assignment) {
        database.inTransaction(() -> entities()
                .createQuery("update Person p set " + assignment + " where p.login = 'koppeling'")
                .executeUpdate());
    }

    private void pass(Duration time) {
        memory.clock = Clock.offset(memory.clock, time);
    }

    private void request(String login, String password) {
        String header = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        signIn.filter((ContainerRequestContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ContainerRequestContext.class},
                (self, method, arguments) -> method.getName().equals("getLength") ? 0 : "Basic " + header));
    }

    private void assertLetIn(String login, String password, int afterChecks) {
        signIn.caller = new Caller();
        request(login, password);
        assertEquals(login, signIn.caller.getName());
        assertEquals(afterChecks, verified);
    }

    private void assertRefused(String password, int afterChecks) {
        ApiError refused = assertThrows(ApiError.class, () -> request("koppeling", password));
        assertEquals(Status.UNAUTHORIZED, refused.status());
        assertEquals(afterChecks, verified);
    }

    @Test
    void rightPasswordIsVerifiedOnceInTheTime() {
        assertLetIn("koppeling", "geheim", 1);
        pass(Duration.ofMinutes(5).minusSeconds(1));
        assertLetIn("koppeling", "geheim", 1);
        pass(Duration.ofSeconds(1));
        assertLetIn("koppeling", "geheim", 2);
        assertLetIn("koppeling", "geheim", 2);
    }

    @Test
    void everySignInIsVerifiedWhenNothingIsToBeRemembered() {
        memory.minutes = 0;
        assertLetIn("koppeling", "geheim", 1);
        assertLetIn("koppeling", "geheim", 2);
    }

    @Test
    void clockThatIsSetBackForgets() {
        assertLetIn("koppeling", "geheim", 1);
        pass(Duration.ofHours(-1));
        assertLetIn("koppeling", "geheim", 2);
    }

    @Test
    void anotherPasswordIsNotLetIn() {
        assertLetIn("koppeling", "geheim", 1);
        assertRefused("geheimer", 2);
        assertRefused("geheimer", 3);
        assertLetIn("koppeling", "geheim", 3);
    }

    @Test
    void passwordThatWasChangedIsNotLetIn() {
        assertLetIn("koppeling", "geheim", 1);
        changeAccount("p.passwordHash = 'hash-2'");
        rightPassword = "nieuw";
        assertRefused("geheim", 2);
        assertLetIn("koppeling", "nieuw", 3);
        assertLetIn("koppeling", "nieuw", 3);
    }

    @Test
    void passwordThatIsChangedDuringTheCheckIsNotRemembered() {
        signIn.accounts = credential -> {
            CredentialValidationResult result = verify(credential);
            changeAccount("p.passwordHash = 'hash-2'");
            return result;
        };
        assertLetIn("koppeling", "geheim", 1);
        assertLetIn("koppeling", "geheim", 2);
    }

    @Test
    void disabledAccountIsNotLetIn() {
        assertLetIn("koppeling", "geheim", 1);
        changeAccount("p.active = false");
        assertRefused("geheim", 2);
    }

    @Test
    void lockedAccountIsNotLetIn() {
        assertLetIn("koppeling", "geheim", 1);
        database.inTransaction(() -> {
            Person person = signIn.people.find("koppeling").orElseThrow();
            for (int failure = 0; failure < 5; failure++) {
                person.failedToSignIn(OffsetDateTime.now(memory.clock));
            }
        });
        rightPassword = "none while it is locked";
        assertRefused("geheim", 2);
    }

    @Test
    void whatIsRememberedOfOneAccountLetsNoOtherIn() {
        database.inTransaction(() -> entities().persist(account("ander")));
        assertLetIn("koppeling", "geheim", 1);
        assertLetIn("ander", "geheim", 2);
        assertLetIn("koppeling", "geheim", 2);
    }

    @Test
    void whenTooManyAreRememberedTheOldestGoesFirst() {
        assertLetIn("koppeling", "geheim", 1);
        for (int other = 1; other < SignInMemory.MOST; other++) {
            memory.remember(account("ander" + other), "geheim");
        }
        assertLetIn("koppeling", "geheim", 1);
        memory.remember(account("een te veel"), "geheim");
        assertLetIn("koppeling", "geheim", 2);
    }
}
