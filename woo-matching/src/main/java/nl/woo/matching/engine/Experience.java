package nl.woo.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woo.matching.engine.text.Vocabulary;

/** Remembers what people decided, and tells what that means for a like question. */
final class Experience {
    /** One decision on a question that is quite the same moves a fit so much. */
    private static final double ONE_DECISION = 0.04;

    /** All decisions together move it no more. */
    private static final double AT_MOST = 0.08;

    private static final double ALIKE = 0.5;
    private static final double LEAST = 0.005;

    private final List<Remembered> decisions;
    private final Map<String, Subject> subjects;

    private record Remembered(PastDecision decision, Subject subject) {}

    private record Alike(PastDecision decision, double nearness) {
        double effect() {
            double sign = decision.outcome() == PastDecision.Outcome.TAKEN_UP ? 1 : -1;
            return sign * ONE_DECISION * (nearness - ALIKE) / (1 - ALIKE);
        }
    }

    /** @param known what texts are about that were read with this same vocabulary before */
    Experience(List<PastDecision> past, Vocabulary vocabulary, Map<String, Subject> known) {
        subjects = past.stream().map(PastDecision::text).distinct().toList().parallelStream()
                .collect(Collectors.toConcurrentMap(
                        Function.identity(),
                        text -> known.containsKey(text) ? known.get(text) : Subject.of(text, vocabulary)));
        decisions = past.stream()
                .map(decision -> new Remembered(decision, subjects.get(decision.text())))
                .toList();
    }

    /** What the texts of the decisions are about. */
    Map<String, Subject> subjects() {
        return subjects;
    }

    /** What was decided on questions like this one, by track code. */
    Map<String, Precedent> precedents(Demand demand, QuestionContent question, Vocabulary vocabulary) {
        if (decisions.isEmpty()) {
            return Map.of();
        }
        Subject subject = Subject.of(question.profile(), vocabulary);
        Map<String, List<Alike>> alike = new HashMap<>();
        for (Remembered past : decisions) {
            if (!past.decision().questionId().equals(demand.id())) {
                double nearness = subject.nearness(past.subject());
                if (nearness > ALIKE) {
                    alike.computeIfAbsent(past.decision().trackCode(), none -> new ArrayList<>())
                            .add(new Alike(past.decision(), nearness));
                }
            }
        }
        Map<String, Precedent> precedents = new HashMap<>();
        alike.forEach((track, decided) -> {
            double effect = decided.stream().mapToDouble(Alike::effect).sum();
            if (Math.abs(effect) >= LEAST) {
                precedents.put(track, precedent(decided, Math.max(-AT_MOST, Math.min(AT_MOST, effect))));
            }
        });
        return precedents;
    }

    private static Precedent precedent(List<Alike> decided, double effect) {
        Alike nearest = decided.stream()
                .filter(one -> Math.signum(one.effect()) == Math.signum(effect))
                .max(Comparator.comparingDouble(Alike::nearness)
                        .thenComparing(one -> one.decision().questionId()))
                .orElse(decided.get(0));
        String id = nearest.decision().questionId();
        String points = String.format(Locale.ROOT, "%+.2f", effect);
        if (nearest.decision().outcome() == PastDecision.Outcome.TAKEN_UP) {
            return new Precedent(effect, Reason.of("precedent.takenUp", id, points));
        }
        String why = nearest.decision().reason();
        return new Precedent(
                effect,
                why.isBlank()
                        ? Reason.of("precedent.refused", id, points)
                        : Reason.of("precedent.refusedBecause", id, points, why));
    }
}
