package nl.woo.matching.commandline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.woo.domain.exchange.format.JudgementRow;

/**
 * How well answers agree with the experts, each figure from 0 to 1.
 *
 * @param ndcg nDCG@5 with gain 2^relevance − 1, over the questions for which some track fits
 * @param hit1 share of those questions whose first track is the experts' best
 * @param hit3 share of those questions with the experts' best among the first three
 * @param multiLevel F1 of calling a question one for several levels
 * @param outOfScope F1 of recognising what is no work for students
 */
record Quality(
        int questions,
        int placeable,
        double ndcg,
        double hit1,
        double hit3,
        double level,
        double form,
        double category,
        double theme,
        double multiLevel,
        double outOfScope) {
    private static final int DEPTH = 5;

    private record Judged(Answer answer, JudgementRow judgement) {}

    /** @param outside the ids of the questions that experts call no work for students */
    static Quality of(List<Answer> answers, List<JudgementRow> judgements, Set<String> outside) {
        Map<String, JudgementRow> byQuestion =
                judgements.stream().collect(Collectors.toMap(JudgementRow::questionId, Function.identity()));
        List<Judged> judged = answers.stream()
                .filter(answer -> byQuestion.containsKey(answer.questionId()))
                .map(answer -> new Judged(answer, byQuestion.get(answer.questionId())))
                .toList();
        List<Judged> placeable = judged.stream()
                .filter(pair -> pair.judgement().relevance().values().stream().anyMatch(gain -> gain > 0))
                .toList();
        return new Quality(
                judged.size(),
                placeable.size(),
                placeable.stream().mapToDouble(Quality::ndcg).average().orElse(0),
                share(placeable, pair -> bestWithin(pair, 1)),
                share(placeable, pair -> bestWithin(pair, 3)),
                agreeing(judged, (answer, judgement) -> answer.level().equals(judgement.level())),
                agreeing(judged, (answer, judgement) -> answer.form().equals(judgement.form())),
                agreeing(judged, (answer, judgement) -> answer.category().equals(judgement.category())),
                agreeing(judged, (answer, judgement) -> answer.theme().equals(judgement.theme())),
                f1(judged, Answer::multiLevel, JudgementRow::multiLevel),
                f1(judged, Answer::outOfScope, judgement -> outside.contains(judgement.questionId())));
    }

    private static double share(List<Judged> judged, Predicate<Judged> right) {
        return judged.isEmpty() ? 0 : (double) judged.stream().filter(right).count() / judged.size();
    }

    private static double agreeing(List<Judged> judged, BiPredicate<Answer, JudgementRow> right) {
        return share(judged, pair -> right.test(pair.answer(), pair.judgement()));
    }

    /** How well a mark is given: 1 when exactly to those that have it, also when none has. */
    private static double f1(List<Judged> judged, Predicate<Answer> given, Predicate<JudgementRow> due) {
        long said = judged.stream().filter(pair -> given.test(pair.answer())).count();
        long wanted = judged.stream().filter(pair -> due.test(pair.judgement())).count();
        long right = judged.stream()
                .filter(pair -> given.test(pair.answer()) && due.test(pair.judgement()))
                .count();
        return said + wanted == 0 ? 1 : 2.0 * right / (said + wanted);
    }

    private static boolean bestWithin(Judged pair, int depth) {
        List<String> ranking = pair.answer().ranking();
        return pair.judgement()
                .bestTrack()
                .filter(ranking.subList(0, Math.min(depth, ranking.size()))::contains)
                .isPresent();
    }

    private static double ndcg(Judged pair) {
        Map<String, Integer> relevance = pair.judgement().relevance();
        List<Integer> given = pair.answer().ranking().stream()
                .map(code -> relevance.getOrDefault(code, 0))
                .toList();
        List<Integer> ideal = relevance.values().stream()
                .sorted((one, other) -> Integer.compare(other, one))
                .toList();
        return dcg(given) / dcg(ideal);
    }

    private static double dcg(List<Integer> relevances) {
        double sum = 0;
        for (int at = 0; at < Math.min(DEPTH, relevances.size()); at++) {
            sum += (Math.pow(2, relevances.get(at)) - 1) / (Math.log(at + 2.0) / Math.log(2));
        }
        return sum;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "judged %d questions, of which %d placeable%n"
                        + "nDCG@5      %.3f%nhit@1       %.3f%nhit@3       %.3f%nlevel       %.3f%nform        %.3f%n"
                        + "category    %.3f%ntheme       %.3f%nmulti-level F1 %.3f%nout-of-scope F1 %.3f%n",
                questions,
                placeable,
                ndcg,
                hit1,
                hit3,
                level,
                form,
                category,
                theme,
                multiLevel,
                outOfScope);
    }
}
