package nl.woo.matching.allocation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A planning round: the questions, the offerings and what the wishes weigh. Every round that exists is well formed. */
public record Round(List<Offering> offerings, List<Question> questions, Weights weights) {
    private static final double LARGEST_WEIGHT = 2;

    /** @throws InvalidRound when an id is unknown or twice there, or a number is out of its range; names the place */
    public Round {
        offerings = List.copyOf(offerings);
        questions = List.copyOf(questions);
        check(weights);
        Map<String, Offering> known = new LinkedHashMap<>();
        for (int at = 0; at < offerings.size(); at++) {
            check(offerings.get(at), "offerings[" + at + "]");
            if (known.put(offerings.get(at).id(), offerings.get(at)) != null) {
                throw new InvalidRound(
                        "offerings[" + at + "].id",
                        "offering " + offerings.get(at).id() + " is there twice");
            }
        }
        Set<String> asked = new HashSet<>();
        for (int at = 0; at < questions.size(); at++) {
            check(questions.get(at), at, known.keySet());
            if (!asked.add(questions.get(at).id())) {
                throw new InvalidRound(
                        "questions[" + at + "].id",
                        "question " + questions.get(at).id() + " is there twice");
            }
        }
    }

    private static void check(Weights weights) {
        within(weights.pairShare(), LARGEST_WEIGHT, "weights.pairShare");
        within(weights.pairBonus(), LARGEST_WEIGHT, "weights.pairBonus");
        within(weights.tripleShare(), LARGEST_WEIGHT, "weights.tripleShare");
        within(weights.tripleBonus(), LARGEST_WEIGHT, "weights.tripleBonus");
        within(weights.keepBonus(), LARGEST_WEIGHT, "weights.keepBonus");
    }

    private static void check(Offering offering, String place) {
        if (offering.id().isBlank()) {
            throw new InvalidRound(place + ".id", "is empty");
        }
        if (offering.places() < 0) {
            throw new InvalidRound(place + ".places", offering.places() + " is below 0");
        }
        if (offering.minimum() < 0) {
            throw new InvalidRound(place + ".minimum", offering.minimum() + " is below 0");
        }
        if (offering.lastPeriod() < offering.firstPeriod()) {
            throw new InvalidRound(
                    place + ".lastPeriod", offering.lastPeriod() + " is before firstPeriod " + offering.firstPeriod());
        }
    }

    private static void check(Question question, int at, Set<String> offerings) {
        if (question.id().isBlank()) {
            throw new InvalidRound("questions[" + at + "].id", "is empty");
        }
        if (!(question.bonus() >= 0 && question.bonus() <= LARGEST_WEIGHT)) {
            within(question.bonus(), LARGEST_WEIGHT, "questions[" + at + "].bonus");
        }
        Set<String> seen = new HashSet<>();
        for (int c = 0; c < question.candidates().size(); c++) {
            Candidate candidate = question.candidates().get(c);
            if (!offerings.contains(candidate.offering()) || !seen.add(candidate.offering())) {
                refuse(candidate.offering(), offerings, "questions[" + at + "].candidates[" + c + "].offering");
            }
            if (!(candidate.fit() >= 0 && candidate.fit() <= 1)) {
                within(candidate.fit(), 1, "questions[" + at + "].candidates[" + c + "].fit");
            }
        }
        check(question.pinned(), offerings, "questions[" + at + "].pinned");
        check(question.confirmed(), offerings, "questions[" + at + "].confirmed");
    }

    private static void check(List<String> chosen, Set<String> offerings, String place) {
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < chosen.size(); at++) {
            if (!offerings.contains(chosen.get(at)) || !seen.add(chosen.get(at))) {
                refuse(chosen.get(at), offerings, place + "[" + at + "]");
            }
        }
    }

    private static void refuse(String offering, Set<String> offerings, String place) {
        throw new InvalidRound(
                place,
                offerings.contains(offering)
                        ? "offering " + offering + " is there twice"
                        : "there is no offering " + offering);
    }

    private static void within(double number, double largest, String place) {
        if (!(number >= 0 && number <= largest)) {
            throw new InvalidRound(place, number + " is not from 0 to " + (int) largest);
        }
    }
}
