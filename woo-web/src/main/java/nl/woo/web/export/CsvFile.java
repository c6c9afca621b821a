package nl.woo.web.export;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import org.omnifaces.util.Faces;

/** A CSV file as the answer to the present request, written while the records are read. */
public final class CsvFile {
    /** How many records are read at a time. */
    public static final int PAGE = 500;

    private CsvFile() {}

    /**
     * Sends the file and ends the request.
     *
     * @param name the file's name in ASCII, with extension
     * @param heads the first line
     * @param page gives the lines of the {@link #PAGE} records from the given one on; fewer than that ends the file
     */
    public static void send(String name, List<String> heads, IntFunction<List<Object[]>> page) {
        HttpServletResponse response = Faces.getResponse();
        response.setContentType("text/csv;charset=UTF-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + '"');
        try {
            write(response.getWriter(), heads, page);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    static void write(Writer writer, List<String> heads, IntFunction<List<Object[]>> page) throws IOException {
        writer.write(Csv.BYTE_ORDER_MARK);
        writer.write(Csv.row(heads.toArray()));
        int first = 0;
        List<Object[]> rows = page.apply(first);
        while (!rows.isEmpty()) {
            for (Object[] row : rows) {
                writer.write(Csv.row(row));
            }
            writer.flush();
            first += PAGE;
            rows = rows.size() < PAGE ? List.of() : page.apply(first);
        }
    }
}
