package nl.woo.web.export;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of a CSV file as RFC 4180 has them, made safe for spreadsheets. */
public final class Csv {
    /** Starts a file, so that spreadsheets read it as UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private Csv() {}

    /**
     * One value, quoted where needed. A value that a spreadsheet could take for a formula gets an apostrophe before it.
     *
     * @param value null gives an empty cell
     */
    public static String cell(String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        String safe = FORMULA_STARTS.indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        boolean quoted = safe.chars().anyMatch(character -> ",\"\r\n".indexOf(character) >= 0);
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** One line with its line end; numbers and dates are written as they print, null as an empty cell. */
    public static String row(Object... values) {
        return Arrays.stream(values)
                .map(value -> cell(value == null ? "" : value.toString()))
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
