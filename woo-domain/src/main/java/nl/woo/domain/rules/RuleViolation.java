package nl.woo.domain.rules;

import java.util.List;

/**
 * A request that a rule of the process forbids. The key names a sentence of the screens' bundles ({@code rule.<key>}) that
 * says what to do; the arguments fill it.
 */
public class RuleViolation extends RuntimeException {
    private final String key;
    private final transient List<Object> arguments;

    public RuleViolation(String key, Object... arguments) {
        super(key + (arguments.length == 0 ? "" : " " + List.of(arguments)));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    /** Numbers, dates and plain words, in the order of the sentence's places. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
