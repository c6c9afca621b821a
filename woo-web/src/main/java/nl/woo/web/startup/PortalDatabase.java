package nl.woo.web.startup;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The portal's data source, by default the embedded database in {@code data/}. Read from MicroProfile Config at deployment;
 * the defaults stand inline because the application's own configuration file cannot be read that early.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:global/jdbc/woo",
        className = "${MPCONFIG=woo.db.class:org.h2.jdbcx.JdbcDataSource}",
        url = "${MPCONFIG=woo.db.url:jdbc:h2:file:./data/woo;WRITE_DELAY=0;QUERY_CACHE_SIZE=256}",
        user = "${MPCONFIG=woo.db.user:sa}",
        password = "${MPCONFIG=woo.db.password:}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 40)
public class PortalDatabase {}
