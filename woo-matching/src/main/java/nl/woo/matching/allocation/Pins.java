package nl.woo.matching.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.woo.matching.allocation.ContradictingPins.Contradiction;

/** Which pins exclude each other, and which offerings can run at all. */
final class Pins {
    private final Round round;
    private final Map<String, Offering> offerings = new HashMap<>();
    private final Map<String, List<Question>> pinnedIn = new LinkedHashMap<>();
    private final Map<String, Set<String>> companiesFor = new HashMap<>();

    Pins(Round round) {
        this.round = round;
        for (Offering offering : round.offerings()) {
            offerings.put(offering.id(), offering);
            pinnedIn.put(offering.id(), new ArrayList<>());
            companiesFor.put(offering.id(), new HashSet<>());
        }
        boolean minimums = round.offerings().stream().anyMatch(offering -> offering.minimum() > 0);
        for (Question question : round.questions()) {
            question.pinned().forEach(offering -> pinnedIn.get(offering).add(question));
            if (minimums) {
                countCompany(question);
            }
        }
    }

    private void countCompany(Question question) {
        for (Candidate candidate : question.candidates()) {
            Set<String> companies = companiesFor.get(candidate.offering());
            boolean mayTake = question.pinned().isEmpty() || question.pinned().contains(candidate.offering());
            if (mayTake
                    && companies.size() < offerings.get(candidate.offering()).minimum()) {
                companies.add(question.company());
            }
        }
    }

    /**
     * By position, whether an offering has a place and enough companies could come.
     *
     * @throws ContradictingPins when the pins cannot all stand
     */
    boolean[] offeringsThatCanRun() {
        List<Contradiction> contradictions = contradictions();
        if (!contradictions.isEmpty()) {
            throw new ContradictingPins(contradictions);
        }
        boolean[] runs = new boolean[round.offerings().size()];
        for (int o = 0; o < runs.length; o++) {
            runs[o] = canRun(round.offerings().get(o));
        }
        return runs;
    }

    private boolean canRun(Offering offering) {
        return offering.places() > 0
                && offering.minimum() <= offering.places()
                && companiesFor.get(offering.id()).size() >= offering.minimum();
    }

    private List<Contradiction> contradictions() {
        List<Contradiction> contradictions = new ArrayList<>();
        for (Question question : round.questions()) {
            if (!question.pinned().isEmpty()) {
                reasonAlone(question)
                        .ifPresent(reason -> contradictions.add(new Contradiction(List.of(question.id()), reason)));
            }
        }
        for (Offering offering : round.offerings()) {
            List<Question> pinned = pinnedIn.get(offering.id());
            if (pinned.size() > offering.places()) {
                contradictions.add(new Contradiction(ids(pinned), offering.id() + " has " + places(offering.places())));
            } else if (!pinned.isEmpty() && !canRun(offering)) {
                contradictions.add(new Contradiction(
                        ids(pinned), offering.id() + " cannot reach its minimum of " + offering.minimum()));
            }
            sameCompany(pinned)
                    .forEach((company, twice) -> contradictions.add(
                            new Contradiction(ids(twice), "company " + company + " twice in " + offering.id())));
        }
        return contradictions;
    }

    private static String places(int places) {
        return places == 1 ? "1 place" : places + " places";
    }

    private Optional<String> reasonAlone(Question question) {
        List<String> pinned = question.pinned();
        for (String offering : pinned) {
            if (question.candidates().stream()
                    .noneMatch(candidate -> candidate.offering().equals(offering))) {
                return Optional.of(offering + " is not among its candidates");
            }
        }
        if (pinned.size() > 1 && !question.multiLevel()) {
            return Optional.of("it is not multiLevel");
        }
        for (int one = 0; one < pinned.size(); one++) {
            for (int other = one + 1; other < pinned.size(); other++) {
                if (!offerings.get(pinned.get(one)).combinesWith(offerings.get(pinned.get(other)))) {
                    return Optional.of(pinned.get(one) + " and " + pinned.get(other) + " do not combine");
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, List<Question>> sameCompany(List<Question> pinned) {
        Map<String, List<Question>> byCompany = new LinkedHashMap<>();
        pinned.forEach(question -> byCompany
                .computeIfAbsent(question.company(), company -> new ArrayList<>())
                .add(question));
        byCompany.values().removeIf(questions -> questions.size() == 1);
        return byCompany;
    }

    /** The pins in offerings for which no plan was found that reaches their minimums. */
    static List<Contradiction> belowMinimum(Problem problem, WorkingPlan plan) {
        List<Contradiction> contradictions = new ArrayList<>();
        for (int o = 0; o < problem.offerings; o++) {
            String id = problem.offeringId(o);
            if (problem.mustRun[o] && plan.usage(o) < problem.minimum[o]) {
                List<String> pinned = problem.round.questions().stream()
                        .filter(question -> question.pinned().contains(id))
                        .map(Question::id)
                        .toList();
                contradictions.add(new Contradiction(
                        pinned, "no plan was found in which " + id + " reaches its minimum of " + problem.minimum[o]));
            }
        }
        return contradictions;
    }

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }
}
