package nl.woo.web.testing.server;

import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;

/** Counts the SQL statements that the present thread sends; stands in the place of EclipseLink's log. */
final class StatementCount extends AbstractSessionLog {
    private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

    static void begin() {
        COUNT.set(0);
    }

    static int end() {
        int count = COUNT.get();
        COUNT.remove();
        return count;
    }

    @Override
    public boolean shouldLog(int level, String category) {
        return SessionLog.SQL.equals(category) || level >= SessionLog.WARNING;
    }

    @Override
    public boolean shouldLog(int level) {
        return level >= SessionLog.WARNING;
    }

    @Override
    public void log(SessionLogEntry entry) {
        if (SessionLog.SQL.equals(entry.getNameSpace())) {
            COUNT.set(COUNT.get() + 1);
        }
    }
}
