package nl.woo.matching.engine;

import java.util.Arrays;
import java.util.List;

/**
 * The rules, hard ones first. Content, practice and period multiply what the weighed others bring: no size or level makes
 * up for a track about something else, or at another time.
 */
final class Rules {
    private static final HardRule[] HARD = {
        new LanguageRule(), new IntakePassedRule(), new NoPlacesRule(), new AccreditationRule()
    };

    private static final List<Weighed> SOFT = List.of(
            new Weighed(Criterion.CONTENT, new ContentRule(), 0),
            new Weighed(Criterion.PRACTICE, new PracticeRule(), 0),
            new Weighed(Criterion.DELIVERABLE, new DeliverableRule(), 1.6),
            new Weighed(Criterion.LEVEL, new LevelRule(), 3),
            new Weighed(Criterion.FORM, new FormRule(), 1),
            new Weighed(Criterion.PERIOD, new PeriodRule(), 0),
            new Weighed(Criterion.LANGUAGE, new LanguageRule(), 1),
            new Weighed(Criterion.SIZE, new SizeRule(), 1.2),
            new Weighed(Criterion.PLACES, new PlacesRule(), 0.5),
            new Weighed(Criterion.NEEDS, new NeedsRule(), 0.7),
            new Weighed(Criterion.HUB, new HubRule(), 0.7));

    /** Those that are weighed; the others multiply. */
    private static final Weighed[] OTHERS =
            SOFT.stream().filter(soft -> soft.weight() > 0).toArray(Weighed[]::new);

    private static final double LEAST_FOR_PERIOD = 0.15;
    private static final double LEAST_FOR_OTHERS = 0.2;
    private static final double WEIGHTS =
            SOFT.stream().mapToDouble(Weighed::weight).sum();
    private static final SoftRule PERIOD = new PeriodRule();

    private record Weighed(Criterion criterion, SoftRule rule, double weight) {}

    private Rules() {}

    /** How well the offering fits, from 0 to 1, apart from what excludes it. */
    static double value(Situation situation) {
        if (situation.content() <= 0) {
            return 0;
        }
        double sum = 0;
        for (Weighed soft : OTHERS) {
            sum += soft.weight() * soft.rule().strength(situation);
        }
        double period = LEAST_FOR_PERIOD + (1 - LEAST_FOR_PERIOD) * PERIOD.strength(situation);
        double others = LEAST_FOR_OTHERS + (1 - LEAST_FOR_OTHERS) * sum / WEIGHTS;
        return Math.min(1, situation.suits() * period * others);
    }

    static boolean excludes(Situation situation) {
        for (HardRule rule : HARD) {
            if (rule.excludes(situation)) {
                return true;
            }
        }
        return false;
    }

    static List<Reason> exclusions(Situation situation) {
        return Arrays.stream(HARD)
                .filter(rule -> rule.excludes(situation))
                .map(rule -> rule.exclusion(situation))
                .toList();
    }

    static List<Score> scores(Situation situation) {
        return SOFT.stream()
                .map(soft -> new Score(
                        soft.criterion(),
                        Score.points(soft.rule().strength(situation)),
                        soft.rule().reason(situation)))
                .toList();
    }

    static int points(Situation situation, Criterion... criteria) {
        int points = 0;
        for (Weighed soft : SOFT) {
            if (Arrays.asList(criteria).contains(soft.criterion())) {
                points += Score.points(soft.rule().strength(situation));
            }
        }
        return points;
    }
}
