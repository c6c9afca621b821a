package nl.woo.web.demand;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Hands the page's list the rows that it shows. */
class DemandTable extends LazyDataModel<DemandRow> {
    private final DemandPage page;

    DemandTable(DemandPage page) {
        this.page = page;
    }

    @Override
    public int count(Map<String, FilterMeta> columnFilters) {
        return page.countChosen();
    }

    @Override
    public List<DemandRow> load(
            int first, int pageSize, Map<String, SortMeta> sorting, Map<String, FilterMeta> columnFilters) {
        return page.listChosen(first, pageSize);
    }

    @Override
    public String getRowKey(DemandRow row) {
        return row.code() + ' ' + row.title();
    }
}
