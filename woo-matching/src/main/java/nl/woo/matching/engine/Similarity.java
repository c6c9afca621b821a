package nl.woo.matching.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woo.matching.engine.text.Concept;
import nl.woo.matching.engine.text.Profile;
import nl.woo.matching.engine.text.Vocabulary;

/**
 * Compares a question with every track: by the concepts both speak of, rare ones counting more, by their themes, by
 * their words (BM25), and by what their sentences mean when there is an embedding. The tracks are prepared once.
 */
final class Similarity {
    private static final double COVERAGE = 0.17;
    private static final double COSINE = 0.28;
    private static final double WORDS = 0.12;
    private static final double THEME = 0.2;
    private static final double CORE = 0.27;
    private static final double SPECIALIST = 0.13;
    private static final double LEFT_OUT = 0.23;
    private static final double ACTIVITY = 0.75;
    private static final double READY = 0.4;
    private static final double NOTICED = 0.3;
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final int SHOWN = 3;

    private final List<TrackContent> tracks;
    private final List<Concept> concepts;
    private final Optional<Meaning> meaning;
    private final double[][] offered;
    private final double[][] leftOut;
    private final double[] rarity;
    private final TrackWeights[] covering;
    private final TrackWeights[] near;
    private final Specialities specialities;
    private final Practice practice;
    private final Map<String, TrackWeights> speaking = new HashMap<>();

    Similarity(List<TrackContent> tracks, Vocabulary vocabulary, Optional<SentenceEmbedding> embedding) {
        this.tracks = tracks;
        concepts = vocabulary.concepts();
        meaning = embedding.map(model -> new Meaning(model, tracks));
        offered = tracks.stream().map(track -> track.profile().weights()).toArray(double[][]::new);
        leftOut = tracks.stream().map(track -> track.profile().leftOut()).toArray(double[][]::new);
        rarity = concepts.stream().mapToDouble(this::rarity).toArray();
        covering = weightsByConcept();
        near = weightsByConcept();
        specialities = new Specialities(concepts, offered, rarity);
        practice = new Practice(Lessons.SHIPPED, concepts, offered, rarity);
        double average = Math.max(
                1, tracks.stream().mapToInt(TrackContent::length).average().orElse(1));
        for (int track = 0; track < offered.length; track++) {
            addConcepts(track);
            addWords(track, average);
        }
    }

    private double rarity(Concept concept) {
        double kind = switch (concept.kind()) {
            case SUBJECT -> 1;
            case ACTIVITY -> ACTIVITY;
            case READY -> READY;
            default -> 0;
        };
        double speaking = 0;
        for (double[] weights : offered) {
            speaking += weights[concept.index()];
        }
        return kind * Math.log(1 + tracks.size() / (speaking + 0.5));
    }

    private TrackWeights[] weightsByConcept() {
        return concepts.stream().map(concept -> new TrackWeights()).toArray(TrackWeights[]::new);
    }

    private void addConcepts(int track) {
        double norm = norm(offered[track]);
        for (int concept = 0; concept < rarity.length; concept++) {
            double here = offered[track][concept];
            double out = Math.max(0, leftOut[track][concept] - here);
            if (here > 0 || out > 0) {
                covering[concept].add(track, COVERAGE * here - LEFT_OUT * out);
            }
            if (here > 0 && norm > 0) {
                near[concept].add(track, COSINE * here * rarity[concept] / norm);
            }
        }
    }

    private void addWords(int track, double average) {
        TrackContent content = tracks.get(track);
        double length = K1 * (1 - B + B * content.length() / average);
        content.stems()
                .forEach((stem, often) -> speaking.computeIfAbsent(stem, none -> new TrackWeights())
                        .add(track, often * (K1 + 1) / (often + length)));
    }

    /** How far each track is about what is asked, from 0 to 1, in the tracks' order. */
    double[] strengths(QuestionContent question, ThemeShares themes) {
        double[] weights = question.profile().weights();
        double[] cores = specialities.cores(weights);
        double[] specialists = specialities.specialists(weights);
        double[] strengths = concepts(question.profile());
        double[] words = words(question);
        double most = Math.max(1, Arrays.stream(words).max().orElse(1));
        for (int track = 0; track < strengths.length; track++) {
            double strength = WORDS * words[track] / most
                    + strengths[track]
                    + THEME * themes.metBy(tracks.get(track).themes())
                    + CORE * cores[track]
                    + SPECIALIST * specialists[track];
            strengths[track] = Math.max(0, Math.min(1, strength));
        }
        return meaning.map(model -> model.blend(question, strengths)).orElse(strengths);
    }

    /** How far each track speaks of what the question speaks of, less what it leaves out. */
    private double[] concepts(Profile question) {
        double[] strengths = new double[tracks.size()];
        double asked = 0;
        double square = 0;
        for (Concept concept : question.concepts()) {
            double weighed = question.of(concept) * rarity[concept.index()];
            asked += weighed;
            square += weighed * weighed;
        }
        if (asked > 0) {
            double norm = Math.sqrt(square);
            for (Concept concept : question.concepts()) {
                double weighed = question.of(concept) * rarity[concept.index()];
                covering[concept.index()].addTo(strengths, weighed / asked);
                near[concept.index()].addTo(strengths, weighed / norm);
            }
        }
        return strengths;
    }

    /** BM25: how much of each track's text are words of the question, rare words counting more. */
    private double[] words(QuestionContent question) {
        double[] scores = new double[tracks.size()];
        for (String stem : question.stems()) {
            TrackWeights having = speaking.get(stem);
            if (having != null) {
                having.addTo(scores, Math.log(1 + (tracks.size() - having.size() + 0.5) / (having.size() + 0.5)));
            }
        }
        return scores;
    }

    /** The logarithm of what practice multiplies the question's fit with each track by, in the tracks' order. */
    double[] practice(QuestionContent question) {
        return practice.of(question.profile());
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
        return new ContentMatch(
                shared,
                out,
                practised(question, track),
                meaning.map(model -> model.alike(question, track)).orElse(false));
    }

    private List<String> practised(QuestionContent question, int track) {
        boolean against = practice.of(question.profile())[track] < 0;
        return practice.speaking(question.profile(), track, against).stream()
                .flatMap(concept -> question.evidence(concept).stream().limit(1))
                .distinct()
                .toList();
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
