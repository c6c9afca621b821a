package nl.woo.domain.question;

import nl.woo.domain.catalogue.Level;

/**
 * Which questions a list shows, in which order.
 *
 * @param search part of the title, the code or the firm's name; empty for all
 * @param status null for every status
 * @param openOnly leaves out what left the process
 * @param themeCode with this theme; null or empty for all
 * @param level with a part at this level; null for all
 * @param relationManagerId of this person only; null for all
 */
public record QuestionFilter(
        String search,
        QuestionStatus status,
        boolean openOnly,
        String themeCode,
        Level level,
        Long relationManagerId,
        Order order,
        boolean descending) {
    /** What a list can be sorted by; ties are broken by the order of reporting. */
    public enum Order {
        WAITING("q.statusSince"),
        REPORTED("q.reportedAt"),
        TITLE("q.title"),
        CODE("q.code");

        final String path;

        Order(String path) {
            this.path = path;
        }
    }

    /** Everything that is open, longest waiting first. */
    public static QuestionFilter open() {
        return new QuestionFilter("", null, true, null, null, null, Order.WAITING, false);
    }

    boolean hasTheme() {
        return themeCode != null && !themeCode.isEmpty();
    }

    public QuestionFilter withStatus(QuestionStatus newStatus) {
        return new QuestionFilter(search, newStatus, openOnly, themeCode, level, relationManagerId, order, descending);
    }

    public QuestionFilter withRelationManager(Long personId) {
        return new QuestionFilter(search, status, openOnly, themeCode, level, personId, order, descending);
    }
}
