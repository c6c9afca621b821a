package nl.woo.matching.engine.text;

import java.util.List;

/**
 * A word at its place in a text.
 *
 * @param sentence number of its sentence in the text
 * @param clause number of its clause in the text
 */
public record Word(WordForm form, int sentence, int clause) {

    /** The word in lower case without accents. */
    public String raw() {
        return form.raw();
    }

    /** Its Dutch stem. */
    public String dutch() {
        return form.dutch();
    }

    /** Stems of the known words that it is composed of. */
    public List<String> parts() {
        return form.parts();
    }

    /** Whether it is too common to say anything. */
    public boolean stop() {
        return form.stop();
    }
}
