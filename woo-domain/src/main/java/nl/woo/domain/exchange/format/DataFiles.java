package nl.woo.domain.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Reads data files of UTF-8 JSON, each of at most 10 MB. Fields that are not known are passed over; anything else that
 * is wrong refuses all files together.
 */
public final class DataFiles {
    private final Problems problems = new Problems();
    private final Map<DataFile, Node> roots = new EnumMap<>(DataFile.class);

    private DataFiles() {}

    /**
     * Reads those of the four files that the folder holds.
     *
     * @throws FormatError listing every problem, also when the folder holds none of the files
     * @throws UncheckedIOException when a file cannot be read
     */
    public static DataSet readFolder(Path folder) {
        DataFiles files = new DataFiles();
        for (DataFile file : DataFile.values()) {
            Path path = folder.resolve(file.fileName());
            if (Files.isRegularFile(path)) {
                try (InputStream in = Files.newInputStream(path)) {
                    files.take(file, in);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        if (files.roots.isEmpty()) {
            files.problems.refuse();
            files.problems.add(folder.toString(), 0, 0, "$", "folder.empty");
        }
        return files.rows();
    }

    /**
     * Reads one file.
     *
     * @param fileName one of the four names, which tells the form
     * @throws FormatError listing every problem, also when the name is another
     */
    public static DataSet read(String fileName, InputStream in) {
        return readAll(Map.of(fileName, in));
    }

    /** As {@link #read}, with the problems of all files together. The streams stay open. */
    public static DataSet readAll(Map<String, InputStream> streams) {
        DataFiles files = new DataFiles();
        streams.forEach((name, in) -> DataFile.named(name)
                .ifPresentOrElse(
                        file -> files.take(file, in), () -> files.problems.add(name, 0, 0, "$", "file.unknown")));
        return files.rows();
    }

    private void take(DataFile file, InputStream in) {
        new Tree(file.fileName(), problems).read(in).ifPresent(root -> roots.put(file, root));
    }

    private DataSet rows() {
        DataSet rows = new DataSet(
                rowsOf(DataFile.TRACKS, Rows::tracks),
                rowsOf(DataFile.THEMES, Rows::themes),
                rowsOf(DataFile.QUESTIONS, Rows::questions),
                rowsOf(DataFile.JUDGEMENTS, Rows::judgements));
        problems.refuse();
        return rows;
    }

    private <R> List<R> rowsOf(DataFile file, BiFunction<Rows, Node, List<R>> reading) {
        return Optional.ofNullable(roots.get(file))
                .map(root -> reading.apply(new Rows(file.fileName(), problems), root))
                .orElse(List.of());
    }
}
