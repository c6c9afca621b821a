package nl.woo.web.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How moments are stored. */
@ExtendWith(ArquillianExtension.class)
public class ColumnTypesIT {
    @Resource(lookup = "java:global/jdbc/woo")
    DataSource source;

    @PersistenceUnit(unitName = "woo")
    EntityManagerFactory factory;

    @Test
    void momentsAreTimestampsWithTimeZone() throws SQLException {
        List<String> moments = new ArrayList<>();
        List<String> otherwise = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            for (ClassDescriptor descriptor :
                    factory.unwrap(ServerSession.class).getDescriptors().values()) {
                for (DatabaseMapping mapping : descriptor.getMappings()) {
                    if (mapping.getAttributeClassification() == OffsetDateTime.class) {
                        String column = mapping.getField().getTableName() + "."
                                + mapping.getField().getName();
                        moments.add(column);
                        if (typeOf(
                                        connection,
                                        mapping.getField().getTableName(),
                                        mapping.getField().getName())
                                != Types.TIMESTAMP_WITH_TIMEZONE) {
                            otherwise.add(column);
                        }
                    }
                }
            }
        }
        assertTrue(moments.size() > 15, "the columns were found");
        assertEquals(List.of(), otherwise);
    }

    private static int typeOf(Connection connection, String table, String column) throws SQLException {
        try (ResultSet columns = connection
                .getMetaData()
                .getColumns(null, null, table.toUpperCase(Locale.ROOT), column.toUpperCase(Locale.ROOT))) {
            assertTrue(columns.next(), "no column " + table + "." + column);
            return columns.getInt("DATA_TYPE");
        }
    }
}
