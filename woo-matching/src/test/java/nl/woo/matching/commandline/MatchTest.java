package nl.woo.matching.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.woo.domain.exchange.format.DataFile;
import nl.woo.domain.exchange.format.DataFiles;
import nl.woo.domain.exchange.format.DataSet;
import nl.woo.matching.embedding.TinyModel;
import nl.woo.matching.engine.Knowledge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchTest {
    private static final String DEMO = "/nl/woo/domain/exchange/demo/";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void copyDemoData() throws IOException {
        for (DataFile file : DataFile.values()) {
            try (InputStream in = DataFiles.class.getResourceAsStream(DEMO + file.fileName())) {
                Files.copy(in, folder.resolve(file.fileName()));
            }
        }
    }

    @Test
    void agreesWithTheExpertsAsWellAsBefore() throws IOException {
        DataSet data = DataFiles.readFolder(folder);
        Quality quality = Quality.of(
                new Catalogue(data, Knowledge.SHIPPED).answers(data.questions()),
                data.judgements(),
                OutOfScope.in(folder, data.judgements()));

        Map.of(
                        "nDCG@5 at least 0.92", quality.ndcg() >= 0.92,
                        "hit@1 at least 0.81", quality.hit1() >= 0.81,
                        "hit@3 at least 0.96", quality.hit3() >= 0.96,
                        "level at least 0.90", quality.level() >= 0.90,
                        "form at least 0.83", quality.form() >= 0.83,
                        "category at least 0.93", quality.category() >= 0.93,
                        "theme at least 0.90", quality.theme() >= 0.90,
                        "multi-level F1 at least 0.75", quality.multiLevel() >= 0.75,
                        "out-of-scope F1 at least 0.90", quality.outOfScope() >= 0.90)
                .forEach((bar, held) -> assertTrue(held, () -> bar + "\n" + quality));
    }

    @Test
    void writesAllTracksForEveryQuestion() throws IOException {
        Path answers = folder.resolve("answers.json");

        assertEquals(0, match(folder.toString(), "--out", answers.toString()));
        DataSet data = DataFiles.readFolder(folder);
        JsonObject written = read(answers);
        assertEquals(data.questions().size(), written.size());
        for (String id : written.keySet()) {
            List<String> ranking = written.getJsonObject(id).getJsonArray("ranking").stream()
                    .map(code -> code.toString().replace("\"", ""))
                    .toList();
            assertEquals(data.tracks().size(), new HashSet<>(ranking).size());
            assertEquals(data.tracks().size(), ranking.size());
        }
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("nDCG@5"));
    }

    @Test
    void worksWithoutJudgements() throws IOException {
        Files.delete(folder.resolve("oordelen.json"));

        assertEquals(0, match(folder.toString()));
        assertEquals(
                "30 questions, 21 tracks, 16 themes\n",
                out.toString(StandardCharsets.UTF_8).replace("\r", ""));
    }

    @Test
    void ranksOtherwiseWithASentenceModel() throws IOException {
        Path without = folder.resolve("without.json");
        Path with = folder.resolve("with.json");
        Path model = new TinyModel().in(Files.createDirectory(folder.resolve("model")));

        assertEquals(0, match(folder.toString(), "--out", without.toString()));
        assertEquals(0, match(folder.toString(), "--embedding", model.toString(), "--out", with.toString()));
        assertNotEquals(read(without), read(with));
    }

    @Test
    void saysWhatIsWrongWithASentenceModel() {
        assertEquals(2, match(folder.toString(), "--embedding", folder.toString()));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("vocab.txt"));
    }

    @Test
    void refusesABrokenFile() throws IOException {
        Files.writeString(folder.resolve("vragen.json"), "[{\"id\": 7}");

        assertEquals(2, match(folder.toString()));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("vragen.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--out", "a b", "a --out", "a --to b", "a --out b c"})
    void explainsItsUse(String arguments) {
        assertEquals(2, match(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1)));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("match DIR"));
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertEquals(2, match(folder.resolve("nowhere").toString()));
    }

    private int match(String... arguments) {
        return new Match(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private static JsonObject read(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        }
    }
}
