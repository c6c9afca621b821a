package nl.woo.web.testing.server;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;

/** Notes the SQL statements that the present thread sends; stands in the place of EclipseLink's log. */
final class Statements extends AbstractSessionLog {
    private static final ThreadLocal<List<String>> NOTED = new ThreadLocal<>();

    static void begin() {
        NOTED.set(new ArrayList<>());
    }

    static List<String> end() {
        List<String> noted = NOTED.get();
        NOTED.remove();
        return noted;
    }

    @Override
    public boolean shouldLog(int level, String category) {
        return SQL.equals(category) || level >= WARNING;
    }

    @Override
    public boolean shouldLog(int level) {
        return level >= WARNING;
    }

    @Override
    public void log(SessionLogEntry entry) {
        if (SQL.equals(entry.getNameSpace()) && NOTED.get() != null) {
            NOTED.get().add(entry.getMessage().lines().findFirst().orElse(""));
        }
    }
}
