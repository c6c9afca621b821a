package nl.woo.domain.exchange;

import java.io.Serializable;
import java.util.List;

/**
 * Why an import was refused, at one place.
 *
 * @param file the name of the file
 * @param path the place in it, such as {@code [3].capaciteit}
 * @param key the broken rule, whose sentence has the bundle key {@code rule.<key>}
 * @param arguments what fills the sentence: numbers, dates, plain words and bundle keys of field names
 */
public record ImportProblem(String file, String path, String key, List<Object> arguments) implements Serializable {
    public ImportProblem {
        arguments = List.copyOf(arguments);
    }
}
