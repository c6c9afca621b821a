package nl.woo.web.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.people.ScreenLanguage;
import nl.woo.domain.question.Question;
import nl.woo.matching.round.PlannedPart;
import nl.woo.matching.round.Rounds;
import nl.woo.web.export.CsvFile;
import nl.woo.web.text.Language;
import nl.woo.web.text.Texts;

/** A planning round as files for a spreadsheet. */
@RequestScoped
class RoundFiles {
    private static final List<String> PLAN = List.of(
            "code",
            "question",
            "company",
            "part",
            "level",
            "track",
            "institution",
            "intake",
            "change",
            "was",
            "points",
            "accepted",
            "why");
    private static final List<String> LEFT_OUT =
            List.of("code", "question", "company", "part", "level", "reason", "near", "was");

    @Inject
    Rounds rounds;

    @Inject
    Texts texts;

    @Inject
    Language language;

    @Inject
    Caller caller;

    /** Sends the parts with a place, and ends the request. */
    @Transactional
    public void sendPlan(long round) {
        caller.require(Action.EXPORT);
        List<PlannedPart> placed = rounds.listParts(round).stream()
                .filter(part -> part.getOffering() != null)
                .toList();
        CsvFile.send(
                texts.get("round.file"),
                heads(PLAN),
                start -> page(placed, start).map(this::placed).toList());
    }

    /** Sends the parts without a place, and ends the request. */
    @Transactional
    public void sendLeftOut(long round) {
        caller.require(Action.EXPORT);
        List<PlannedPart> left = rounds.listParts(round).stream()
                .filter(part -> part.getOffering() == null)
                .toList();
        CsvFile.send(
                texts.get("round.leftOut.file"),
                heads(LEFT_OUT),
                start -> page(left, start).map(this::leftOut).toList());
    }

    private List<String> heads(List<String> columns) {
        return columns.stream()
                .map(column -> texts.getOr("round.column." + column, column))
                .toList();
    }

    private static Stream<PlannedPart> page(List<PlannedPart> parts, int start) {
        return parts.stream().skip(start).limit(CsvFile.PAGE);
    }

    private Object[] placed(PlannedPart planned) {
        Question question = planned.getPart().getQuestion();
        Offering offering = planned.getOffering();
        return new Object[] {
            question.getCode(),
            question.getTitle(),
            question.getCompany().getName(),
            planned.getPart().getTitle(),
            planned.getPart().getLevel(),
            offering.getTrack().getName(),
            offering.getTrack().getInstitution().getName(),
            offering.getIntake(),
            texts.of(planned.getChange()),
            nameOf(planned.getWasOffering()),
            planned.getPoints() == 0 ? "" : planned.getPoints(),
            planned.getAcceptedAt() == null ? "" : planned.getAcceptedAt().toLocalDate(),
            planned.explanation(ScreenLanguage.of(language.getLocale()))
        };
    }

    private Object[] leftOut(PlannedPart planned) {
        Question question = planned.getPart().getQuestion();
        return new Object[] {
            question.getCode(),
            question.getTitle(),
            question.getCompany().getName(),
            planned.getPart().getTitle(),
            planned.getPart().getLevel(),
            texts.of(planned.getLeftOut()),
            nameOf(planned.getNear()),
            nameOf(planned.getWasOffering())
        };
    }

    private static String nameOf(Offering offering) {
        return offering == null ? "" : offering.getTrack().getName();
    }
}
