/** Lists as files for a spreadsheet. Enter at {@link nl.woo.web.export.CsvFile}. */
package nl.woo.web.export;
