package nl.woo.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.woo.matching.engine.text.Concept;
import nl.woo.matching.engine.text.Profile;
import nl.woo.matching.engine.text.Vocabulary;

/**
 * Compares a question with every track: by the concepts both speak of, rare ones counting more, by their themes, by
 * their words (BM25), and by what their sentences mean when there is an embedding. The tracks are prepared once.
 */
final class Similarity {
    private static final double COVERAGE = 0.25;
    private static final double COSINE = 0.42;
    private static final double WORDS = 0.18;
    private static final double THEME = 0.3;
    private static final double LEFT_OUT = 0.35;
    private static final double ACTIVITY = 0.75;
    private static final double READY = 0.4;
    private static final double NOTICED = 0.3;
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final int SHOWN = 3;

    private final List<TrackContent> tracks;
    private final List<Concept> concepts;
    private final Optional<Meaning> meaning;
    private final double[] rarity;
    private final double[][] offered;
    private final double[][] leftOut;
    private final double[] norms;
    private final Map<String, List<Posting>> postings = new HashMap<>();

    private record Posting(int track, double score) {}

    Similarity(List<TrackContent> tracks, Vocabulary vocabulary, Optional<SentenceEmbedding> embedding) {
        this.tracks = tracks;
        concepts = vocabulary.concepts();
        meaning = embedding.map(model -> new Meaning(model, tracks));
        offered = tracks.stream().map(track -> track.profile().weights()).toArray(double[][]::new);
        leftOut = tracks.stream().map(track -> track.profile().leftOut()).toArray(double[][]::new);
        rarity = concepts.stream().mapToDouble(this::rarity).toArray();
        norms = Arrays.stream(offered).mapToDouble(this::norm).toArray();
        index();
    }

    private double rarity(Concept concept) {
        double kind = switch (concept.kind()) {
            case SUBJECT -> 1;
            case ACTIVITY -> ACTIVITY;
            case READY -> READY;
            default -> 0;
        };
        double speaking = Arrays.stream(offered)
                .mapToDouble(weights -> weights[concept.index()])
                .sum();
        return kind * Math.log(1 + tracks.size() / (speaking + 0.5));
    }

    private void index() {
        double average = Math.max(
                1, tracks.stream().mapToInt(TrackContent::length).average().orElse(1));
        Map<String, List<Integer>> speaking = new HashMap<>();
        for (int at = 0; at < tracks.size(); at++) {
            for (String stem : tracks.get(at).stems().keySet()) {
                speaking.computeIfAbsent(stem, none -> new ArrayList<>()).add(at);
            }
        }
        speaking.forEach((stem, in) -> {
            double idf = Math.log(1 + (tracks.size() - in.size() + 0.5) / (in.size() + 0.5));
            List<Posting> scored = new ArrayList<>(in.size());
            for (int at : in) {
                TrackContent track = tracks.get(at);
                double often = track.stems().get(stem);
                scored.add(new Posting(
                        at, idf * often * (K1 + 1) / (often + K1 * (1 - B + B * track.length() / average))));
            }
            postings.put(stem, scored);
        });
    }

    /** How far each track is about what is asked, from 0 to 1, in the tracks' order. */
    double[] strengths(QuestionContent question, ThemeShares themes) {
        double[] weights = question.profile().weights();
        int[] spoken = IntStream.range(0, weights.length)
                .filter(at -> weights[at] > 0 && rarity[at] > 0)
                .toArray();
        double asked = 0;
        double square = 0;
        for (int at : spoken) {
            double weighed = weights[at] * rarity[at];
            asked += weighed;
            square += weighed * weighed;
        }
        double norm = Math.sqrt(square);
        double[] strengths = words(question);
        double most = Math.max(1, Arrays.stream(strengths).max().orElse(1));
        for (int track = 0; track < strengths.length; track++) {
            double strength = WORDS * strengths[track] / most;
            if (asked > 0) {
                strength += concepts(track, spoken, weights, asked, norm);
            }
            strength += THEME * themes.metBy(tracks.get(track).themes());
            strengths[track] = Math.max(0, Math.min(1, strength));
        }
        return meaning.map(model -> model.blend(question, strengths)).orElse(strengths);
    }

    private double concepts(int track, int[] spoken, double[] weights, double asked, double norm) {
        double covered = 0;
        double product = 0;
        double out = 0;
        for (int at : spoken) {
            double weighed = weights[at] * rarity[at];
            double here = offered[track][at];
            covered += weighed * here;
            product += weighed * here * rarity[at];
            out += weighed * Math.max(0, leftOut[track][at] - here);
        }
        double norming = norm * norms[track];
        return (COVERAGE * covered - LEFT_OUT * out) / asked + (norming > 0 ? COSINE * product / norming : 0);
    }

    private double[] words(QuestionContent question) {
        double[] scores = new double[tracks.size()];
        for (String stem : question.stems()) {
            for (Posting posting : postings.getOrDefault(stem, List.of())) {
                scores[posting.track()] += posting.score();
            }
        }
        return scores;
    }

    /** What question and track have in common, in words. */
    ContentMatch match(QuestionContent question, int track) {
        Profile profile = question.profile();
        List<String> shared = profile.concepts().stream()
                .filter(concept -> concept.kind() == Concept.Kind.SUBJECT)
                .filter(concept -> offered[track][concept.index()] > NOTICED)
                .sorted(Comparator.comparingDouble((Concept concept) ->
                                profile.of(concept) * offered[track][concept.index()] * rarity[concept.index()])
                        .reversed())
                .flatMap(concept -> question.evidence(concept).stream().limit(1))
                .distinct()
                .limit(SHOWN)
                .toList();
        List<String> out = profile.concepts().stream()
                .filter(concept -> concept.kind() == Concept.Kind.SUBJECT && profile.of(concept) > NOTICED)
                .filter(concept -> leftOut[track][concept.index()] > offered[track][concept.index()])
                .flatMap(concept -> question.evidence(concept).stream())
                .toList();
        return new ContentMatch(shared, out);
    }

    /** How much of what is asked the tracks offer together, from 0 to 1. */
    double coverage(QuestionContent question, int... together) {
        double asked = 0;
        double covered = 0;
        for (Concept concept : question.profile().concepts()) {
            double weighed = question.profile().of(concept) * rarity[concept.index()];
            double here = Arrays.stream(together)
                    .mapToDouble(track -> offered[track][concept.index()])
                    .max()
                    .orElse(0);
            asked += weighed;
            covered += weighed * here;
        }
        return asked > 0 ? covered / asked : 0;
    }

    private double norm(double[] weights) {
        double square = 0;
        for (int at = 0; at < weights.length; at++) {
            square += weights[at] * rarity[at] * weights[at] * rarity[at];
        }
        return Math.sqrt(square);
    }
}
