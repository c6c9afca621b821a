package nl.woo.domain.exchange.format;

import java.util.List;

/** The rows of the files that were read, in file order; a file that was not there leaves its list empty. */
public record DataSet(
        List<TrackRow> tracks, List<ThemeRow> themes, List<QuestionRow> questions, List<JudgementRow> judgements) {

    public DataSet {
        tracks = List.copyOf(tracks);
        themes = List.copyOf(themes);
        questions = List.copyOf(questions);
        judgements = List.copyOf(judgements);
    }
}
