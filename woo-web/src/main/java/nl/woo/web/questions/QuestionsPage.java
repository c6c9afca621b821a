package nl.woo.web.questions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Themes;
import nl.woo.domain.question.QuestionFilter;
import nl.woo.domain.question.QuestionFilter.Order;
import nl.woo.domain.question.QuestionStatus;
import nl.woo.domain.question.Questions;
import nl.woo.web.export.CsvFile;
import nl.woo.web.questions.QuestionRow.PartOfRow;
import nl.woo.web.shell.PageAddress;
import nl.woo.web.text.Texts;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/** Vraagstukken: all questions, filtered and sorted as the address says. */
@Named
@ViewScoped
public class QuestionsPage implements Serializable {
    private static final int ROWS = 25;

    /** A theme of the filter. */
    public record ThemeChoice(String code, String name) implements Serializable {}

    @Inject
    Questions questions;

    @Inject
    QuestionRows rows;

    @Inject
    Themes themes;

    @Inject
    Caller caller;

    @Inject
    Texts texts;

    private final QuestionTable table = new QuestionTable(this);
    private String search;
    private String status;
    private String theme;
    private String level;
    private boolean mine;
    private boolean closed;
    private String sort;
    private String direction;
    private String from;

    private QuestionFilter filter;
    private int first;
    private int counted;
    private List<ThemeChoice> themeChoices;

    /** Reads the filter from the address; what it cannot read it leaves out. */
    public void open() {
        if (filter != null) {
            return;
        }
        filter = new QuestionFilter(
                search == null ? "" : search.strip(),
                constant(QuestionStatus.class, status),
                !closed,
                theme,
                constant(Level.class, level),
                mine ? caller.personId().orElse(null) : null,
                sort == null
                        ? Order.WAITING
                        : orElse(constant(Order.class, sort.toUpperCase(Locale.ROOT)), Order.WAITING),
                "desc".equals(direction));
        themeChoices = themes.list().stream()
                .map(choice -> new ThemeChoice(choice.getCode(), choice.getName()))
                .toList();
        counted = questions.count(filter);
        first = Math.max(0, Math.min(numberOr0(from), getShown() - 1)) / ROWS * ROWS;
    }

    private static int numberOr0(String digits) {
        return digits != null && digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static <T> T orElse(T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    int countShown() {
        if (Faces.isPostback()) {
            counted = questions.count(filter);
        }
        return getShown();
    }

    void sort(Order order, boolean descending) {
        filter = new QuestionFilter(
                filter.search(),
                filter.status(),
                filter.openOnly(),
                filter.themeCode(),
                filter.level(),
                filter.relationManagerId(),
                order,
                descending);
    }

    List<QuestionRow> read(int firstRow) {
        first = firstRow;
        address().show();
        return rows.list(filter, firstRow, ROWS);
    }

    private PageAddress address() {
        return new PageAddress("questions")
                .with("search", filter.search())
                .with("status", filter.status() == null ? "" : filter.status().name())
                .with("theme", filter.themeCode())
                .with("level", filter.level() == null ? "" : filter.level().name())
                .with("mine", mine ? "true" : "")
                .with("closed", closed ? "true" : "")
                .with(
                        "sort",
                        filter.order() == Order.WAITING
                                ? ""
                                : filter.order().name().toLowerCase(Locale.ROOT))
                .with("order", filter.descending() ? "desc" : "")
                .with("from", first);
    }

    /** Sends everything that the filter shows as a file. */
    public void export() {
        caller.require(Action.EXPORT);
        List<String> heads = List.of(
                        "code",
                        "question",
                        "company",
                        "place",
                        "theme",
                        "levels",
                        "status",
                        "since",
                        "reported",
                        "relationManager")
                .stream()
                .map(column -> texts.get("questions." + column))
                .toList();
        CsvFile.send(
                texts.get("questions.file"),
                heads,
                start -> rows.list(filter, start, CsvFile.PAGE).stream()
                        .map(this::line)
                        .toList());
    }

    private Object[] line(QuestionRow row) {
        return new Object[] {
            row.code(),
            row.title(),
            row.company(),
            row.place(),
            row.theme(),
            String.join(
                    " + ",
                    row.parts().stream().map(PartOfRow::level).map(Level::name).toList()),
            texts.of(row.status()),
            row.statusSince(),
            row.reported(),
            row.relationManager()
        };
    }

    /** Whether the address asks for less than everything that is open. */
    public boolean isFiltered() {
        return !filter.search().isEmpty()
                || filter.status() != null
                || filter.level() != null
                || mine
                || closed
                || theme != null;
    }

    /** {@code ascending}, {@code descending} or {@code unsorted}: how the table is sorted by this at first. */
    public String sortOrder(String order) {
        if (filter.order() != Order.valueOf(order)) {
            return "unsorted";
        }
        return filter.descending() ? "descending" : "ascending";
    }

    public LazyDataModel<QuestionRow> getTable() {
        return table;
    }

    public int getRowsPerPage() {
        return ROWS;
    }

    /** How many questions the table can show, at most {@link Questions#COUNTED}. */
    public int getShown() {
        return Math.min(counted, Questions.COUNTED);
    }

    /** Whether there are more than the table can show. */
    public boolean isMore() {
        return counted > Questions.COUNTED;
    }

    public List<ThemeChoice> getThemeChoices() {
        return themeChoices;
    }

    public QuestionStatus[] getStatusChoices() {
        return QuestionStatus.values();
    }

    public Level[] getLevelChoices() {
        return Level.values();
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    /** The row at which the table starts at first. */
    public int getFirst() {
        return first;
    }
}
