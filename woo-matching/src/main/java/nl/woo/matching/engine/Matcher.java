package nl.woo.matching.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.woo.matching.engine.text.Vocabulary;

/**
 * Ranks every offering for a question, and says why. Build a new one when the catalogue, the vocabulary or the decisions
 * change; building takes milliseconds. Immutable and safe to share among threads.
 */
public final class Matcher {
    private final Vocabulary vocabulary;
    private final List<Offered> offerings;
    private final Similarity similarity;
    private final ThemeChoice themes;
    private final Experience experience;

    /** Knows what comes with the engine, and no decisions. */
    public Matcher(List<ThemeDefinition> themes, List<Supply> supplies) {
        this(themes, supplies, Knowledge.SHIPPED);
    }

    public Matcher(List<ThemeDefinition> themes, List<Supply> supplies, Knowledge knowledge) {
        Map<TrackContent.Key, Integer> numbers = new LinkedHashMap<>();
        supplies.forEach(supply -> numbers.putIfAbsent(TrackContent.Key.of(supply), numbers.size()));
        vocabulary = knowledge
                .vocabulary()
                .withWordsOf(
                        numbers.keySet().stream().map(TrackContent.Key::text).toList());
        this.themes = new ThemeChoice(themes, vocabulary);
        List<TrackContent> tracks = List.copyOf(numbers.keySet()).parallelStream()
                .map(key -> TrackContent.of(key, vocabulary, this.themes))
                .toList();
        offerings = supplies.stream()
                .map(supply -> {
                    int number = numbers.get(TrackContent.Key.of(supply));
                    return Offered.of(supply, number, tracks.get(number));
                })
                .toList();
        similarity = new Similarity(tracks, vocabulary, knowledge.embedding());
        experience = new Experience(knowledge.decisions(), vocabulary);
    }

    /** What fits this question. Any text will do, also an empty one. */
    public Assessment assess(Demand demand, LocalDate today) {
        QuestionContent question = QuestionContent.of(demand, vocabulary);
        ThemeShares shares = themes.shares(question.profile(), question.stems());
        Asked asked = asked(demand, today, question);
        List<Fit> ranking = new ArrayList<>(fits(asked, shares));
        ranking.sort(Fit.BEST_FIRST);
        return new Assessing(similarity, asked, themes.likely(question, shares), ranking).assessment();
    }

    /** How every question fits every offering, for planning all at once; on all processors. */
    public FitTable table(List<Demand> demands, LocalDate today) {
        List<List<Fit>> rows = demands.parallelStream()
                .map(demand -> {
                    QuestionContent question = QuestionContent.of(demand, vocabulary);
                    return fits(asked(demand, today, question), themes.shares(question.profile(), question.stems()));
                })
                .toList();
        return new FitTable(demands, offerings.stream().map(Offered::supply).toList(), rows);
    }

    private Asked asked(Demand demand, LocalDate today, QuestionContent question) {
        return Asked.of(demand, today, question, offered -> similarity.match(question, offered.track()));
    }

    private List<Fit> fits(Asked asked, ThemeShares shares) {
        ThemeShares steered = asked.demand().theme().map(shares::steeredTo).orElse(shares);
        double[] strengths = similarity.strengths(asked.content(), steered);
        Map<String, Precedent> precedents = experience.precedents(asked.demand(), asked.content(), vocabulary);
        return IntStream.range(0, offerings.size())
                .mapToObj(at -> {
                    Offered offered = offerings.get(at);
                    return new Fit(
                            new Situation(asked, offered, strengths[offered.track()]),
                            Optional.ofNullable(precedents.get(offered.supply().trackCode())));
                })
                .toList();
    }
}
