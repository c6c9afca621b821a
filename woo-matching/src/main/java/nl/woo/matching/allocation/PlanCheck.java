package nl.woo.matching.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Holds a plan against the rules of its round. Shares nothing with what makes the plans. */
public final class PlanCheck {
    private final Round round;
    private final Map<String, Offering> offerings = new HashMap<>();
    private final Map<String, Question> questions = new HashMap<>();

    public PlanCheck(Round round) {
        this.round = round;
        round.offerings().forEach(offering -> offerings.put(offering.id(), offering));
        round.questions().forEach(question -> questions.put(question.id(), question));
    }

    /** What the placements break, one sentence each; empty when they keep every rule. */
    public List<String> violations(List<Placement> placements) {
        List<String> broken = new ArrayList<>();
        Map<String, List<String>> taken = new TreeMap<>();
        Map<String, List<String>> chosen = new HashMap<>();
        for (Placement placement : placements) {
            Question question = questions.get(placement.question());
            if (question == null) {
                broken.add("there is no question " + placement.question());
            } else if (chosen.put(placement.question(), placement.offerings()) != null) {
                broken.add(placement.question() + " is placed twice");
            } else {
                checkOption(question, placement.offerings(), broken);
                placement
                        .offerings()
                        .forEach(offering -> taken.computeIfAbsent(offering, id -> new ArrayList<>())
                                .add(placement.question()));
            }
        }
        checkPins(chosen, broken);
        taken.forEach((offering, takers) -> checkOffering(offerings.get(offering), takers, broken));
        return broken;
    }

    /** The total value of the placements, whether or not they keep the rules. */
    public double value(List<Placement> placements) {
        return placements.stream().mapToDouble(this::value).sum();
    }

    /** The value of one placement; its offerings must be candidates of its question. */
    public double value(Placement placement) {
        Question question = questions.get(placement.question());
        Weights weights = round.weights();
        double fits = placement.offerings().stream()
                .mapToDouble(offering -> fit(question, offering))
                .sum();
        double worth = switch (placement.offerings().size()) {
            case 1 -> fits;
            case 2 -> weights.pairShare() * fits + weights.pairBonus();
            default -> weights.tripleShare() * fits + weights.tripleBonus();
        };
        boolean kept = new HashSet<>(question.confirmed()).equals(new HashSet<>(placement.offerings()));
        return worth + question.bonus() + (kept ? weights.keepBonus() : 0);
    }

    private static double fit(Question question, String offering) {
        return question.candidates().stream()
                .filter(candidate -> candidate.offering().equals(offering))
                .findFirst()
                .orElseThrow()
                .fit();
    }

    private void checkOption(Question question, List<String> option, List<String> broken) {
        int size = option.size();
        if (size < 1 || size > (question.multiLevel() ? 3 : 1)) {
            broken.add(question.id() + " takes " + size + " offerings");
        }
        for (int one = 0; one < size; one++) {
            String id = option.get(one);
            if (question.candidates().stream()
                    .noneMatch(candidate -> candidate.offering().equals(id))) {
                broken.add(question.id() + " takes " + id + ", which is no candidate");
                continue;
            }
            for (int other = one + 1; other < size; other++) {
                Offering second = offerings.get(option.get(other));
                if (second != null && !together(offerings.get(id), second)) {
                    broken.add(question.id() + " takes " + id + " and " + second.id() + ", which do not combine");
                }
            }
        }
    }

    private static boolean together(Offering one, Offering other) {
        boolean apart = other.firstPeriod() > one.lastPeriod() + 1 || one.firstPeriod() > other.lastPeriod() + 1;
        return one.level() != other.level() && !apart;
    }

    private void checkPins(Map<String, List<String>> chosen, List<String> broken) {
        for (Question question : round.questions()) {
            Set<String> pinned = new HashSet<>(question.pinned());
            if (!pinned.isEmpty() && !pinned.equals(new HashSet<>(chosen.getOrDefault(question.id(), List.of())))) {
                broken.add(question.id() + " does not stand where it is pinned");
            }
        }
    }

    private void checkOffering(Offering offering, List<String> takers, List<String> broken) {
        if (offering == null) {
            return;
        }
        if (takers.size() > offering.places()) {
            broken.add(offering.id() + " takes " + takers.size() + " and has " + offering.places() + " places");
        }
        if (takers.size() < offering.minimum()) {
            broken.add(offering.id() + " takes " + takers.size() + ", below its minimum of " + offering.minimum());
        }
        Set<String> companies = new HashSet<>();
        for (String taker : takers) {
            if (!companies.add(questions.get(taker).company())) {
                broken.add(offering.id() + " takes " + questions.get(taker).company() + " twice");
            }
        }
    }
}
