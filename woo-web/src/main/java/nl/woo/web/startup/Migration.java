package nl.woo.web.startup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database's tables to the form that this version of the portal needs. */
public final class Migration {
    private Migration() {}

    /**
     * Applies what was not applied yet.
     *
     * @throws IllegalStateException when the database cannot be reached or a script fails
     */
    public static void bringUpToDate(DataSource database) {
        String kind = kindOf(database);
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations(
                        "classpath:nl/woo/domain/migration/common",
                        "classpath:nl/woo/domain/migration/" + kind,
                        "classpath:nl/woo/crm/migration/common",
                        "classpath:nl/woo/matching/migration/common")
                .failOnMissingLocations(false)
                .load()
                .migrate();
    }

    private static String kindOf(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be reached: " + e.getMessage(), e);
        }
    }
}
