package nl.woo.web.companies;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Hands the page's table the rows it shows, read when it shows them. */
class CompanyTable extends LazyDataModel<CompanyRow> {
    private final CompaniesPage page;

    CompanyTable(CompaniesPage page) {
        this.page = page;
    }

    @Override
    public int count(Map<String, FilterMeta> columnFilters) {
        return page.countShown();
    }

    @Override
    public List<CompanyRow> load(
            int first, int pageSize, Map<String, SortMeta> sorting, Map<String, FilterMeta> columnFilters) {
        return page.read(first);
    }

    @Override
    public String getRowKey(CompanyRow row) {
        return Long.toString(row.id());
    }
}
