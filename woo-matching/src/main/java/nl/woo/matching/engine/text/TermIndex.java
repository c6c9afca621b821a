package nl.woo.matching.engine.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The terms of a vocabulary by the word that they begin with. Immutable. */
final class TermIndex {
    /** Shorter words are too often part of another word by chance. */
    private static final int SHORTEST_PART = 5;

    private static final int BEGINNING = 3;

    /** So many letters of a beginning are looked up before the rest is compared. */
    private static final int LEAD = 6;

    private static final List<String> ENDINGS = List.of("s", "en", "n");

    private final Map<String, List<Term>> byStem = new HashMap<>();
    private final Map<String, List<Term>> byBeginning = new HashMap<>();
    private final Map<String, List<Term>> byEnding = new HashMap<>();
    private final Map<String, String> partStems = new HashMap<>();
    private final Map<String, List<String>> partBeginnings = new HashMap<>();
    private final Set<String> familiar = new HashSet<>();
    private final Spelling spelling;

    TermIndex(Collection<Term> terms) {
        Set<String> single = new LinkedHashSet<>();
        for (Term term : terms) {
            Term.Piece first = term.first();
            switch (first.comparison()) {
                case STEM -> put(byStem, stemKey(first.dutch(), first.key()), term);
                case BEGINNING, WHOLE -> put(byBeginning, beginning(first.key()), term);
                case ENDING -> put(byEnding, ending(first.key()), term);
            }
            List<String> words = Words.of(term.text());
            familiar.addAll(words);
            if (words.size() == 1) {
                single.add(words.get(0));
                if (first.dutch()
                        && first.comparison() == Term.Comparison.BEGINNING
                        && first.key().length() >= LEAD) {
                    partBeginnings
                            .computeIfAbsent(first.key().substring(0, LEAD), none -> new ArrayList<>())
                            .add(first.key());
                }
                if (first.dutch() && words.get(0).length() >= SHORTEST_PART) {
                    partStems.put(
                            words.get(0), first.comparison() == Term.Comparison.STEM ? first.key() : words.get(0));
                }
            }
        }
        spelling = new Spelling(single);
    }

    /** The terms that begin with a word of this Dutch stem. */
    List<Term> beginningWithDutch(String stem) {
        return byStem.getOrDefault(stemKey(true, stem), List.of());
    }

    List<Term> beginningWithEnglish(String stem) {
        return byStem.getOrDefault(stemKey(false, stem), List.of());
    }

    /** The terms whose first word is compared by its letters, and may be this one. */
    List<Term> spelledLike(String word) {
        List<Term> terms = new ArrayList<>(byBeginning.getOrDefault(beginning(word), List.of()));
        terms.addAll(byEnding.getOrDefault(ending(word), List.of()));
        return terms;
    }

    /** The stem of a word that compounds can be made of, or null. */
    String partStem(String word) {
        return partStems.get(word);
    }

    /** Whether a term's beginning is the beginning of this end of a compound. */
    boolean isPart(String end) {
        if (end.length() < LEAD) {
            return false;
        }
        for (String beginning : partBeginnings.getOrDefault(end.substring(0, LEAD), List.of())) {
            if (end.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a term has the word as it is written. */
    boolean knows(String word) {
        return familiar.contains(word);
    }

    /** The known word that this unknown one was probably meant to be, a plural included. */
    Optional<String> meant(String word) {
        Optional<String> meant = spelling.meant(word);
        for (String ending : ENDINGS) {
            if (meant.isEmpty() && word.endsWith(ending)) {
                meant = spelling.meant(word.substring(0, word.length() - ending.length()));
            }
        }
        return meant.filter(other -> !other.equals(word));
    }

    private static String stemKey(boolean dutch, String stem) {
        return dutch ? "nl " + stem : "en " + stem;
    }

    private static void put(Map<String, List<Term>> index, String key, Term term) {
        index.computeIfAbsent(key, none -> new ArrayList<>()).add(term);
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }

    private static String ending(String word) {
        return word.substring(Math.max(0, word.length() - BEGINNING));
    }
}
