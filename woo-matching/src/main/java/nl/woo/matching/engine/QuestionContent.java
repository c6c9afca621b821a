package nl.woo.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woo.matching.engine.text.Concept;
import nl.woo.matching.engine.text.Profile;
import nl.woo.matching.engine.text.Text;
import nl.woo.matching.engine.text.Vocabulary;
import nl.woo.matching.engine.text.Word;

/**
 * What a question is about.
 *
 * @param stems the different stems of its words
 * @param numberedParts how many parts the entrepreneur numbered
 */
record QuestionContent(Profile profile, Set<String> stems, int numberedParts) {
    private static final double TITLE = 1.5;
    private static final double TEXT = 1;
    private static final int LONGEST_EVIDENCE = 3;

    static QuestionContent of(Demand demand, Vocabulary vocabulary) {
        Text title = vocabulary.read(demand.title());
        Text text = vocabulary.read(demand.text());
        Profile profile =
                Profile.ofQuestion(vocabulary, List.of(new Profile.Piece(title, TITLE), new Profile.Piece(text, TEXT)));
        Set<String> stems = new HashSet<>();
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
        return new QuestionContent(profile, Set.copyOf(stems), numbered);
    }

    /** The sum of the weights of all concepts of this kind. */
    double sum(Concept.Kind kind) {
        return profile.weights().entrySet().stream()
                .filter(weighed -> weighed.getKey().kind() == kind)
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /** The question's words for concepts of this kind, most telling first. */
    List<String> words(Concept.Kind kind) {
        return profile.weights().entrySet().stream()
                .filter(weighed -> weighed.getKey().kind() == kind)
                .sorted(Map.Entry.<Concept, Double>comparingByValue().reversed())
                .flatMap(weighed -> evidence(weighed.getKey()).stream())
                .toList();
    }

    /** The question's words for this concept, short ones only. */
    List<String> evidence(Concept concept) {
        return profile.evidence().getOrDefault(concept, Set.of()).stream()
                .filter(words -> length(words) <= LONGEST_EVIDENCE)
                .sorted(Comparator.<String>comparingInt(QuestionContent::length)
                        .thenComparing(Comparator.comparingInt(String::length).reversed()))
                .toList();
    }

    private static int length(String text) {
        return text.split(" ", -1).length;
    }

    Leaning leaning() {
        Map<Level, Double> share = new EnumMap<>(Level.class);
        Map<Level, Set<String>> words = new EnumMap<>(Level.class);
        profile.weights()
                .forEach((concept, weight) -> concept.level()
                        .map(Level::valueOf)
                        .ifPresent(level -> {
                            double counted = concept.kind() == Concept.Kind.ACTIVITY ? weight : weight / 2;
                            share.merge(level, counted, Double::sum);
                            words.computeIfAbsent(level, none -> new LinkedHashSet<>())
                                    .addAll(evidence(concept));
                        }));
        double most =
                share.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        share.replaceAll((level, sum) -> sum / most);
        return new Leaning(
                share,
                words.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, found -> List.copyOf(new ArrayList<>(found.getValue())))));
    }
}
