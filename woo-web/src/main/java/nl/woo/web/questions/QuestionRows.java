package nl.woo.web.questions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.woo.domain.catalogue.Theme;
import nl.woo.domain.people.Person;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.QuestionFilter;
import nl.woo.domain.question.Questions;
import nl.woo.domain.time.PortalClock;
import nl.woo.web.questions.QuestionRow.PartOfRow;
import nl.woo.web.shell.WaitingClocks;

/** Reads questions as rows of a list, in three statements whatever their number. */
@RequestScoped
@Transactional
public class QuestionRows {
    @Inject
    Questions questions;

    @Inject
    WaitingClocks clocks;

    @Inject
    Clock clock;

    /** One page of what the filter shows. */
    public List<QuestionRow> list(QuestionFilter filter, int first, int most) {
        return rows(questions.list(filter, first, most));
    }

    /** The questions of a firm, newest first. */
    public List<QuestionRow> listOfCompany(long companyId, int most) {
        return rows(questions.listOfCompany(companyId, most));
    }

    private List<QuestionRow> rows(List<Question> page) {
        Map<Long, List<PartOfRow>> parts = questions
                .listParts(page.stream().map(Question::getId).toList())
                .stream()
                .collect(groupingBy(
                        part -> part.getQuestion().getId(),
                        mapping(part -> new PartOfRow(part.getLevel(), part.getForm()), toList())));
        return page.stream()
                .map(question -> row(question, parts.getOrDefault(question.getId(), List.of())))
                .toList();
    }

    private QuestionRow row(Question question, List<PartOfRow> parts) {
        Theme theme = question.getTheme();
        Person relationManager = question.getRelationManager();
        LocalDate since = day(question.getStatusSince());
        return new QuestionRow(
                question.getCode(),
                question.getTitle(),
                question.getCompany().getName(),
                question.getCompany().getPlace(),
                theme == null ? "" : theme.getName(),
                parts,
                question.getStatus(),
                since,
                Math.max(0, ChronoUnit.DAYS.between(since, LocalDate.now(clock))),
                clocks.of(question.getStatus(), question.getStatusSince()),
                day(question.getReportedAt()),
                relationManager == null ? "" : relationManager.getName());
    }

    private static LocalDate day(OffsetDateTime time) {
        return time.atZoneSameInstant(PortalClock.ZONE).toLocalDate();
    }
}
