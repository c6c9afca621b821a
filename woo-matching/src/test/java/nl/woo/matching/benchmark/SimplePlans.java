package nl.woo.matching.benchmark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import nl.woo.matching.allocation.Candidate;
import nl.woo.matching.allocation.Offering;
import nl.woo.matching.allocation.Placement;
import nl.woo.matching.allocation.PlanCheck;
import nl.woo.matching.allocation.Question;
import nl.woo.matching.allocation.Round;

/** Simpler ways to plan a round, to compare with. What ends below its minimum is taken out again. */
final class SimplePlans {
    private final Round round;
    private final PlanCheck check;
    private final Map<String, Offering> offerings = new HashMap<>();
    private final Map<String, Set<String>> companies = new HashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final Map<String, Placement> plan = new LinkedHashMap<>();

    private record Wish(Question question, Placement placement, double value) {}

    SimplePlans(Round round) {
        this.round = round;
        check = new PlanCheck(round);
        for (Offering offering : round.offerings()) {
            offerings.put(offering.id(), offering);
            companies.put(offering.id(), new HashSet<>());
        }
    }

    /** Whatever is worth most and still possible comes next. */
    List<Placement> greedy() {
        PriorityQueue<Wish> wishes =
                new PriorityQueue<>(Comparator.comparingDouble(Wish::value).reversed());
        round.questions().forEach(question -> wish(question, wishes));
        while (!wishes.isEmpty()) {
            Wish next = wishes.poll();
            if (next.placement().offerings().stream().allMatch(offering -> isFree(next.question(), offering))) {
                take(next.question(), next.placement());
            } else {
                wish(next.question(), wishes);
            }
        }
        return aboveMinimum();
    }

    private void wish(Question question, PriorityQueue<Wish> wishes) {
        Placement best = best(question);
        if (best != null) {
            wishes.add(new Wish(question, best, check.value(best)));
        }
    }

    /** Each question, in the order of the round, takes the best that is left. */
    List<Placement> firstCome() {
        for (Question question : round.questions()) {
            Placement best = best(question);
            if (best != null) {
                take(question, best);
            }
        }
        return aboveMinimum();
    }

    /** One offering each: questions ask in order of fit, offerings keep those that fit best (Gale and Shapley 1962). */
    List<Placement> deferredAcceptance() {
        Map<String, List<Wish>> kept = new HashMap<>();
        Map<String, Integer> asked = new HashMap<>();
        Map<String, List<Candidate>> order = new HashMap<>();
        Deque<Question> free = new ArrayDeque<>(round.questions());
        while (!free.isEmpty()) {
            Question question = free.poll();
            List<Candidate> candidates = order.computeIfAbsent(
                    question.id(),
                    id -> question.candidates().stream()
                            .sorted(Comparator.comparingDouble(Candidate::fit).reversed())
                            .toList());
            int next = asked.merge(question.id(), 1, Integer::sum) - 1;
            if (next < candidates.size()) {
                Candidate candidate = candidates.get(next);
                List<Wish> there = kept.computeIfAbsent(candidate.offering(), id -> new ArrayList<>());
                Placement placement = new Placement(question.id(), List.of(candidate.offering()));
                there.add(new Wish(question, placement, candidate.fit()));
                reject(candidate.offering(), there, question).ifPresent(free::add);
            }
        }
        kept.values().forEach(wishes -> wishes.forEach(wish -> take(wish.question(), wish.placement())));
        return aboveMinimum();
    }

    private Optional<Question> reject(String offering, List<Wish> there, Question newcomer) {
        Comparator<Wish> worst = Comparator.comparingDouble(Wish::value);
        List<Wish> colleagues = there.stream()
                .filter(wish -> wish.question().company().equals(newcomer.company()))
                .toList();
        if (colleagues.size() < 2 && there.size() <= offerings.get(offering).places()) {
            return Optional.empty();
        }
        Wish rejected =
                (colleagues.size() > 1 ? colleagues : there).stream().min(worst).orElseThrow();
        there.remove(rejected);
        return Optional.of(rejected.question());
    }

    private boolean isFree(Question question, String offering) {
        return taken.getOrDefault(offering, 0) < offerings.get(offering).places()
                && !companies.get(offering).contains(question.company());
    }

    private void take(Question question, Placement placement) {
        plan.put(question.id(), placement);
        for (String offering : placement.offerings()) {
            taken.merge(offering, 1, Integer::sum);
            companies.get(offering).add(question.company());
        }
    }

    /** The best option that is still possible; null when there is none. */
    private Placement best(Question question) {
        List<Candidate> free = question.candidates().stream()
                .filter(candidate -> isFree(question, candidate.offering()))
                .toList();
        double best = 0;
        List<String> option = List.of();
        for (int i = 0; i < free.size(); i++) {
            if (free.get(i).fit() > best) {
                best = free.get(i).fit();
                option = List.of(free.get(i).offering());
            }
            for (int j = i + 1; question.multiLevel() && j < free.size(); j++) {
                if (!combine(free.get(i), free.get(j))) {
                    continue;
                }
                double two = free.get(i).fit() + free.get(j).fit();
                double pair =
                        round.weights().pairShare() * two + round.weights().pairBonus();
                if (pair > best) {
                    best = pair;
                    option = List.of(free.get(i).offering(), free.get(j).offering());
                }
                for (int k = j + 1; k < free.size(); k++) {
                    double triple =
                            round.weights().tripleShare() * (two + free.get(k).fit())
                                    + round.weights().tripleBonus();
                    if (triple > best && combine(free.get(i), free.get(k)) && combine(free.get(j), free.get(k))) {
                        best = triple;
                        option = List.of(
                                free.get(i).offering(),
                                free.get(j).offering(),
                                free.get(k).offering());
                    }
                }
            }
        }
        return option.isEmpty() ? null : new Placement(question.id(), option);
    }

    private boolean combine(Candidate one, Candidate other) {
        return offerings.get(one.offering()).combinesWith(offerings.get(other.offering()));
    }

    private List<Placement> aboveMinimum() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Offering offering : round.offerings()) {
                int count = taken.getOrDefault(offering.id(), 0);
                if (count > 0 && count < offering.minimum()) {
                    takeOut(offering.id());
                    changed = true;
                }
            }
        }
        return List.copyOf(plan.values());
    }

    private void takeOut(String offering) {
        plan.values().removeIf(placement -> {
            boolean there = placement.offerings().contains(offering);
            if (there) {
                placement.offerings().forEach(one -> taken.merge(one, -1, Integer::sum));
            }
            return there;
        });
    }
}
