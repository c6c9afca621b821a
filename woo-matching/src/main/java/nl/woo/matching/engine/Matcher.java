package nl.woo.matching.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.woo.matching.engine.text.Vocabulary;

/**
 * Ranks every offering for a question, and says why. Build a new one when the catalogue changes; building takes
 * milliseconds. Immutable and safe to share among threads.
 */
public final class Matcher {
    private final Vocabulary vocabulary = Vocabulary.ofOnlineBusiness();
    private final List<Supply> supplies;
    private final int[] trackOf;
    private final List<TrackContent> tracks;
    private final Similarity similarity;
    private final ThemeChoice themes;

    public Matcher(List<ThemeDefinition> themes, List<Supply> supplies) {
        this.supplies = List.copyOf(supplies);
        Map<TrackContent.Key, Integer> known = new LinkedHashMap<>();
        List<TrackContent> contents = new ArrayList<>();
        trackOf = new int[supplies.size()];
        for (int at = 0; at < trackOf.length; at++) {
            Supply supply = supplies.get(at);
            trackOf[at] = known.computeIfAbsent(TrackContent.Key.of(supply), unseen -> {
                contents.add(TrackContent.of(supply, vocabulary));
                return contents.size() - 1;
            });
        }
        tracks = List.copyOf(contents);
        similarity = new Similarity(tracks, vocabulary);
        this.themes = new ThemeChoice(themes, vocabulary);
    }

    /** What fits this question. Any text will do, also an empty one. */
    public Assessment assess(Demand demand, LocalDate today) {
        QuestionContent question = QuestionContent.of(demand, vocabulary);
        Optional<String> theme = demand.theme().or(() -> themes.of(question));
        List<ContentMatch> matches =
                similarity.matches(question, theme.map(Set::of).orElse(Set.of()));
        Leaning leaning = question.leaning();
        List<Ranked> ranking = new ArrayList<>(supplies.size());
        for (int at = 0; at < trackOf.length; at++) {
            Situation situation = new Situation(demand, supplies.get(at), today, matches.get(trackOf[at]), leaning);
            ranking.add(new Ranked(situation, tracks.get(trackOf[at]), Rules.fit(situation)));
        }
        ranking.sort(Ranked.BEST_FIRST);
        Optional<Ranked> best = ranking.stream().findFirst();
        CategoryChoice.Choice choice = CategoryChoice.of(question, demand, best.map(Ranked::situation));
        Optional<Supply> chosen = best.filter(first -> choice.category() != Category.NONE)
                .map(first -> first.fit().supply());
        List<String> combination =
                chosen.isPresent() ? new Combining(similarity).combination(demand, question, ranking) : List.of();
        return new Assessment(
                demand.level().or(() -> chosen.map(Supply::level)),
                demand.form().or(() -> chosen.map(Supply::form)),
                theme,
                choice.category(),
                choice.reason(),
                !combination.isEmpty(),
                combination,
                ranking.stream().map(Ranked::fit).toList());
    }
}
