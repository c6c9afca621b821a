package nl.woo.web.company;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.woo.crm.contact.PlannedContact;
import nl.woo.crm.timeline.EntryKind;
import nl.woo.crm.timeline.Timeline;
import nl.woo.crm.timeline.TimelineEntry;
import nl.woo.crm.timeline.TimelineView;
import nl.woo.crm.timeline.TimelineView.Place;
import nl.woo.domain.institution.Institution;
import nl.woo.domain.time.SchoolYear;
import nl.woo.web.company.Lanes.Run;
import nl.woo.web.company.TimelineShown.Lane;
import nl.woo.web.history.ValueWords;
import nl.woo.web.text.Dates;
import nl.woo.web.text.Texts;

/** Reads a firm's timeline in the caller's words, a page at a time. */
@RequestScoped
public class CompanyTimeline {
    private static final int ENTRIES = 40;

    @Inject
    Timeline timeline;

    @Inject
    EntityManager database;

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    @Inject
    ValueWords values;

    /**
     * What is to come and the newest part of what was.
     *
     * @param planned the contacts to come, first to come first
     */
    TimelineShown read(long companyId, TimelineChoice choice, List<PlannedContact> planned) {
        Lanes lanes = lanes(companyId);
        List<TimelineEntry> found = timeline.list(view(companyId, choice), ENTRIES + 1);
        List<TimelineRow> ahead = new ArrayList<>();
        if (choice.showsPlanned()) {
            planned.forEach(contact -> ahead.add(0, tell(contact, lanes)));
        }
        return shown(lanes, ahead, found);
    }

    /** What is shown, with the next older part behind it. */
    TimelineShown readOlder(long companyId, TimelineChoice choice, TimelineShown shown) {
        return shown(
                lanes(companyId),
                shown.rows(),
                timeline.listOlder(view(companyId, choice), shown.oldest(), ENTRIES + 1));
    }

    private static TimelineView view(long companyId, TimelineChoice choice) {
        return new TimelineView(companyId, choice.kinds());
    }

    private TimelineShown shown(Lanes lanes, List<TimelineRow> before, List<TimelineEntry> found) {
        boolean older = found.size() > ENTRIES;
        List<TimelineEntry> entries = older ? found.subList(0, ENTRIES) : found;
        List<TimelineRow> rows = new ArrayList<>(before);
        String year = before.stream()
                .map(TimelineRow::schoolYear)
                .filter(head -> !head.isEmpty())
                .reduce("", (first, second) -> second);
        for (TimelineEntry entry : entries) {
            String head = schoolYear(Dates.localDay(entry.getAt()));
            rows.add(tell(entry, lanes, head.equals(year) ? "" : head));
            year = head;
        }
        Place oldest = entries.isEmpty() ? null : Place.of(entries.get(entries.size() - 1));
        return new TimelineShown(lanes.all(), rows, oldest, older);
    }

    private TimelineRow tell(TimelineEntry entry, Lanes lanes, String schoolYear) {
        Institution institution = entry.getInstitution();
        int lane = lanes.of(institution == null ? null : institution.getId());
        return new TimelineRow(
                schoolYear,
                dates.day(entry.getAt()),
                institution == null ? lanes.all().get(lane).name() : institution.getName(),
                lane,
                lanes.beside(entry.getAt(), entry.getHeadline(), lane),
                entry.getKind() == EntryKind.PLACEMENT || entry.getKind() == EntryKind.RESULT ? "vol" : "",
                icon(entry.getKind()),
                texts.get(
                        "entry." + entry.getHeadline(),
                        entry.getArguments().stream().map(values::tell).toArray()),
                entry.getText() == null ? "" : entry.getText(),
                entry.getAuthor(),
                entry.isOwnInstitutionOnly(),
                entry.getQuestionCode());
    }

    private TimelineRow tell(PlannedContact contact, Lanes lanes) {
        Institution institution = contact.getOwner().getInstitution();
        int lane = lanes.of(institution.getId());
        OffsetDateTime future = OffsetDateTime.MAX;
        return new TimelineRow(
                "",
                dates.day(contact.getDay()),
                institution.getName(),
                lane,
                lanes.beside(future, "", lane),
                "straks",
                icon(EntryKind.valueOf(contact.getWay().name())),
                texts.get("entry.planned." + contact.getWay(), contact.getWith()),
                contact.getAbout() == null ? "" : contact.getAbout(),
                contact.getOwner().getName(),
                false,
                contact.getQuestion() == null ? null : contact.getQuestion().getCode());
    }

    private static String icon(EntryKind kind) {
        return switch (kind) {
            case MAIL -> "mail";
            case CALL -> "telefoon";
            case VISIT -> "persoon";
            case NOTE -> "potlood";
            case AGREEMENT -> "afspraak";
            case PROPOSAL -> "pijl";
            case PLACEMENT -> "traject";
            case RESULT -> "vink";
            case EVALUATION -> "gesprek";
            case STEP -> "vraag";
            case FILE -> "ophalen";
        };
    }

    private String schoolYear(LocalDate day) {
        return texts.get("company.timeline.year", SchoolYear.of(day).toString());
    }

    private Lanes lanes(long companyId) {
        List<Lane> lanes =
                database
                        .createQuery("select i from Institution i order by i.id", Institution.class)
                        .getResultList()
                        .stream()
                        .map(institution ->
                                new Lane(institution.getId(), institution.getName(), institution.getShortName()))
                        .toList();
        List<Run> runs = database.createQuery(
                        "select pl.proposal.offering.track.programme.institution.id, pl.startedAt, pl.deliveredAt,"
                                + " pl.endedEarlyAt from Placement pl where pl.startedAt is not null"
                                + " and pl.proposal.part.question.company.id = :company",
                        Object[].class)
                .setParameter("company", companyId)
                .getResultStream()
                .map(run -> new Run((Long) run[0], (OffsetDateTime) run[1], earlier(run[2], run[3])))
                .toList();
        return new Lanes(lanes, runs);
    }

    private static OffsetDateTime earlier(Object... moments) {
        return Stream.of(moments)
                .map(OffsetDateTime.class::cast)
                .filter(moment -> moment != null)
                .min(OffsetDateTime::compareTo)
                .orElse(null);
    }
}
