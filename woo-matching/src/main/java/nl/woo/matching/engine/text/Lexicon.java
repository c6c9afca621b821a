package nl.woo.matching.engine.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of each word: its stems, the words it is composed of, the word it was meant to be, and the terms that
 * it can begin. Looks each word up once and remembers it. Safe to share among threads.
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
        Set<Term> begins = new LinkedHashSet<>();
        begins.addAll(index.beginningWithDutch(dutch));
        begins.addAll(index.beginningWithEnglish(english));
        heads.forEach(part -> begins.addAll(index.beginningWithDutch(part)));
        modifiers.forEach(part -> begins.addAll(index.beginningWithDutch(part)));
        WordForm bare = new WordForm(raw, dutch, english, heads, modifiers, meant, Stems.isStop(raw), List.of());
        addFitting(begins, index.spelledLike(meant), bare);
        heads.forEach(head -> addFitting(begins, index.spelledLike(head), bare));
        return new WordForm(raw, dutch, english, heads, modifiers, meant, bare.stop(), new ArrayList<>(begins));
    }

    private static void addFitting(Set<Term> begins, List<Term> terms, WordForm word) {
        for (Term term : terms) {
            if (term.first().is(word)) {
                begins.add(term);
            }
        }
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
