package nl.woo.matching.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules, hard ones first. Content and period multiply what the weighed others bring: no size or level makes up for
 * a track about something else, or at another time.
 */
final class Rules {
    private static final List<HardRule> HARD = List.of(new LanguageRule(), new IntakePassedRule(), new NoPlacesRule());

    private static final Map<Criterion, Weighed> SOFT = new EnumMap<>(Map.of(
            Criterion.CONTENT, new Weighed(new ContentRule(), 0),
            Criterion.LEVEL, new Weighed(new LevelRule(), 2),
            Criterion.FORM, new Weighed(new FormRule(), 1),
            Criterion.PERIOD, new Weighed(new PeriodRule(), 0),
            Criterion.LANGUAGE, new Weighed(new LanguageRule(), 1),
            Criterion.SIZE, new Weighed(new SizeRule(), 2),
            Criterion.PLACES, new Weighed(new PlacesRule(), 0.5)));

    private static final double LEAST_FOR_PERIOD = 0.55;
    private static final double LEAST_FOR_OTHERS = 0.5;

    private record Weighed(SoftRule rule, double weight) {}

    private Rules() {}

    static Fit fit(Situation situation) {
        List<Reason> exclusions = HARD.stream()
                .map(rule -> rule.exclusion(situation))
                .flatMap(Optional::stream)
                .toList();
        Map<Criterion, Rating> ratings = new EnumMap<>(Criterion.class);
        SOFT.forEach(
                (criterion, weighed) -> ratings.put(criterion, weighed.rule().rate(situation)));
        List<Score> scores = ratings.entrySet().stream()
                .map(rated -> rated.getValue().score(rated.getKey()))
                .toList();
        return new Fit(
                situation.supply(),
                value(situation.content(), ratings),
                scores,
                exclusions,
                Caution.of(situation, exclusions, scores));
    }

    private static double value(ContentMatch content, Map<Criterion, Rating> ratings) {
        double sum = 0;
        double weights = 0;
        for (Map.Entry<Criterion, Weighed> soft : SOFT.entrySet()) {
            sum += soft.getValue().weight() * ratings.get(soft.getKey()).strength();
            weights += soft.getValue().weight();
        }
        double period = LEAST_FOR_PERIOD
                + (1 - LEAST_FOR_PERIOD) * ratings.get(Criterion.PERIOD).strength();
        double others = LEAST_FOR_OTHERS + (1 - LEAST_FOR_OTHERS) * sum / weights;
        return content.strength() * period * others;
    }
}
