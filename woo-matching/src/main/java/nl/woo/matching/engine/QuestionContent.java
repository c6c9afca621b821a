package nl.woo.matching.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woo.matching.engine.text.Concept;
import nl.woo.matching.engine.text.Profile;
import nl.woo.matching.engine.text.Text;
import nl.woo.matching.engine.text.Vocabulary;
import nl.woo.matching.engine.text.Word;

/**
 * What a question is about.
 *
 * @param stems the different stems of its words
 * @param length in words
 * @param sentences in its text
 * @param numberedParts how many parts the entrepreneur numbered
 */
record QuestionContent(
        String title, String text, Profile profile, Set<String> stems, int length, int sentences, int numberedParts) {
    private static final double TITLE = 1.8;
    private static final double TEXT = 1;
    private static final double LITTLE_WORK = 0.6;

    static QuestionContent of(Demand demand, Vocabulary vocabulary) {
        Text title = vocabulary.read(demand.title());
        Text text = vocabulary.read(demand.text());
        Profile profile =
                Profile.ofQuestion(vocabulary, List.of(new Profile.Piece(title, TITLE), new Profile.Piece(text, TEXT)));
        Set<String> stems = new LinkedHashSet<>();
        for (Text part : List.of(title, text)) {
            for (Word word : part.words()) {
                if (!word.stop()) {
                    stems.add(word.dutch());
                    stems.addAll(word.parts());
                }
            }
        }
        int numbered = 0;
        while (demand.text().contains("(" + (numbered + 1) + ")")) {
            numbered++;
        }
        List<Word> words = text.words();
        return new QuestionContent(
                demand.title(),
                demand.text(),
                profile,
                Collections.unmodifiableSet(stems),
                words.size(),
                words.isEmpty() ? 0 : words.get(words.size() - 1).sentence() + 1,
                numbered);
    }

    /** Title and text. */
    String written() {
        return title + ". " + text;
    }

    /** The sum of the weights of all concepts of this kind. */
    double sum(Concept.Kind kind) {
        return profile.concepts().stream()
                .filter(concept -> concept.kind() == kind)
                .mapToDouble(profile::of)
                .sum();
    }

    /** The question's words for concepts of this kind, most telling first. */
    List<String> words(Concept.Kind kind) {
        return profile.concepts().stream()
                .filter(concept -> concept.kind() == kind)
                .sorted(Comparator.comparingDouble(profile::of).reversed())
                .flatMap(concept -> evidence(concept).stream())
                .distinct()
                .toList();
    }

    /** The question's words for this concept, short ones only. */
    List<String> evidence(Concept concept) {
        return profile.evidence(concept);
    }

    /** @param size as the intake says, or null: little work usually goes to MBO */
    Leaning leaning(Size size) {
        Map<Level, Double> share = new EnumMap<>(Level.class);
        Map<Level, Set<Concept>> concepts = new EnumMap<>(Level.class);
        for (Concept concept : profile.concepts()) {
            concept.level().map(Level::valueOf).ifPresent(level -> {
                double counted = concept.kind() == Concept.Kind.ACTIVITY ? 1 : 0.5;
                share.merge(level, counted * profile.of(concept), Double::sum);
                concepts.computeIfAbsent(level, none -> new LinkedHashSet<>()).add(concept);
            });
        }
        if (size == Size.SMALL) {
            share.merge(Level.MBO, LITTLE_WORK, Double::sum);
        }
        double most =
                share.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        share.replaceAll((level, sum) -> sum / most);
        return new Leaning(share, level -> words(concepts.getOrDefault(level, Set.of())));
    }

    private List<String> words(Set<Concept> concepts) {
        List<Concept> telling = new ArrayList<>(concepts);
        telling.sort(Comparator.comparingDouble(profile::of).reversed());
        return telling.stream()
                .flatMap(concept -> evidence(concept).stream())
                .distinct()
                .toList();
    }
}
