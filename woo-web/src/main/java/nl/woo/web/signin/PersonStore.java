package nl.woo.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Locale;
import java.util.Set;

/** The portal's own accounts, for Jakarta Security. */
@ApplicationScoped
public class PersonStore implements IdentityStore {
    @Inject
    SignIns signIns;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential account)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        String login = account.getCaller().strip().toLowerCase(Locale.ROOT);
        return signIns.admit(login, account.getPassword().getValue())
                ? new CredentialValidationResult(login, Set.of("person"))
                : CredentialValidationResult.INVALID_RESULT;
    }
}
