package nl.woo.web.demand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.woo.matching.demand.Cell;
import nl.woo.matching.demand.Choice;
import nl.woo.matching.demand.Column;
import nl.woo.matching.demand.DemandMap;
import nl.woo.matching.demand.DemandReport;
import nl.woo.matching.engine.Category;
import nl.woo.web.export.CsvFile;
import nl.woo.web.text.Texts;

/** The map and the questions behind it as files. */
@RequestScoped
class DemandExport {
    @Inject
    Texts texts;

    @Inject
    DemandWords words;

    /** A line for each cell that is not empty, then one with the places for each column. */
    void sendMap(DemandReport report, DemandMap map) {
        List<Object[]> lines = new ArrayList<>();
        for (String theme : map.themes()) {
            for (Column column : map.columns()) {
                Cell cell = map.cell(theme, column);
                if (cell.total() > 0) {
                    lines.add(line(words.theme(report, theme), column, cell, null));
                }
            }
            int none = map.withoutTrack(theme);
            if (none > 0) {
                lines.add(line(words.theme(report, theme), null, new Cell(0, 0, none), null));
            }
        }
        for (Column column : map.columns()) {
            Choice choice = Choice.of(column);
            lines.add(line(texts.get("demand.allThemes"), column, map.total(choice), map.free(choice)));
        }
        lines.add(line(texts.get("demand.allThemes"), null, map.total(Choice.of(Category.NONE)), 0));
        CsvFile.send(
                texts.get("demand.file", map.period().key()),
                heads("theme", "level", "form", "direct", "preparation", "none", "asked", "free", "difference"),
                first -> lines.stream().skip(first).limit(CsvFile.PAGE).toList());
    }

    private Object[] line(String theme, Column column, Cell cell, Integer free) {
        return new Object[] {
            theme,
            column == null ? texts.get("demand.noTrack") : texts.of(column.level()),
            column == null ? null : texts.of(column.form()),
            cell.direct(),
            cell.preparation(),
            cell.none(),
            cell.total(),
            free,
            free == null ? null : free - cell.total()
        };
    }

    /** @param rows gives so many rows from the given one on */
    void sendList(BiFunction<Integer, Integer, List<DemandRow>> rows) {
        CsvFile.send(
                texts.get("demand.list.file"),
                heads(
                        "code",
                        "question",
                        "company",
                        "theme",
                        "column",
                        "verdict",
                        "reason",
                        "track",
                        "intake",
                        "wishedStart",
                        "status"),
                first ->
                        rows.apply(first, CsvFile.PAGE).stream().map(this::line).toList());
    }

    private Object[] line(DemandRow row) {
        return new Object[] {
            row.code(),
            row.title(),
            row.company(),
            row.theme(),
            row.place(),
            row.verdict(),
            row.reason(),
            row.track(),
            row.intake(),
            row.wishedStart(),
            texts.of(row.status())
        };
    }

    private List<String> heads(String... columns) {
        return Stream.of(columns)
                .map(column -> texts.get("demand.column." + column))
                .toList();
    }
}
