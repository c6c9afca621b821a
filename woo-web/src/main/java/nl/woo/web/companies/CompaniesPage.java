package nl.woo.web.companies;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.company.Companies;
import nl.woo.domain.company.CompanyProfile;
import nl.woo.web.export.CsvFile;
import nl.woo.web.shell.PageAddress;
import nl.woo.web.text.Texts;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/** Bedrijven: all firms, in order of name. */
@Named
@ViewScoped
public class CompaniesPage implements Serializable {
    private static final int ROWS = 25;

    @Inject
    Companies companies;

    @Inject
    CompanyRows rows;

    @Inject
    Caller caller;

    @Inject
    Texts texts;

    private final CompanyTable table = new CompanyTable(this);
    private String search;
    private String from;
    private String shownSearch;
    private int first;
    private int shown;

    /** Reads from the address what to show; what it cannot read it leaves out. */
    public void open() {
        shownSearch = search == null ? "" : search.strip();
        shown = Math.toIntExact(companies.count(shownSearch));
        int asked = from != null && from.matches("[0-9]{1,6}") ? Integer.parseInt(from) : 0;
        first = Math.max(0, Math.min(asked, shown - 1)) / ROWS * ROWS;
    }

    int countShown() {
        if (Faces.isPostback()) {
            shown = Math.toIntExact(companies.count(shownSearch));
        }
        return shown;
    }

    List<CompanyRow> read(int firstRow) {
        first = firstRow;
        new PageAddress("companies")
                .with("search", shownSearch)
                .with("from", first)
                .show();
        return rows.list(shownSearch, firstRow, ROWS);
    }

    /** Sends everything that the search shows as a file. */
    public void export() {
        caller.require(Action.EXPORT);
        List<String> heads = Stream.of(
                        "name", "place", "sector", "employees", "kvkNumber", "questions", "last", "lastReported")
                .map(column -> texts.get("companies." + column))
                .toList();
        CsvFile.send(
                texts.get("companies.file"),
                heads,
                start -> rows.list(shownSearch, start, CsvFile.PAGE).stream()
                        .map(CompaniesPage::line)
                        .toList());
    }

    private static Object[] line(CompanyRow row) {
        CompanyProfile profile = row.profile();
        return new Object[] {
            profile.name(),
            profile.place(),
            profile.sector(),
            profile.employees(),
            profile.kvkNumber(),
            row.questions(),
            row.lastCode(),
            row.lastReported()
        };
    }

    public LazyDataModel<CompanyRow> getTable() {
        return table;
    }

    public int getRowsPerPage() {
        return ROWS;
    }

    public boolean isFiltered() {
        return !shownSearch.isEmpty();
    }

    /** How many firms the search shows. */
    public int getShown() {
        return shown;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
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
