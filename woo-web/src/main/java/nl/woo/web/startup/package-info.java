/** What happens before the first page: data source, migrations, demo data, readiness. */
package nl.woo.web.startup;
