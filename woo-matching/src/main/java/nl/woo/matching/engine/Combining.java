package nl.woo.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.woo.matching.engine.text.Concept;

/** Finds tracks of different levels that do more of a question together than the best one alone. */
final class Combining {
    private static final int LOOKED_AT = 12;
    private static final double GOOD_ENOUGH = 0.4;
    private static final double GAIN = 0.04;
    private static final double KIND_GAIN = 0.5;
    private static final double ENOUGH = 1;
    private static final double NAMED_PARTS = 0.7;
    private static final double NEARNESS = 0.6;
    private static final double USUALLY_NEAR = 0.7;
    private static final double MOST_NEAR = 1.3;
    private static final double ONE_PASSING_WORD = 0.4;

    private final Similarity similarity;
    private final Asked asked;

    Combining(Similarity similarity, Asked asked) {
        this.similarity = similarity;
        this.asked = asked;
    }

    /** What was found. */
    record Outcome(Reason reason, List<Fit> together) {}

    Outcome outcome(List<Fit> ranking) {
        if (ranking.isEmpty()) {
            return new Outcome(Reason.of("multi.none"), List.of());
        }
        double signs = signs() + NEARNESS * (nearness(ranking) - USUALLY_NEAR);
        if (signs < ENOUGH) {
            return new Outcome(why("multi.one"), List.of());
        }
        Fit first = ranking.get(0);
        Optional<Fit> second = ranking.subList(1, Math.min(LOOKED_AT, ranking.size())).stream()
                .filter(other -> other.supply().level() != first.supply().level())
                .filter(other -> other.value() >= GOOD_ENOUGH * first.value())
                .filter(other -> gain(first, other) >= GAIN)
                .max(Comparator.comparingDouble(other -> gain(first, other) * other.value()));
        if (second.isEmpty()) {
            return new Outcome(Reason.of("multi.noSecond", first.supply().name()), List.of());
        }
        return new Outcome(why("multi.several"), List.of(first, second.get()));
    }

    /** Adds up what speaks for several levels: size, parts that are named, different kinds of work, many questions. */
    private double signs() {
        QuestionContent question = asked.content();
        Demand demand = asked.demand();
        double signs = 0;
        if (demand.size() == Size.LARGE) {
            signs += 0.5;
        } else if (demand.size() == Size.SMALL) {
            signs -= 0.8;
        }
        if (demand.wishedWeeks() >= 18) {
            signs += 0.2;
        } else if (demand.wishedWeeks() <= 8) {
            signs -= 0.3;
        }
        signs += NAMED_PARTS * Math.max(0, Math.min(1, question.sum(Concept.Kind.PARTS)) - ONE_PASSING_WORD);
        if (question.numberedParts() > 1) {
            signs += 0.4;
        }
        signs += 0.25 * (families() - 1);
        return signs;
    }

    /** How near another level comes to the best track before practice chooses between them. */
    private static double nearness(List<Fit> ranking) {
        Fit first = ranking.get(0);
        double best = ranking.stream()
                .filter(other -> other.supply().level() != first.supply().level())
                .mapToDouble(Combining::withoutPractice)
                .max()
                .orElse(0);
        return Math.min(MOST_NEAR, best / withoutPractice(first));
    }

    private static double withoutPractice(Fit fit) {
        return fit.value() / Math.exp(fit.situation().practice());
    }

    /** Kinds of work that different levels do. Who works on data builds what shows them, so that is one kind. */
    private int families() {
        Set<Deliverable> clear = EnumSet.copyOf(asked.wants().clear());
        if (clear.contains(Deliverable.DATA)
                && asked.wants().of(Deliverable.DATA) >= asked.wants().of(Deliverable.BUILD)) {
            clear.remove(Deliverable.BUILD);
        }
        int families = 0;
        for (Set<Deliverable> family : List.of(
                EnumSet.of(Deliverable.RESEARCH, Deliverable.ADVICE),
                EnumSet.of(Deliverable.DATA),
                EnumSet.of(Deliverable.DESIGN, Deliverable.CONTENT),
                EnumSet.of(Deliverable.BUILD),
                EnumSet.of(Deliverable.TRAINING))) {
            if (family.stream().anyMatch(clear::contains)) {
                families++;
            }
        }
        return families;
    }

    private Reason why(String key) {
        List<String> parts = asked.content().words(Concept.Kind.PARTS);
        List<Deliverable> wanted = new ArrayList<>(asked.wants().ordered());
        if (!parts.isEmpty() && key.equals("multi.several")) {
            return Reason.of("multi.several.word", parts.get(0));
        }
        if (wanted.size() > 1) {
            return Reason.of(key + ".kinds", "@deliverable." + wanted.get(0), "@deliverable." + wanted.get(1));
        }
        return Reason.of(key);
    }

    private double gain(Fit first, Fit other) {
        double alone = similarity.coverage(asked.content(), track(first));
        double together = similarity.coverage(asked.content(), track(first), track(other));
        double kinds = 0;
        for (Deliverable deliverable : Deliverable.values()) {
            double wanted = asked.wants().of(deliverable);
            kinds += wanted * Math.max(0, offers(other, deliverable) - offers(first, deliverable));
        }
        return together - alone + KIND_GAIN * kinds / Deliverable.values().length;
    }

    private static double offers(Fit fit, Deliverable deliverable) {
        return fit.situation().offered().content().deliverables().of(deliverable);
    }

    private static int track(Fit fit) {
        return fit.situation().offered().track();
    }
}
