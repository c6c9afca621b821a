package nl.woo.web.demand;

import java.util.List;

/**
 * The map as the page shows it; every address is that of the page with a choice.
 *
 * @param facts what is asked for and free, to be followed by notYet
 * @param notYet how many cannot go at once
 * @param remarks what is not on the map, one sentence each
 * @param scale which numbers have which shade, lightest first
 * @param lines a theme each; empty when nothing is asked for
 * @param gaps those where most wait
 * @param gapsInAll how many there are
 * @param allWaiting the address of the list of all that wait
 * @param unserved that no place is free; empty when some are
 */
public record MapView(
        String facts,
        String notYet,
        List<String> remarks,
        List<PeriodLink> periods,
        List<Legend> legend,
        List<String> scale,
        List<LevelHead> levels,
        List<ColumnHead> columns,
        List<Line> lines,
        List<Foot> feet,
        List<GapView> gaps,
        int gapsInAll,
        String allWaiting,
        String unserved) {
    /** A period to choose. */
    public record PeriodLink(String label, String address, boolean current) {}

    /** How many there are of a verdict; kind is its style. */
    public record Legend(String kind, String text, String address) {}

    /** A level above its columns. */
    public record LevelHead(String level, int columns) {}

    /** A form in short, and with its level in full. */
    public record ColumnHead(String brief, String full) {}

    /** A theme with its cells; none is the cell for what no track fits. */
    public record Line(String theme, int total, String address, List<CellView> cells, CellView none) {}

    /**
     * One cell.
     *
     * @param kind direct, voorb, gemengd, geen or leeg
     * @param first the number that stands first; empty in an empty cell
     * @param second the number to prepare in a split cell; else empty
     * @param shade of the number that can go at once
     * @param label the cell in words
     */
    public record CellView(
            String kind,
            String first,
            String second,
            String shade,
            String label,
            String address,
            boolean chosen,
            boolean begins) {}

    /** A line of totals; the address is empty where there is nothing to show. */
    public record Foot(String label, String total, List<FootCell> cells, FootCell none) {}

    /** A number below a column; short when there are more questions than places. */
    public record FootCell(String text, String address, boolean shortage, boolean begins) {}

    /** Where questions wait and nothing starts. */
    public record GapView(String title, String waiting, String text, String address) {}
}
