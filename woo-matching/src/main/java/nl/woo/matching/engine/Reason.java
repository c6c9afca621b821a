package nl.woo.matching.engine;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence that explains, still without a language.
 *
 * @param key in the explanations bundle
 * @param arguments the facts: a word as it is, a whole number, a date as 2021-02-08, or {@code @} and a key of the
 *     bundle
 */
public record Reason(String key, List<String> arguments) {
    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Object... arguments) {
        return new Reason(key, Arrays.stream(arguments).map(Object::toString).toList());
    }
}
