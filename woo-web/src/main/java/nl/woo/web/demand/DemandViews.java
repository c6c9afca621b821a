package nl.woo.web.demand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.woo.matching.demand.Cell;
import nl.woo.matching.demand.Choice;
import nl.woo.matching.demand.DemandMap;
import nl.woo.matching.demand.DemandReport;
import nl.woo.matching.demand.Destination;
import nl.woo.matching.demand.Gap;
import nl.woo.matching.demand.OpenDemand;
import nl.woo.matching.demand.OpenPlaces;
import nl.woo.matching.demand.Outlook;
import nl.woo.matching.demand.Period;
import nl.woo.matching.engine.Category;
import nl.woo.matching.engine.Explanations;
import nl.woo.web.demand.MapView.GapView;
import nl.woo.web.demand.MapView.Legend;
import nl.woo.web.demand.MapView.PeriodLink;
import nl.woo.web.text.Dates;
import nl.woo.web.text.Language;
import nl.woo.web.text.Texts;

/** Puts the map, its gaps and the chosen questions into what the page shows. */
@RequestScoped
class DemandViews {
    private static final int GAPS_SHOWN = 6;

    @Inject
    MapTable table;

    @Inject
    DemandWords words;

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    @Inject
    Language language;

    MapView view(DemandReport report, DemandMap map, Choice chosen) {
        Cell all = map.total(Choice.ALL);
        Shades shades = Shades.upTo(highest(map));
        int notYet = all.preparation() + all.none();
        List<Gap> gaps = map.gaps();
        return new MapView(
                facts(map, all),
                notYet == 0 ? texts.get("demand.facts.all") : texts.get("demand.facts.notYet", notYet),
                remarks(report, map),
                periods(report, map, chosen),
                Stream.of(Category.values())
                        .map(category -> legend(map, category))
                        .toList(),
                shades.labels(texts.get("demand.orMore", shades.darkestFrom())),
                table.levels(map),
                table.heads(map),
                table.lines(report, map, chosen, shades),
                table.feet(map),
                gaps.stream()
                        .limit(GAPS_SHOWN)
                        .map(gap -> gap(report, map, gap))
                        .toList(),
                gaps.size(),
                DemandAddress.ofList(map.period(), new Choice(null, null, null, null, true)),
                unserved(report, map));
    }

    private String facts(DemandMap map, Cell all) {
        String sort = all.total() > map.questions() ? "demand.facts.parts" : "demand.facts";
        return texts.get(
                sort, map.questions(), map.free(Choice.ALL), words.within(map.period()), all.direct(), all.total());
    }

    private static int highest(DemandMap map) {
        return map.themes().stream()
                .flatMap(theme -> map.columns().stream().map(column -> map.cell(theme, column)))
                .mapToInt(Cell::direct)
                .max()
                .orElse(0);
    }

    private List<String> remarks(DemandReport report, DemandMap map) {
        List<String> remarks = new ArrayList<>();
        if (map.elsewhere() > 0) {
            remarks.add(texts.get("demand.remark.elsewhere", map.elsewhere()));
        }
        if (report.cut()) {
            remarks.add(texts.get("demand.remark.cut", report.open().size()));
        }
        return remarks;
    }

    private List<PeriodLink> periods(DemandReport report, DemandMap map, Choice chosen) {
        Stream<Period> offered = report.periods().contains(map.period())
                ? report.periods().stream()
                : Stream.concat(Stream.of(map.period()), report.periods().stream());
        return offered.map(period -> new PeriodLink(
                        words.period(period), DemandAddress.of(period, chosen), period.equals(map.period())))
                .toList();
    }

    private Legend legend(DemandMap map, Category category) {
        Choice choice = Choice.of(category);
        return new Legend(
                DemandWords.kind(category),
                texts.get("demand.count." + category, map.total(choice).total()),
                DemandAddress.ofList(map.period(), choice));
    }

    private String unserved(DemandReport report, DemandMap map) {
        if (map.free(Choice.ALL) > 0) {
            return "";
        }
        return report.nextAfter(map.period())
                .map(next -> texts.get(
                        "demand.unserved.next",
                        words.within(map.period()),
                        next.trackName(),
                        dates.longDay(next.intake())))
                .orElseGet(() -> texts.get("demand.unserved", words.within(map.period())));
    }

    private GapView gap(DemandReport report, DemandMap map, Gap gap) {
        String theme = words.theme(report, gap.theme());
        String title = gap.level()
                .map(level -> texts.get("demand.gap.level", theme, texts.of(level)))
                .orElseGet(() -> texts.get("demand.gap.none", theme));
        Choice choice = gap.level()
                .map(level -> new Choice(gap.theme(), level, null, null, true))
                .orElseGet(() -> new Choice(gap.theme(), null, null, Category.NONE, false));
        return new GapView(
                title,
                texts.get("demand.gap.waiting", gap.waiting()),
                reasonOf(gap),
                DemandAddress.ofList(map.period(), choice));
    }

    private String reasonOf(Gap gap) {
        if (gap.next().isPresent()) {
            Destination next = gap.next().get();
            return texts.get("demand.gap.next", next.trackName(), dates.longDay(next.intake()));
        }
        return gap.last()
                .map(last -> texts.get("demand.gap.last", last.trackName(), dates.longDay(last.intake())))
                .orElseGet(() -> texts.get("demand.gap.noTrack"));
    }

    /** What was chosen: how many questions, and which offerings have how many places for them. */
    String chosen(DemandMap map, Choice choice) {
        int asked = map.total(choice).total();
        if (choice.level() == null) {
            return texts.get("demand.chosen", asked);
        }
        List<String> tracks = map.places(choice).stream()
                .filter(offering -> offering.free() > 0)
                .map(OpenPlaces::trackName)
                .distinct()
                .toList();
        return tracks.isEmpty()
                ? texts.get("demand.chosen.noPlaces", asked, words.within(map.period()))
                : texts.get("demand.chosen.places", asked, map.free(choice), String.join("; ", tracks));
    }

    DemandRow row(DemandReport report, OpenDemand demand) {
        Outlook outlook = demand.outlook();
        return new DemandRow(
                demand.code(),
                demand.title(),
                demand.company(),
                words.theme(report, outlook.theme().orElse("")),
                outlook.column()
                        .map(column -> words.column(column.level(), column.form()))
                        .orElse(""),
                DemandWords.kind(demand.category()),
                words.verdict(demand.category()),
                Explanations.sentence(outlook.reason(), language.getLocale()),
                outlook.destination().map(Destination::trackCode).orElse(""),
                outlook.destination().map(Destination::trackName).orElse(""),
                outlook.destination().map(Destination::intake).orElse(null),
                outlook.destination()
                        .filter(destination ->
                                destination.intake().isBefore(report.readAt().toLocalDate()))
                        .isPresent(),
                demand.wishedStart(),
                demand.status());
    }
}
