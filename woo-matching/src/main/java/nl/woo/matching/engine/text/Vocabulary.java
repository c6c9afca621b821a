package nl.woo.matching.engine.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The concepts of the field and their terms. Immutable. */
public final class Vocabulary {
    private static final String FILE = "vocabulary.txt";
    private static final int SHORTEST_PART = 5;
    private static final int SHORTEST_REST = 3;
    private static final int BEGINNING = 3;

    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Map<String, List<Term>> byStem = new HashMap<>();
    private final Map<String, List<Term>> byBeginning = new HashMap<>();
    private final List<Term> byEnding = new ArrayList<>();
    private final Map<String, String> partStems = new HashMap<>();

    private Vocabulary(BufferedReader lines) throws IOException {
        for (List<String> block : blocks(lines)) {
            read(block);
        }
    }

    /** The vocabulary that comes with the engine. */
    public static Vocabulary ofOnlineBusiness() {
        return Holder.VOCABULARY;
    }

    public Collection<Concept> concepts() {
        return List.copyOf(concepts.values());
    }

    /** Splits a text into words, and compounds into the words that the vocabulary knows. */
    public Text read(String text) {
        Text plain = Text.of(text);
        return new Text(plain.words().stream().map(this::withParts).toList(), plain.clauses());
    }

    List<Hit> hits(Text text) {
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < text.words().size(); at++) {
            Word word = text.words().get(at);
            Set<Term> begun = new LinkedHashSet<>();
            begun.addAll(byStem.getOrDefault("nl " + word.dutch(), List.of()));
            begun.addAll(byStem.getOrDefault("en " + word.english(), List.of()));
            word.parts().forEach(part -> begun.addAll(byStem.getOrDefault("nl " + part, List.of())));
            begun.addAll(byBeginning.getOrDefault(beginning(word.raw()), List.of()));
            begun.addAll(byEnding);
            for (Term term : begun) {
                int end = term.endFrom(text.words(), at);
                if (end >= 0) {
                    hits.add(new Hit(
                            term.concept(),
                            term.weightAt(word),
                            term.text(),
                            surface(text.words().subList(at, end)),
                            word.clause()));
                }
            }
        }
        return hits;
    }

    private static String surface(List<Word> words) {
        return words.stream().map(Word::raw).collect(Collectors.joining(" "));
    }

    private Word withParts(Word word) {
        String raw = word.raw();
        if (raw.length() < SHORTEST_PART + SHORTEST_REST) {
            return word;
        }
        Set<String> parts = new HashSet<>();
        for (int cut = SHORTEST_REST; cut <= raw.length() - SHORTEST_REST; cut++) {
            Optional.ofNullable(partStems.get(raw.substring(0, cut))).ifPresent(parts::add);
            Optional.ofNullable(partStems.get(raw.substring(cut))).ifPresent(parts::add);
        }
        return parts.isEmpty()
                ? word
                : new Word(
                        raw,
                        word.dutch(),
                        word.english(),
                        List.copyOf(parts),
                        word.sentence(),
                        word.clause(),
                        word.stop());
    }

    private static List<List<String>> blocks(BufferedReader lines) throws IOException {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("#")) {
                continue;
            }
            if (!line.isBlank()) {
                block.add(line.strip());
            } else if (!block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    private void read(List<String> block) {
        Map<String, String> head = new HashMap<>();
        List<String[]> terms = new ArrayList<>();
        for (String line : block.subList(1, block.size())) {
            String[] nameAndRest = line.split(" ", 2);
            if (nameAndRest[0].equals("nl") || nameAndRest[0].equals("en")) {
                terms.add(nameAndRest);
            } else {
                head.put(nameAndRest[0], nameAndRest[1]);
            }
        }
        Concept concept = new Concept(
                block.get(0),
                Concept.Kind.valueOf(head.getOrDefault("kind", "subject").toUpperCase(Locale.ROOT)),
                themes(head.getOrDefault("themes", "")),
                Optional.ofNullable(head.get("level")));
        if (concepts.put(concept.name(), concept) != null) {
            throw new IllegalArgumentException("twice: " + concept.name());
        }
        terms.forEach(line -> readTerms(concept, line[0].equals("nl"), line[1]));
    }

    private static Map<String, Integer> themes(String written) {
        Map<String, Integer> themes = new HashMap<>();
        for (String theme : written.isEmpty() ? new String[0] : written.split(",\\s*", -1)) {
            String[] codeAndWeight = theme.split(" ", -1);
            themes.put(codeAndWeight[0], Integer.valueOf(codeAndWeight[1]));
        }
        return themes;
    }

    private void readTerms(Concept concept, boolean dutch, String written) {
        for (String word : new HashSet<>(List.of(written.split(",\\s*", -1)))) {
            Term term = Term.read(concept, word, dutch);
            Term.Piece first = term.first();
            switch (first.comparison()) {
                case STEM -> put(byStem, (dutch ? "nl " : "en ") + first.key(), term);
                case BEGINNING, WHOLE -> put(byBeginning, beginning(first.key()), term);
                case ENDING -> byEnding.add(term);
            }
            String part = Words.of(term.text(), 0, 0).get(0).raw();
            if (dutch && term.pieces().size() == 1 && part.length() >= SHORTEST_PART) {
                partStems.put(part, first.comparison() == Term.Comparison.STEM ? first.key() : part);
            }
        }
    }

    private static void put(Map<String, List<Term>> index, String key, Term term) {
        index.computeIfAbsent(key, none -> new ArrayList<>()).add(term);
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }

    /** Loads the vocabulary when it is first needed. */
    private static final class Holder {
        private static final Vocabulary VOCABULARY = load();

        private static Vocabulary load() {
            try (InputStream in = Vocabulary.class.getResourceAsStream(FILE)) {
                return new Vocabulary(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
