package nl.woo.matching.engine.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How strongly a text speaks of each concept of a vocabulary. */
public final class Profile {
    private static final double REPEATED = 0.15;
    private static final double DONE_BY_ASKER = 0.2;
    private static final double ASKED = 1.2;
    private static final double TOLD = 0.8;
    private static final boolean[] NEVER = {};
    private static final double TENTH = 0.1;
    private static final int LONGEST_EVIDENCE = 4;

    private final Vocabulary vocabulary;
    private final double[] weights;
    private final double[] leftOut;
    private final List<Found> found;
    private final List<Concept> spoken;

    private record Found(Text text, Hit hit) {}

    private Profile(Vocabulary vocabulary, double[] weights, double[] leftOut, List<Found> found) {
        this.vocabulary = vocabulary;
        this.weights = weights;
        this.leftOut = leftOut;
        this.found = found;
        spoken = vocabulary.concepts().stream()
                .filter(concept -> weights[concept.index()] > 0)
                .toList();
    }

    /** How strongly the text speaks of the concept, from 0 to 1. */
    public double of(Concept concept) {
        return weights[concept.index()];
    }

    /** How strongly the text speaks of the concept of this name; 0 when the vocabulary has none. */
    public double ofConcept(String name) {
        return vocabulary.find(name).map(this::of).orElse(0.0);
    }

    /** The weights from 0 to 1 by the concepts' index; a copy. */
    public double[] weights() {
        return weights.clone();
    }

    /** How strongly an education says that it leaves each concept out, from 0 to 1; a copy. */
    public double[] leftOut() {
        return leftOut.clone();
    }

    /** The concepts that the text speaks of, in the vocabulary's order. */
    public List<Concept> concepts() {
        return spoken;
    }

    /** The text's own words for the concept, the fewest and longest first; none that are too long to quote. */
    public List<String> evidence(Concept concept) {
        Set<String> words = new LinkedHashSet<>();
        for (Found one : found) {
            if (one.hit().concept().equals(concept)
                    && one.hit().end() - one.hit().begin() <= LONGEST_EVIDENCE) {
                words.add(one.hit().surface(one.text().words()));
            }
        }
        if (words.isEmpty()) {
            for (Found one : found) {
                if (one.hit().concept().near().containsKey(concept.name())
                        && one.hit().end() - one.hit().begin() <= LONGEST_EVIDENCE) {
                    words.add(one.hit().surface(one.text().words()));
                }
            }
        }
        List<String> shown = new ArrayList<>(words);
        shown.sort((one, other) -> {
            int fewest = Integer.compare(length(one), length(other));
            return fewest != 0 ? fewest : Integer.compare(other.length(), one.length());
        });
        return shown;
    }

    /** Adds up the weights that concepts give to names, such as themes, times how strongly the text speaks of them. */
    public void addTo(Map<String, Double> sums, Function<Concept, Map<String, Integer>> names) {
        for (Concept concept : concepts()) {
            names.apply(concept)
                    .forEach((name, weight) -> sums.merge(name, weight * weights[concept.index()], Double::sum));
        }
    }

    private static int length(String text) {
        return (int) text.chars().filter(letter -> letter == ' ').count();
    }

    /** A piece of text that counts so many times. */
    public record Piece(Text text, double weight) {}

    /** The profile of an entrepreneur's words: what the asker does alone hardly counts. */
    public static Profile ofQuestion(Vocabulary vocabulary, List<Piece> pieces) {
        return of(vocabulary, pieces, false);
    }

    /** The profile of an education's words: what it says to leave out is kept apart. */
    public static Profile ofOffer(Vocabulary vocabulary, List<Piece> pieces) {
        return of(vocabulary, pieces, true);
    }

    private static Profile of(Vocabulary vocabulary, List<Piece> pieces, boolean offer) {
        double[] sums = new double[vocabulary.concepts().size()];
        double[] leftOut = new double[sums.length];
        List<Found> found = new ArrayList<>();
        Set<Term> seen = new HashSet<>();
        for (Piece piece : pieces) {
            boolean[] outs = offer ? piece.text().leftOut() : NEVER;
            boolean[] supplied = offer ? piece.text().suppliedByFirm() : NEVER;
            boolean[] asked = offer ? NEVER : piece.text().asked();
            boolean[] owns = offer ? NEVER : piece.text().doneByAsker();
            for (Hit hit : apart(vocabulary.hits(piece.text()))) {
                if (offer && supplied[hit.clause()]) {
                    continue;
                }
                boolean out = offer && outs[hit.clause()];
                boolean own = !offer && owns[hit.clause()];
                boolean repeated = !seen.add(hit.term());
                double said = offer || !counts(hit.concept()) ? 1 : asked[hit.clause()] ? ASKED : TOLD;
                double weight =
                        hit.weight() * piece.weight() * said * (repeated ? REPEATED : 1) * (own ? DONE_BY_ASKER : 1);
                (out ? leftOut : sums)[hit.concept().index()] += weight;
                if (!offer && !own) {
                    found.add(new Found(piece.text(), hit));
                }
            }
        }
        saturate(sums);
        saturate(leftOut);
        if (!offer) {
            sums = spread(vocabulary, sums);
        }
        return new Profile(vocabulary, sums, leftOut, found);
    }

    /** Without those that say the same of a concept by a word that another says it by more strongly. */
    private static List<Hit> apart(List<Hit> hits) {
        List<Hit> strongest = new ArrayList<>(hits);
        strongest.sort(Comparator.comparingDouble((Hit hit) -> -hit.weight())
                .thenComparingInt(hit -> hit.begin() - hit.end()));
        Set<Long> taken = new HashSet<>();
        List<Hit> apart = new ArrayList<>(hits.size());
        for (Hit hit : strongest) {
            if (taken.add(((long) hit.concept().index() << 32) + hit.begin())) {
                for (int at = hit.begin() + 1; at < hit.end(); at++) {
                    taken.add(((long) hit.concept().index() << 32) + at);
                }
                apart.add(hit);
            }
        }
        return apart;
    }

    /** Whether it matters that a concept is asked for, not just told of. */
    private static boolean counts(Concept concept) {
        return concept.kind() == Concept.Kind.SUBJECT || concept.kind() == Concept.Kind.ACTIVITY;
    }

    /** What speaks of a concept speaks less strongly of the concepts near to it. */
    private static double[] spread(Vocabulary vocabulary, double[] sums) {
        double[] spread = sums.clone();
        for (Concept concept : vocabulary.concepts()) {
            double weight = sums[concept.index()];
            if (weight > 0) {
                concept.near()
                        .forEach((name, tenths) -> vocabulary
                                .find(name)
                                .ifPresent(other -> spread[other.index()] =
                                        Math.max(spread[other.index()], weight * tenths * TENTH)));
            }
        }
        return spread;
    }

    private static void saturate(double[] sums) {
        for (int at = 0; at < sums.length; at++) {
            sums[at] = 1 - Math.exp(-sums[at]);
        }
    }
}
