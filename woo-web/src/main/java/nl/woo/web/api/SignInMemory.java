package nl.woo.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.woo.domain.people.Person;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The sign-ins whose password was found right in the last {@code woo.api.remember-minutes}: a program that sends many requests
 * pays for the slow check of its password once in that time. None is kept when that is 0.
 *
 * <p>A sign-in is known by an HMAC of its account, password and the account's stored hash, under a key that lives as long as
 * this process. So a changed password forgets it, and the password cannot be read from here.
 */
@ApplicationScoped
class SignInMemory {
    /** How many are kept; one more drops the oldest. */
    static final int MOST = 1_000;

    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    @Inject
    @ConfigProperty(name = "woo.api.remember-minutes", defaultValue = "5")
    int minutes;

    @Inject
    Clock clock;

    private final SecretKeySpec key = newKey();
    private final Map<String, OffsetDateTime> verified = new LinkedHashMap<>();

    private static SecretKeySpec newKey() {
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        return new SecretKeySpec(random, HMAC);
    }

    /** Whether the password was found right a short while ago for this account, which is still active and not locked. */
    boolean admits(Person account, String password) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return account.isActive() && !account.isLocked(now) && isFresh(verifiedAt(mark(account, password)), now);
    }

    private boolean isFresh(OffsetDateTime at, OffsetDateTime now) {
        return at != null && !now.isBefore(at) && now.isBefore(at.plusMinutes(minutes));
    }

    private OffsetDateTime verifiedAt(String mark) {
        synchronized (verified) {
            return verified.get(mark);
        }
    }

    /**
     * Keeps that the password was found right just now.
     *
     * @param account as it was read before the check, so that a change of password meanwhile is not overlooked
     */
    void remember(Person account, String password) {
        if (minutes <= 0) {
            return;
        }
        String mark = mark(account, password);
        OffsetDateTime now = OffsetDateTime.now(clock);
        synchronized (verified) {
            verified.remove(mark);
            verified.put(mark, now);
            if (verified.size() > MOST) {
                Iterator<String> oldestFirst = verified.keySet().iterator();
                oldestFirst.next();
                oldestFirst.remove();
            }
        }
    }

    private String mark(Person account, String password) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            for (String part : new String[] {account.getPasswordHash(), account.getLogin(), password}) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                mac.update(bytes);
            }
            return Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(HMAC + " is part of every Java platform", e);
        }
    }
}
