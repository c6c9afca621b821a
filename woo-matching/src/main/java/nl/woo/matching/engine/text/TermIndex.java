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

/** What the terms of a vocabulary are made of, and the terms as a tree. Immutable. */
final class TermIndex {
    /** Shorter words are too often part of another word by chance. */
    private static final int SHORTEST_PART = 5;

    /** So many letters at either end of a word are looked up before the rest is compared; a piece may have fewer. */
    private static final int LOOKED_UP = 3;

    /** So many letters of a beginning are looked up before the rest is compared. */
    private static final int LEAD = 6;

    private static final List<String> ENDINGS = List.of("s", "en", "n");

    private final Map<Piece, Integer> numbers = new HashMap<>();
    private final Map<Integer, TermTree> trees = new HashMap<>();
    private final Map<String, Piece> dutch = new HashMap<>();
    private final Map<String, Piece> english = new HashMap<>();
    private final Map<String, List<Piece>> byBeginning = new HashMap<>();
    private final Map<String, List<Piece>> byEnding = new HashMap<>();
    private final Map<String, String> partStems = new HashMap<>();
    private final Map<String, List<String>> partBeginnings = new HashMap<>();
    private final Set<String> familiar = new HashSet<>();
    private final Spelling spelling;

    TermIndex(Collection<Term> terms) {
        Set<String> single = new LinkedHashSet<>();
        for (Term term : terms) {
            int[] pieces = new int[term.steps().size()];
            for (int at = 0; at < pieces.length; at++) {
                pieces[at] = number(term.steps().get(at).piece());
            }
            trees.computeIfAbsent(pieces[0], none -> new TermTree()).add(term, pieces);
            familiar.addAll(term.words());
            if (term.words().size() == 1) {
                String word = term.words().get(0);
                single.add(word);
                if (term.first().dutch()) {
                    addPart(word, term.first());
                }
            }
        }
        spelling = new Spelling(single);
    }

    private int number(Piece piece) {
        Integer known = numbers.get(piece);
        if (known == null) {
            known = numbers.size();
            numbers.put(piece, known);
            switch (piece.comparison()) {
                case STEM -> (piece.dutch() ? dutch : english).put(piece.key(), piece);
                case BEGINNING, WHOLE -> put(byBeginning, beginning(piece.key(), LOOKED_UP), piece);
                case ENDING -> put(byEnding, ending(piece.key(), LOOKED_UP), piece);
            }
        }
        return known;
    }

    private void addPart(String word, Piece piece) {
        if (piece.comparison() == Piece.Comparison.BEGINNING && word.length() >= LEAD) {
            put(partBeginnings, word.substring(0, LEAD), word);
        }
        if (piece.comparison() != Piece.Comparison.WHOLE && word.length() >= SHORTEST_PART) {
            partStems.put(word, piece.comparison() == Piece.Comparison.STEM ? piece.key() : word);
        }
    }

    /** The piece that is this Dutch stem, if there is one. */
    List<Piece> dutch(String stem) {
        return listed(dutch.get(stem));
    }

    /** The piece that is this English stem, if there is one. */
    List<Piece> english(String stem) {
        return listed(english.get(stem));
    }

    private static List<Piece> listed(Piece piece) {
        return piece == null ? List.of() : List.of(piece);
    }

    /** The pieces that the word begins with or is, by its letters. */
    List<Piece> beginningLike(String word) {
        List<Piece> fitting = new ArrayList<>();
        for (int letters = 1; letters <= Math.min(LOOKED_UP, word.length()); letters++) {
            addFitting(fitting, byBeginning.get(beginning(word, letters)), word);
        }
        return fitting;
    }

    /** The pieces that the word ends with, by its letters. */
    List<Piece> endingLike(String word) {
        List<Piece> fitting = new ArrayList<>();
        for (int letters = 1; letters <= Math.min(LOOKED_UP, word.length()); letters++) {
            addFitting(fitting, byEnding.get(ending(word, letters)), word);
        }
        return fitting;
    }

    private static void addFitting(List<Piece> fitting, List<Piece> pieces, String word) {
        if (pieces != null) {
            for (Piece piece : pieces) {
                if (piece.isSpelledLike(word)) {
                    fitting.add(piece);
                }
            }
        }
    }

    /** The numbers of these pieces. */
    List<Integer> numbers(List<List<Piece>> pieces) {
        List<Integer> found = new ArrayList<>();
        for (List<Piece> alike : pieces) {
            for (Piece piece : alike) {
                found.add(numbers.get(piece));
            }
        }
        return List.copyOf(found);
    }

    /** The terms that begin with these pieces, in the same lists; lists without any left out. */
    List<List<TermTree>> beginningWith(List<List<Piece>> pieces) {
        List<List<TermTree>> beginning = new ArrayList<>();
        for (List<Piece> alike : pieces) {
            List<TermTree> branches = new ArrayList<>(alike.size());
            for (Piece piece : alike) {
                TermTree branch = trees.get(numbers.get(piece));
                if (branch != null) {
                    branches.add(branch);
                }
            }
            if (!branches.isEmpty()) {
                beginning.add(branches);
            }
        }
        return beginning;
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

    private static <T> void put(Map<String, List<T>> index, String key, T value) {
        index.computeIfAbsent(key, none -> new ArrayList<>(1)).add(value);
    }

    private static String beginning(String word, int letters) {
        return word.substring(0, Math.min(letters, word.length()));
    }

    private static String ending(String word, int letters) {
        return word.substring(Math.max(0, word.length() - letters));
    }
}
