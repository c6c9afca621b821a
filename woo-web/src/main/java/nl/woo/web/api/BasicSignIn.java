package nl.woo.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import nl.woo.domain.access.Caller;
import nl.woo.domain.people.People;
import nl.woo.domain.people.Person;

/**
 * Has each request run for the account that it names by HTTP Basic. Wrong passwords count as they do on the sign-in page; a
 * right one is remembered for some minutes.
 */
@Provider
@RequestScoped
public class BasicSignIn implements ContainerRequestFilter {
    private static final String BASIC = "basic ";
    private static final int LARGEST_MEGABYTES = 31;

    @Inject
    IdentityStoreHandler accounts;

    @Inject
    SignInMemory memory;

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    ApiWords words;

    @Override
    public void filter(ContainerRequestContext request) {
        Person person = credential(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .flatMap(this::signIn)
                .orElseThrow(() -> new ApiError(Status.UNAUTHORIZED, null, words.get("api.signIn")));
        caller.actAs(person);
        if (request.getLength() > LARGEST_MEGABYTES * 1_000_000) {
            throw new ApiError(Status.REQUEST_ENTITY_TOO_LARGE, null, words.get("api.tooLarge", LARGEST_MEGABYTES));
        }
    }

    private Optional<Person> signIn(UsernamePasswordCredential given) {
        Optional<Person> account = people.find(given.getCaller()).filter(Person::isActive);
        String password = given.getPasswordAsString();
        if (account.filter(person -> memory.admits(person, password)).isPresent()) {
            return account;
        }
        if (accounts.validate(given).getStatus() != CredentialValidationResult.Status.VALID) {
            return Optional.empty();
        }
        account.ifPresent(person -> memory.remember(person, password));
        return account;
    }

    private static Optional<UsernamePasswordCredential> credential(String header) {
        if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
            String[] account = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            return account.length == 2
                    ? Optional.of(new UsernamePasswordCredential(account[0], account[1]))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
