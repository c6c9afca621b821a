package nl.woo.web.demand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woo.matching.demand.Cell;
import nl.woo.matching.demand.Choice;
import nl.woo.matching.demand.Column;
import nl.woo.matching.demand.DemandMap;
import nl.woo.matching.demand.DemandReport;
import nl.woo.matching.engine.Category;
import nl.woo.web.demand.MapView.CellView;
import nl.woo.web.demand.MapView.ColumnHead;
import nl.woo.web.demand.MapView.Foot;
import nl.woo.web.demand.MapView.FootCell;
import nl.woo.web.demand.MapView.LevelHead;
import nl.woo.web.demand.MapView.Line;
import nl.woo.web.text.Texts;

/** The heat map's heads, cells and totals. */
@RequestScoped
class MapTable {
    @Inject
    Texts texts;

    @Inject
    DemandWords words;

    List<LevelHead> levels(DemandMap map) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        map.columns().forEach(column -> columns.merge(column.level().name(), 1, Integer::sum));
        return columns.entrySet().stream()
                .map(level -> new LevelHead(level.getKey(), level.getValue()))
                .toList();
    }

    List<ColumnHead> heads(DemandMap map) {
        return map.columns().stream()
                .map(column -> new ColumnHead(
                        texts.get("demand.form." + column.form()), words.column(column.level(), column.form())))
                .toList();
    }

    private static boolean beginsLevel(List<Column> columns, Column column) {
        int at = columns.indexOf(column);
        return at > 0 && columns.get(at - 1).level() != column.level();
    }

    List<Line> lines(DemandReport report, DemandMap map, Choice chosen, Shades shades) {
        return map.themes().stream()
                .map(theme -> line(report, map, theme, chosen, shades))
                .toList();
    }

    private Line line(DemandReport report, DemandMap map, String theme, Choice chosen, Shades shades) {
        String name = words.theme(report, theme);
        List<CellView> cells = new ArrayList<>();
        for (Column column : map.columns()) {
            Choice here = new Choice(theme, column.level(), column.form(), null, false);
            cells.add(filled(
                    map.cell(theme, column),
                    name + ", " + words.column(column.level(), column.form()),
                    DemandAddress.ofList(map.period(), here),
                    here.equals(chosen),
                    beginsLevel(map.columns(), column),
                    shades));
        }
        Choice all = Choice.ofTheme(theme);
        return new Line(
                name,
                map.total(all).total(),
                DemandAddress.ofList(map.period(), all),
                cells,
                withoutTrack(map, theme, name, chosen));
    }

    private CellView filled(Cell cell, String where, String address, boolean chosen, boolean begins, Shades shades) {
        String label = where + ": " + inWords(cell);
        String shade = shades.of(cell.direct());
        if (cell.total() == 0) {
            return new CellView("leeg", "", "", "", label, "", false, begins);
        }
        if (cell.preparation() == 0) {
            return new CellView("direct", number(cell.direct()), "", shade, label, address, chosen, begins);
        }
        return cell.direct() == 0
                ? new CellView("voorb", number(cell.preparation()), "", "", label, address, chosen, begins)
                : new CellView(
                        "gemengd",
                        number(cell.direct()),
                        number(cell.preparation()),
                        shade,
                        label,
                        address,
                        chosen,
                        begins);
    }

    private CellView withoutTrack(DemandMap map, String theme, String name, Choice chosen) {
        int none = map.withoutTrack(theme);
        Choice here = new Choice(theme, null, null, Category.NONE, false);
        String label = name + ": " + inWords(new Cell(0, 0, none));
        return none == 0
                ? new CellView("leeg", "", "", "", label, "", false, true)
                : new CellView(
                        "geen",
                        number(none),
                        "",
                        "",
                        label,
                        DemandAddress.ofList(map.period(), here),
                        here.equals(chosen),
                        true);
    }

    private String inWords(Cell cell) {
        List<String> parts = new ArrayList<>();
        if (cell.direct() > 0) {
            parts.add(texts.get("demand.count.DIRECT", cell.direct()));
        }
        if (cell.preparation() > 0) {
            parts.add(texts.get("demand.count.PREPARATION", cell.preparation()));
        }
        if (cell.none() > 0) {
            parts.add(texts.get("demand.count.NONE", cell.none()));
        }
        return parts.isEmpty() ? texts.get("demand.count.nothing") : String.join(", ", parts);
    }

    /** What is asked for, what is free, and the difference, below each column. */
    List<Foot> feet(DemandMap map) {
        int none = map.total(Choice.of(Category.NONE)).total();
        int asked = map.total(Choice.ALL).total();
        int free = map.free(Choice.ALL);
        List<FootCell> demand = new ArrayList<>();
        List<FootCell> places = new ArrayList<>();
        List<FootCell> difference = new ArrayList<>();
        for (Column column : map.columns()) {
            Choice choice = Choice.of(column);
            boolean begins = beginsLevel(map.columns(), column);
            int wanted = map.total(choice).total();
            String address = wanted == 0 ? "" : DemandAddress.ofList(map.period(), choice);
            demand.add(new FootCell(number(wanted), address, false, begins));
            places.add(new FootCell(number(map.free(choice)), "", false, begins));
            difference.add(difference(map.free(choice) - wanted, begins));
        }
        String noTrack = none == 0 ? "" : DemandAddress.ofList(map.period(), Choice.of(Category.NONE));
        return List.of(
                new Foot(
                        texts.get("demand.asked"),
                        number(asked),
                        demand,
                        new FootCell(number(none), noTrack, false, true)),
                new Foot(texts.get("demand.free"), number(free), places, new FootCell(number(0), "", false, true)),
                new Foot(texts.get("demand.difference"), signed(free - asked), difference, difference(-none, true)));
    }

    private FootCell difference(int number, boolean begins) {
        return new FootCell(signed(number), "", number < 0, begins);
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    private static String signed(int number) {
        return number > 0 ? "+" + number : number < 0 ? "−" + -number : "0";
    }
}
