package nl.woo.matching.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.woo.matching.engine.text.Concept;
import nl.woo.matching.engine.text.Profile;
import nl.woo.matching.engine.text.Text;
import nl.woo.matching.engine.text.Vocabulary;
import nl.woo.matching.engine.text.Word;

/** Chooses the theme whose name, definition and concepts the question comes nearest to. */
final class ThemeChoice {
    private static final double DEFINED = 0.5;
    private static final double WORD = 0.1;

    private final List<Weighed> themes = new ArrayList<>();

    private record Weighed(String code, Map<Concept, Double> concepts, Set<String> stems) {}

    ThemeChoice(List<ThemeDefinition> definitions, Vocabulary vocabulary) {
        for (ThemeDefinition theme : definitions) {
            Text text = vocabulary.read(theme.name() + ". " + theme.definition());
            Map<Concept, Double> concepts = new HashMap<>();
            Profile.ofOffer(vocabulary, List.of(new Profile.Piece(text, 1)))
                    .weights()
                    .forEach((concept, weight) -> concepts.merge(concept, DEFINED * weight, Double::sum));
            for (Concept concept : vocabulary.concepts()) {
                Optional.ofNullable(concept.themes().get(theme.code()))
                        .ifPresent(weight -> concepts.merge(concept, (double) weight, Double::sum));
            }
            Set<String> stems = new HashSet<>();
            text.words().stream().filter(word -> !word.stop()).map(Word::dutch).forEach(stems::add);
            themes.add(new Weighed(theme.code(), Map.copyOf(concepts), Set.copyOf(stems)));
        }
    }

    /** The theme's code; empty when no word of the question speaks for any theme. */
    Optional<String> of(QuestionContent question) {
        Weighed best = null;
        double most = 0;
        for (Weighed theme : themes) {
            double speaks = speaks(theme, question);
            if (speaks > most) {
                best = theme;
                most = speaks;
            }
        }
        return Optional.ofNullable(best).map(Weighed::code);
    }

    private static double speaks(Weighed theme, QuestionContent question) {
        double sum = 0;
        for (Map.Entry<Concept, Double> asked : question.profile().weights().entrySet()) {
            sum += asked.getValue() * theme.concepts().getOrDefault(asked.getKey(), 0.0);
        }
        return sum
                + WORD
                        * theme.stems().stream()
                                .filter(question.stems()::contains)
                                .count();
    }
}
