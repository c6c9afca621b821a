package nl.woo.matching.engine.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of each word: its stems, the words it is composed of, the word it was meant to be, and the terms that
 * it can begin or go on with. Looks each word up once and remembers it. Safe to share among threads.
 */
final class Lexicon {
    private static final int SHORTEST_PART = 6;
    private static final int SHORTEST_REST = 4;
    private static final int MOST_REMEMBERED = 200_000;

    /** What stands before a verb makes another word of it, no compound: voorbeeld is no beeld. */
    private static final Set<String> PARTICLES = Set.of(
            "voor", "over", "door", "onder", "tegen", "achter", "terug", "mede", "weer", "samen", "binnen", "buiten",
            "boven", "neder");

    private final TermIndex index;
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, WordForm> remembered = new ConcurrentHashMap<>();

    /** @param words more words that compounds are made of, as they are written */
    Lexicon(TermIndex index, Collection<String> words) {
        this.index = index;
        for (String word : words) {
            if (word.length() >= SHORTEST_PART && !Stems.isStop(word)) {
                parts.computeIfAbsent(word, Stems::dutch);
            }
        }
    }

    WordForm of(String raw) {
        WordForm known = remembered.get(raw);
        if (known == null) {
            known = look(raw);
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(raw, known);
            }
        }
        return known;
    }

    private WordForm look(String raw) {
        WordForm written = form(raw, raw);
        if (!written.begins().isEmpty() || written.stop() || index.knows(raw) || parts.containsKey(raw)) {
            return written;
        }
        Optional<String> meant = index.meant(raw);
        return meant.isPresent() ? form(raw, meant.get()) : written;
    }

    private WordForm form(String raw, String meant) {
        String dutch = Stems.dutch(meant);
        String english = Stems.english(meant);
        List<String> heads = new ArrayList<>();
        List<String> modifiers = new ArrayList<>();
        takeApart(meant, dutch, heads, modifiers);
        List<List<Piece>> fitting = fitting(meant, dutch, english, heads, modifiers);
        return new WordForm(
                raw,
                dutch,
                english,
                heads,
                modifiers,
                meant,
                Stems.isStop(raw),
                index.numbers(fitting),
                index.beginningWith(fitting));
    }

    /** The pieces of terms that the word fits, each once: by its stems, its parts, its letters and those of its parts. */
    private List<List<Piece>> fitting(
            String word, String dutch, String english, List<String> heads, List<String> modifiers) {
        List<List<Piece>> fitting = new ArrayList<>();
        fitting.add(index.dutch(dutch));
        fitting.add(index.english(english));
        heads.forEach(part -> fitting.add(index.dutch(part)));
        modifiers.forEach(part -> fitting.add(index.dutch(part)));
        fitting.add(index.beginningLike(word));
        fitting.add(index.endingLike(word));
        for (String head : heads) {
            List<Piece> beginnings = index.beginningLike(head);
            beginnings.removeIf(piece -> !piece.dutch() || piece.comparison() != Piece.Comparison.BEGINNING);
            fitting.add(beginnings);
        }
        Set<Piece> seen = new HashSet<>();
        fitting.replaceAll(pieces -> pieces.stream().filter(seen::add).toList());
        return fitting;
    }

    /** Finds the known words that a compound ends and begins with. */
    private void takeApart(String word, String own, List<String> heads, List<String> modifiers) {
        for (int cut = SHORTEST_REST; cut <= word.length() - SHORTEST_REST; cut++) {
            add(modifiers, partStem(word.substring(0, cut)), own);
            if (!PARTICLES.contains(word.substring(0, cut))) {
                String end = word.substring(cut);
                String stem = partStem(end);
                add(heads, stem == null && index.isPart(end) ? end : stem, own);
            }
        }
    }

    private String partStem(String word) {
        String stem = index.partStem(word);
        return stem == null ? parts.get(word) : stem;
    }

    private static void add(List<String> parts, String stem, String own) {
        if (stem != null && !stem.equals(own) && !parts.contains(stem)) {
            parts.add(stem);
        }
    }
}
