package nl.woo.matching.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final Comparator<Fit> BEST_FIRST = Comparator.comparing(Fit::excluded)
            .thenComparing(Comparator.comparingDouble(Fit::value).reversed())
            .thenComparing(fit -> fit.supply().id());

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
        List<Fit> ranking = new ArrayList<>(supplies.size());
        Map<Supply, Situation> situations = new LinkedHashMap<>();
        for (int at = 0; at < trackOf.length; at++) {
            Situation situation = new Situation(demand, supplies.get(at), today, matches.get(trackOf[at]), leaning);
            situations.put(supplies.get(at), situation);
            ranking.add(Rules.fit(situation));
        }
        ranking.sort(BEST_FIRST);
        Optional<Fit> best = ranking.stream().findFirst();
        CategoryChoice.Choice choice =
                CategoryChoice.of(question, demand, best.map(fit -> situations.get(fit.supply())));
        boolean placeable = choice.category() != Category.NONE;
        List<String> combination = placeable ? combination(demand, question, ranking) : List.of();
        return new Assessment(
                demand.level()
                        .or(() -> best.filter(fit -> placeable)
                                .map(fit -> fit.supply().level())),
                demand.form()
                        .or(() -> best.filter(fit -> placeable)
                                .map(fit -> fit.supply().form())),
                theme,
                choice.category(),
                choice.reason(),
                !combination.isEmpty(),
                combination,
                ranking);
    }

    private List<String> combination(Demand demand, QuestionContent question, List<Fit> ranking) {
        return new Combining(similarity, fit -> tracks.get(trackOf[supplies.indexOf(fit.supply())]))
                .combination(demand, question, ranking);
    }
}
