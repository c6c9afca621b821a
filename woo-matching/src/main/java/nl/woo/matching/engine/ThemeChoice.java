package nl.woo.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.woo.matching.engine.text.Concept;
import nl.woo.matching.engine.text.Profile;
import nl.woo.matching.engine.text.Text;
import nl.woo.matching.engine.text.Vocabulary;
import nl.woo.matching.engine.text.Word;

/** Tells which themes a text comes near to, by each theme's name, definition and concepts. */
final class ThemeChoice {
    private static final double DEFINED = 0.5;
    private static final double WORD = 0.1;
    /** A single word of a definition says too little. */
    private static final double SAYS_SOMETHING = 0.15;

    private static final double LIKELY = 0.35;
    private static final int MOST_SHARED = 2;
    private static final int MOST_WORDS = 4;

    private final List<String> codes;
    private final List<Set<String>> stems = new ArrayList<>();
    private final double[][] weights;

    ThemeChoice(List<ThemeDefinition> definitions, Vocabulary vocabulary) {
        codes = definitions.stream().map(ThemeDefinition::code).toList();
        weights = new double[codes.size()][];
        for (int at = 0; at < weights.length; at++) {
            ThemeDefinition theme = definitions.get(at);
            Text text = vocabulary.read(theme.name() + ". " + theme.definition());
            weights[at] = Profile.ofOffer(vocabulary, List.of(new Profile.Piece(text, 1)))
                    .weights();
            for (Concept concept : vocabulary.concepts()) {
                weights[at][concept.index()] = DEFINED * weights[at][concept.index()]
                        + concept.themes().getOrDefault(theme.code(), 0);
            }
            Set<String> words = new HashSet<>();
            text.words().stream().filter(word -> !word.stop()).map(Word::dutch).forEach(words::add);
            stems.add(words);
        }
        dropCommonStems();
    }

    /** A word that several definitions share says nothing of any of them. */
    private void dropCommonStems() {
        Map<String, Integer> counts = new HashMap<>();
        stems.forEach(words -> words.forEach(word -> counts.merge(word, 1, Integer::sum)));
        stems.forEach(words -> words.removeIf(word -> counts.get(word) > MOST_SHARED));
    }

    /** The share of each theme that the text speaks for. */
    ThemeShares shares(Profile profile, Set<String> words) {
        double[] shares = new double[codes.size()];
        double most = 0;
        for (int at = 0; at < shares.length; at++) {
            for (Concept asked : profile.concepts()) {
                shares[at] += profile.of(asked) * weights[at][asked.index()];
            }
            for (String stem : stems.get(at)) {
                if (words.contains(stem)) {
                    shares[at] += WORD;
                }
            }
            most = Math.max(most, shares[at]);
        }
        for (int at = 0; at < shares.length; at++) {
            shares[at] = most < SAYS_SOMETHING ? 0 : shares[at] / most;
        }
        return new ThemeShares(codes, shares);
    }

    /** Exactly these themes. */
    ThemeShares set(Set<String> themes) {
        return new ThemeShares(
                codes,
                codes.stream()
                        .mapToDouble(code -> themes.contains(code) ? 1 : 0)
                        .toArray());
    }

    /** The likely themes of a question, most likely first, each with its evidence; empty when no word speaks for any. */
    List<ThemeLikelihood> likely(QuestionContent question, ThemeShares shares) {
        return likely(question.profile(), question::evidence, shares);
    }

    /** As {@link #likely(QuestionContent, ThemeShares)} for any text. */
    List<ThemeLikelihood> likely(Profile profile, Function<Concept, List<String>> evidence, ThemeShares shares) {
        return IntStream.range(0, codes.size())
                .boxed()
                .filter(at -> shares.of(at) >= LIKELY)
                .sorted(Comparator.comparingDouble((Integer at) -> -shares.of(at)))
                .map(at -> new ThemeLikelihood(codes.get(at), shares.of(at), words(at, profile, evidence)))
                .toList();
    }

    private List<String> words(int theme, Profile profile, Function<Concept, List<String>> evidence) {
        return profile.concepts().stream()
                .filter(concept -> weights[theme][concept.index()] > 0)
                .sorted(Comparator.comparingDouble(
                        (Concept concept) -> -profile.of(concept) * weights[theme][concept.index()]))
                .flatMap(concept -> evidence.apply(concept).stream().limit(2))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
