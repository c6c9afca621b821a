package nl.woo.matching.engine.text;

import java.util.ArrayList;
import java.util.BitSet;
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
    private static final double CLEAR = 0.5;

    /** So much a weak word counts in a text that speaks of some subject clearly. */
    private static final double FAINT = 0.3;

    private static final boolean[] NEVER = {};
    private static final double TENTH = 0.1;
    private static final int LONGEST_EVIDENCE = 4;

    private final Vocabulary vocabulary;
    private final double[] weights;
    private final double[] leftOut;
    private final List<Hit> found;
    private final List<Concept> spoken;

    private Profile(Vocabulary vocabulary, double[] weights, double[] leftOut, List<Hit> found) {
        this.vocabulary = vocabulary;
        this.weights = weights;
        this.leftOut = leftOut;
        this.found = found;
        List<Concept> present = new ArrayList<>();
        for (Concept concept : vocabulary.concepts()) {
            if (weights[concept.index()] > 0) {
                present.add(concept);
            }
        }
        spoken = List.copyOf(present);
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

    /** How strongly an education says that it leaves each concept out, from 0 to 1; a copy, empty for a question. */
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
        for (Hit hit : found) {
            if (hit.concept().equals(concept) && hit.length() <= LONGEST_EVIDENCE) {
                words.add(hit.surface());
            }
        }
        if (words.isEmpty()) {
            for (Hit hit : found) {
                if (hit.concept().near().containsKey(concept.name()) && hit.length() <= LONGEST_EVIDENCE) {
                    words.add(hit.surface());
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
        double[] leftOut = new double[offer ? sums.length : 0];
        double[] faint = new double[sums.length];
        double[] faintOut = new double[leftOut.length];
        List<Hit> found = new ArrayList<>();
        BitSet seen = new BitSet();
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
                boolean repeated = seen.get(hit.term().number());
                seen.set(hit.term().number());
                double said = offer || !counts(hit.concept()) ? 1 : asked[hit.clause()] ? ASKED : TOLD;
                double weight =
                        hit.weight() * piece.weight() * said * (repeated ? REPEATED : 1) * (own ? DONE_BY_ASKER : 1);
                boolean weak = hit.term().isWeak() && counts(hit.concept());
                double[] counted = out ? weak ? faintOut : leftOut : weak ? faint : sums;
                counted[hit.concept().index()] += weight;
                if (!offer && !own) {
                    found.add(hit);
                }
            }
        }
        double share = speaksClearly(vocabulary, sums) ? FAINT : 1;
        add(faint, share, sums);
        add(faintOut, share, leftOut);
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
        strongest.sort(Hit.STRONGEST_FIRST);
        List<Hit> apart = new ArrayList<>(hits.size());
        for (Hit hit : strongest) {
            if (!isTaken(hit, apart)) {
                apart.add(hit);
            }
        }
        return apart;
    }

    private static boolean isTaken(Hit hit, List<Hit> stronger) {
        for (Hit other : stronger) {
            if (other.begin() <= hit.begin()
                    && hit.begin() < other.end()
                    && other.concept().index() == hit.concept().index()) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaksClearly(Vocabulary vocabulary, double[] sums) {
        for (Concept concept : vocabulary.concepts()) {
            if (concept.kind() == Concept.Kind.SUBJECT && sums[concept.index()] >= CLEAR) {
                return true;
            }
        }
        return false;
    }

    private static void add(double[] more, double share, double[] sums) {
        for (int at = 0; at < sums.length; at++) {
            sums[at] += share * more[at];
        }
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
            if (sums[at] > 0) {
                sums[at] = 1 - Math.exp(-sums[at]);
            }
        }
    }
}
