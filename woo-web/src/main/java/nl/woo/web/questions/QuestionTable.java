package nl.woo.web.questions;

import java.util.List;
import java.util.Map;
import nl.woo.domain.question.QuestionFilter.Order;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Hands the page's table the rows it shows, read when it shows them. */
class QuestionTable extends LazyDataModel<QuestionRow> {
    private final QuestionsPage page;

    QuestionTable(QuestionsPage page) {
        this.page = page;
    }

    @Override
    public int count(Map<String, FilterMeta> columnFilters) {
        return page.countShown();
    }

    @Override
    public List<QuestionRow> load(
            int first, int pageSize, Map<String, SortMeta> sorting, Map<String, FilterMeta> columnFilters) {
        sorting.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .ifPresent(sort -> page.sort(
                        Order.valueOf(sort.getField()), sort.getOrder().isDescending()));
        return page.read(first);
    }

    @Override
    public String getRowKey(QuestionRow row) {
        return row.code();
    }
}
