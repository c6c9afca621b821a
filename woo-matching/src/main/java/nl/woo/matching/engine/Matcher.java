package nl.woo.matching.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.woo.matching.engine.text.Profile;
import nl.woo.matching.engine.text.Vocabulary;

/**
 * Ranks every offering for a question, and says why. Build a new one when the catalogue, the vocabulary or the decisions
 * change; building takes milliseconds. Immutable and safe to share among threads.
 */
public final class Matcher {
    private final Vocabulary given;
    private final List<String> texts;
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
        this(themes, supplies, knowledge, Optional.empty());
    }

    private Matcher(
            List<ThemeDefinition> themes, List<Supply> supplies, Knowledge knowledge, Optional<Matcher> before) {
        Map<TrackContent.Key, Integer> numbers = new LinkedHashMap<>();
        supplies.forEach(supply -> numbers.putIfAbsent(TrackContent.Key.of(supply), numbers.size()));
        given = knowledge.vocabulary();
        texts = numbers.keySet().stream().map(TrackContent.Key::text).toList();
        Optional<Matcher> alike = before.filter(known -> known.given == given && known.texts.equals(texts));
        vocabulary = alike.map(known -> known.vocabulary).orElseGet(() -> given.withWordsOf(texts));
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
        experience = new Experience(
                knowledge.decisions(),
                vocabulary,
                alike.map(known -> known.experience.subjects()).orElse(Map.of()));
    }

    /** A matcher of what there is now. While words and texts of tracks stay the same, known decisions are not read again. */
    public Matcher renewed(List<ThemeDefinition> newThemes, List<Supply> supplies, Knowledge knowledge) {
        return new Matcher(newThemes, supplies, knowledge, Optional.of(this));
    }

    /** What fits this question. Any text will do, also an empty one. */
    public Assessment assess(Demand demand, LocalDate today) {
        QuestionContent question = QuestionContent.of(demand, vocabulary);
        ThemeShares shares = themes.shares(question.profile(), question.stems());
        Asked asked = asked(demand, today, question);
        List<Fit> ranking = new ArrayList<>(row(asked, shares).fits());
        ranking.sort(Fit.BEST_FIRST);
        return new Assessing(similarity, asked, themes.likely(question, shares), ranking).assessment();
    }

    /** How every question fits every offering, for planning all at once; on all processors. */
    public FitTable table(List<Demand> demands, LocalDate today) {
        List<FitRow> rows = demands.parallelStream()
                .map(demand -> {
                    QuestionContent question = QuestionContent.of(demand, vocabulary);
                    return row(asked(demand, today, question), themes.shares(question.profile(), question.stems()));
                })
                .toList();
        return new FitTable(demands, offerings.stream().map(Offered::supply).toList(), rows);
    }

    /** The words that questions are read with; those of the catalogue are among them. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What the text of a track tells, whatever its coordinator set. */
    public TrackReading read(String name, List<String> competences, String text) {
        TrackContent track =
                TrackContent.of(new TrackContent.Key(name, text, competences, Set.of(), Set.of()), vocabulary, themes);
        String whole = name + ". " + String.join(". ", competences) + ". " + text;
        Profile words = Profile.ofQuestion(vocabulary, List.of(new Profile.Piece(vocabulary.read(whole), 1)));
        return new TrackReading(
                themes.likely(track.profile(), words::evidence, track.themes()),
                Reading.wanted(track.deliverables(), track.profile(), words::evidence));
    }

    private Asked asked(Demand demand, LocalDate today, QuestionContent question) {
        return Asked.of(demand, today, question, offered -> similarity.match(question, offered.track()));
    }

    private FitRow row(Asked asked, ThemeShares shares) {
        ThemeShares steered = asked.demand().theme().map(shares::steeredTo).orElse(shares);
        return new FitRow(
                asked,
                offerings,
                similarity.strengths(asked.content(), steered),
                similarity.practice(asked.content()),
                experience.precedents(asked.demand(), asked.content(), vocabulary));
    }
}
