package nl.woo.domain.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woo.domain.exchange.ImportPlan.Kind;
import nl.woo.domain.exchange.format.DataFile;
import nl.woo.domain.exchange.format.QuestionRow;
import nl.woo.domain.question.Channel;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.QuestionLanguage;
import nl.woo.domain.question.QuestionText;
import nl.woo.domain.question.Size;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.domain.time.PortalClock;

/**
 * Compares the questions of a file with those of the portal. A file does not say when a question was reported: a new question
 * counts as reported {@value #DAYS_AHEAD} days before its wished start, or now when that day has yet to come. A question
 * already in the process only gets its words anew; one that left the process stays as it is.
 */
class QuestionImport {
    private static final int DAYS_AHEAD = 10;
    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final Map<String, Size> SIZES =
            Map.of("klein", Size.SMALL, "middel", Size.MEDIUM, "groot", Size.LARGE);

    private final Draft draft;
    private final Consumer<Question> store;
    private final Firms firms;
    private final OffsetDateTime now;

    QuestionImport(Draft draft, Consumer<Question> store, Firms firms, Clock clock) {
        this.draft = draft;
        this.store = store;
        this.firms = firms;
        this.now = OffsetDateTime.now(clock);
    }

    void read(List<QuestionRow> rows, List<Question> present) {
        Map<String, Question> byCode =
                present.stream().collect(Collectors.toMap(Question::getCode, Function.identity()));
        Set<String> named = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            QuestionRow row = rows.get(i);
            String code = row.id().strip();
            draft.row(DataFile.QUESTIONS.fileName(), "$[" + i + "]", () -> {
                if (!named.add(code)) {
                    throw new RuleViolation("import.twice", code);
                }
                read(row, words(row), byCode.get(code));
            });
        }
    }

    private void read(QuestionRow row, QuestionText words, Question present) {
        if (present == null) {
            Question added = new Question(
                    row.id(), words, firms.get(row.firm()), null, Channel.FILE, null, reportedAt(words.wishedStart()));
            draft.add(Kind.QUESTION, added.label(), () -> store.accept(added));
            return;
        }
        firms.describe(present.getCompany(), row.firm());
        if (!present.getStatus().isFinal()) {
            draft.change(
                    Kind.QUESTION,
                    present.label(),
                    differences(present.words(), words),
                    false,
                    () -> present.rewrite(words, present.getVersion()));
        }
    }

    private OffsetDateTime reportedAt(LocalDate wishedStart) {
        OffsetDateTime ahead = wishedStart
                .minusDays(DAYS_AHEAD)
                .atTime(OPENING)
                .atZone(PortalClock.ZONE)
                .toOffsetDateTime();
        return ahead.isBefore(now) ? ahead : now;
    }

    private static QuestionText words(QuestionRow row) {
        return new QuestionText(
                row.title(),
                row.text(),
                QuestionLanguage.valueOf(row.language().toUpperCase(Locale.ROOT)),
                row.wishedStart(),
                row.wishedWeeks(),
                row.size().map(SIZES::get).orElse(null));
    }

    private static Draft.Fields differences(QuestionText present, QuestionText next) {
        return new Draft.Fields()
                .with("title", present.title(), next.title())
                .with("text", present.text(), next.text())
                .with("language", present.language(), next.language())
                .with("wishedStart", present.wishedStart(), next.wishedStart())
                .with("wishedWeeks", present.wishedWeeks(), next.wishedWeeks())
                .with("size", present.size(), next.size());
    }
}
