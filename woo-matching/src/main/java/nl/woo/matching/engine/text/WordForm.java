package nl.woo.matching.engine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * All that is known of a word wherever it stands.
 *
 * @param raw in lower case without accents
 * @param heads stems of known words that it ends with: what a compound is about
 * @param modifiers stems of known words that it begins with
 * @param meant the known word that it was probably meant to be, or the word itself
 * @param stop whether it is too common to say anything
 * @param pieces numbers of the pieces of terms that it fits
 * @param begins the terms that begin with these, apart for each way in which it fits them
 */
record WordForm(
        String raw,
        String dutch,
        String english,
        List<String> heads,
        List<String> modifiers,
        String meant,
        boolean stop,
        List<Integer> pieces,
        List<List<TermTree>> begins) {
    private static final double MISSPELT = 0.8;

    WordForm {
        heads = List.copyOf(heads);
        modifiers = List.copyOf(modifiers);
        begins = List.copyOf(begins);
    }

    /** Stems of the known words that it is composed of. */
    List<String> parts() {
        if (modifiers.isEmpty()) {
            return heads;
        }
        List<String> parts = new ArrayList<>(heads);
        parts.addAll(modifiers);
        return parts;
    }

    /** How sure it is that the word is the one meant, from 0 to 1. */
    double certainty() {
        return meant.equals(raw) ? 1 : MISSPELT;
    }

    /** Told apart by the word alone: the same lexicon says the same of it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WordForm form && form.raw.equals(raw);
    }

    @Override
    public int hashCode() {
        return raw.hashCode();
    }
}
