package nl.woo.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woo.matching.engine.text.Concept;
import nl.woo.matching.engine.text.Profile;
import nl.woo.matching.engine.text.Vocabulary;

/**
 * Compares a question with every track: by the concepts both speak of, rare ones counting more, and by their words
 * (BM25).
 */
final class Similarity {
    private static final double COVERAGE = 0.2;
    private static final double COSINE = 0.55;
    private static final double WORDS = 0.25;
    private static final double THEME = 0.15;
    private static final double LEFT_OUT = 0.5;
    private static final double ACTIVITY = 0.6;
    private static final double NOTICED = 0.3;
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final int SHOWN = 3;

    private final List<TrackContent> tracks;
    private final Map<Concept, Double> rarity = new HashMap<>();
    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final double[] norms;

    private record Posting(int track, double score) {}

    Similarity(List<TrackContent> tracks, Vocabulary vocabulary) {
        this.tracks = tracks;
        for (Concept concept : vocabulary.concepts()) {
            double kind = switch (concept.kind()) {
                case SUBJECT -> 1;
                case ACTIVITY -> ACTIVITY;
                default -> 0;
            };
            double speaking = tracks.stream()
                    .mapToDouble(track -> track.profile().of(concept))
                    .sum();
            if (kind > 0) {
                rarity.put(concept, kind * Math.log(1 + tracks.size() / (speaking + 0.5)));
            }
        }
        norms = tracks.stream().mapToDouble(track -> norm(track.profile())).toArray();
        index();
    }

    private void index() {
        double average = Math.max(
                1, tracks.stream().mapToInt(TrackContent::length).average().orElse(1));
        Map<String, Integer> frequency = new HashMap<>();
        tracks.forEach(track -> track.stems().keySet().forEach(stem -> frequency.merge(stem, 1, Integer::sum)));
        for (int at = 0; at < tracks.size(); at++) {
            TrackContent track = tracks.get(at);
            for (Map.Entry<String, Integer> stem : track.stems().entrySet()) {
                double in = frequency.get(stem.getKey());
                double idf = Math.log(1 + (tracks.size() - in + 0.5) / (in + 0.5));
                double tf = stem.getValue();
                double score = idf * tf * (K1 + 1) / (tf + K1 * (1 - B + B * track.length() / average));
                postings.computeIfAbsent(stem.getKey(), none -> new ArrayList<>())
                        .add(new Posting(at, score));
            }
        }
    }

    /** The match with each track, in the tracks' order. */
    List<ContentMatch> matches(QuestionContent question, Set<String> themes) {
        double[] words = words(question);
        double most = Math.max(1, Arrays.stream(words).max().orElse(1));
        double asked = total(question.profile());
        double norm = norm(question.profile());
        List<ContentMatch> matches = new ArrayList<>(tracks.size());
        for (int at = 0; at < tracks.size(); at++) {
            matches.add(match(question, themes, tracks.get(at), asked, norm * norms[at], words[at] / most));
        }
        return matches;
    }

    private ContentMatch match(
            QuestionContent question,
            Set<String> themes,
            TrackContent track,
            double asked,
            double norms,
            double words) {
        double covered = 0;
        double product = 0;
        double leftOut = 0;
        Map<Concept, Double> shared = new HashMap<>();
        List<String> leftOutWords = new ArrayList<>();
        for (Map.Entry<Concept, Double> weighed : question.profile().weights().entrySet()) {
            Concept concept = weighed.getKey();
            double rare = rarity.getOrDefault(concept, 0.0);
            double offered = track.profile().of(concept);
            covered += weighed.getValue() * rare * offered;
            product += weighed.getValue() * rare * offered * rare;
            if (concept.kind() == Concept.Kind.SUBJECT && offered > NOTICED) {
                shared.put(concept, weighed.getValue() * offered * rare);
            }
            double out = track.profile().leftOut().getOrDefault(concept, 0.0);
            if (out > offered) {
                leftOut += weighed.getValue() * rare * (out - offered);
                if (concept.kind() == Concept.Kind.SUBJECT && weighed.getValue() > NOTICED) {
                    leftOutWords.addAll(question.evidence(concept));
                }
            }
        }
        double strength = 0;
        if (asked > 0) {
            strength = COVERAGE * covered / asked
                    + COSINE * (norms > 0 ? product / norms : 0)
                    - LEFT_OUT * leftOut / asked;
        }
        strength += WORDS * words;
        if (themes.stream().anyMatch(track.themes()::contains)) {
            strength += THEME;
        }
        return new ContentMatch(Math.max(0, Math.min(1, strength)), shown(question, shared), leftOutWords);
    }

    /** How much of what is asked the tracks offer together, from 0 to 1. */
    double coverage(QuestionContent question, List<TrackContent> together) {
        double asked = total(question.profile());
        double covered = 0;
        for (Map.Entry<Concept, Double> weighed : question.profile().weights().entrySet()) {
            double offered = together.stream()
                    .mapToDouble(track -> track.profile().of(weighed.getKey()))
                    .max()
                    .orElse(0);
            covered += weighed.getValue() * rarity.getOrDefault(weighed.getKey(), 0.0) * offered;
        }
        return asked > 0 ? covered / asked : 0;
    }

    private static List<String> shown(QuestionContent question, Map<Concept, Double> shared) {
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Concept, Double>comparingByValue()
                        .reversed()
                        .thenComparing(weighed -> weighed.getKey().name()))
                .flatMap(weighed -> question.evidence(weighed.getKey()).stream().limit(1))
                .distinct()
                .limit(SHOWN)
                .toList();
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

    private double total(Profile profile) {
        return profile.weights().entrySet().stream()
                .mapToDouble(weighed -> weighed.getValue() * rarity.getOrDefault(weighed.getKey(), 0.0))
                .sum();
    }

    private double norm(Profile profile) {
        return Math.sqrt(profile.weights().entrySet().stream()
                .mapToDouble(weighed -> weighed.getValue() * rarity.getOrDefault(weighed.getKey(), 0.0))
                .map(value -> value * value)
                .sum());
    }
}
