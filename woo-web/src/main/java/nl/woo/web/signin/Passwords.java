package nl.woo.web.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Hashes passwords: PBKDF2 with HMAC-SHA-512 and 210,000 rounds, the cost that OWASP advised in 2023. */
@ApplicationScoped
public class Passwords {
    public static final int SHORTEST = 8;

    @Inject
    Pbkdf2PasswordHash hash;

    private String unknown;

    @PostConstruct
    void prepare() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
        unknown = hash.generate("nobody's password".toCharArray());
    }

    public String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /** @param hashed null when there is no such account: takes as long as a wrong password does */
    public boolean matches(char[] password, String hashed) {
        boolean right = hash.verify(password, hashed == null ? unknown : hashed);
        return right && hashed != null;
    }
}
