package nl.woo.matching.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.woo.matching.allocation.Placement;
import nl.woo.matching.allocation.PlanCheck;
import nl.woo.matching.allocation.Round;
import nl.woo.matching.benchmark.RoundGenerator;
import nl.woo.matching.benchmark.RoundWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocateTest {
    private static final String SMALL = """
            {"offerings":[{"id":"T0","level":"MBO","firstPeriod":2,"lastPeriod":3,"places":1},
                          {"id":"T1","level":"HBO","firstPeriod":4,"lastPeriod":4,"places":1,"minimum":0,"name":"Minor"}],
             "questions":[{"id":"Q0","company":"C1","multiLevel":true,
                           "candidates":[{"offering":"T0","fit":0.8},{"offering":"T1","fit":0.9}]},
                          {"id":"Q1","company":"C2","multiLevel":false,
                           "candidates":[{"offering":"T0","fit":0.2}],"confirmed":["T0"],"since":[{"a":[1]}]}],
             "weights":{"keepBonus":0.1}}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int allocate(Path round, Path plan) {
        return new Allocate(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(round.toString(), plan.toString()));
    }

    private Path write(String round) throws IOException {
        return Files.writeString(folder.resolve("round.json"), round);
    }

    private static JsonObject read(Path plan) throws IOException {
        try (InputStream in = Files.newInputStream(plan);
                JsonReader reader = Json.createReader(plan.toString().endsWith(".gz") ? new GZIPInputStream(in) : in)) {
            return reader.readObject();
        }
    }

    @Test
    void writesThePlanOfARound() throws IOException {
        Path plan = folder.resolve("plan.json");

        assertEquals(0, allocate(write(SMALL), plan), err::toString);

        JsonObject written = read(plan);
        assertEquals(0.7 * 1.7 + 0.15, written.getJsonNumber("value").doubleValue(), 1e-9);
        assertEquals(
                written.getJsonNumber("value").doubleValue(),
                written.getJsonNumber("bound").doubleValue(),
                1e-9);
        assertEquals(0, written.getJsonNumber("gap").doubleValue(), 1e-9);
        assertTrue(written.containsKey("seconds"));
        assertEquals(
                "[{\"question\":\"Q0\",\"offerings\":[\"T0\",\"T1\"]}]",
                written.getJsonArray("placements").toString());
        assertEquals("T0", written.getJsonArray("prices").getJsonObject(0).getString("offering"));
        assertEquals("Q1", written.getJsonArray("unplaced").getJsonObject(0).getString("question"));
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("1 of 2 questions placed, value 1.3400"));
    }

    @Test
    void readsAndWritesPackedFilesOfTheGenerator() throws IOException {
        Round round = new RoundGenerator(4).round(80, 16, true);
        Path file = folder.resolve("round.json.gz");
        RoundWriter.write(round, file);
        Path plan = folder.resolve("plan.json.gz");

        assertEquals(0, allocate(file, plan), err::toString);

        List<Placement> placements = read(plan).getJsonArray("placements").getValuesAs(JsonObject.class).stream()
                .map(placement -> new Placement(
                        placement.getString("question"),
                        placement.getJsonArray("offerings").getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .toList()))
                .toList();
        PlanCheck check = new PlanCheck(RoundReader.read(file));
        assertEquals(List.of(), check.violations(placements));
        assertEquals(check.value(placements), read(plan).getJsonNumber("value").doubleValue(), 1e-6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"level\":\"HBO\"     | \"level\":\"VWO\"        | offerings[1].level: VWO is not MBO, HBO or WO",
                "\"places\":1}         | \"plaatsen\":1}          | offerings[0].places: is missing",
                "\"places\":1}         | \"places\":1.5}          | offerings[0].places: 1.5 is not a whole number of this size",
                "\"places\":1}         | \"places\":\"1\"}        | offerings[0].places: is not a number",
                "\"places\":1}         | \"places\":-1}           | offerings[0].places: -1 is below 0",
                "\"lastPeriod\":3      | \"lastPeriod\":1         | offerings[0].lastPeriod: 1 is before firstPeriod 2",
                "{\"id\":\"T1\"        | {\"id\":\"T0\"           | offerings[1].id: offering T0 is there twice",
                "\"id\":\"Q1\"         | \"id\":\"Q0\"            | questions[1].id: question Q0 is there twice",
                "\"id\":\"Q1\"         | \"id\":7                 | questions[1].id: is not a text",
                "\"fit\":0.9           | \"fit\":1.9              | questions[0].candidates[1].fit: 1.9 is not from 0 to 1",
                "\"fit\":0.9           | \"fit\":-0.1             | questions[0].candidates[1].fit: -0.1 is not from 0 to 1",
                "\"fit\":0.9           | \"fit\":null             | questions[0].candidates[1].fit: is not a number",
                "\"T1\",\"fit\":0.9    | \"T9\",\"fit\":0.9       | questions[0].candidates[1].offering: there is no offering T9",
                "\"T1\",\"fit\":0.9    | \"T0\",\"fit\":0.9       | questions[0].candidates[1].offering: offering T0 is there twice",
                "\"confirmed\":[\"T0\"] | \"pinned\":[\"T8\"]     | questions[1].pinned[0]: there is no offering T8",
                "\"confirmed\":[\"T0\"] | \"confirmed\":\"T0\"    | questions[1].confirmed: is not a list",
                "\"multiLevel\":false  | \"multiLevel\":0         | questions[1].multiLevel: is not true or false",
                "\"company\":\"C2\"    | \"firm\":\"C2\"          | questions[1].company: is missing",
                "{\"keepBonus\":0.1}   | {\"keepBonus\":-1}       | weights.keepBonus: -1.0 is not from 0 to 2",
                "{\"keepBonus\":0.1}   | []                       | weights: is not an object",
                "\"weights\":{\"keepBonus\":0.1} | \"offerings\":[] | offerings: is there twice",
                "\"questions\":        | \"vragen\":              | questions: is missing",
            })
    void refusesABrokenRoundWithItsPlace(String right, String wrong, String message) throws IOException {
        assertTrue(SMALL.contains(right));
        Path round = write(SMALL.replace(right, wrong));

        assertEquals(2, allocate(round, folder.resolve("plan.json")));

        assertEquals(
                round + ": " + message, err.toString(StandardCharsets.UTF_8).stripTrailing());
        assertFalse(Files.exists(folder.resolve("plan.json")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                           | file: is empty",
                "[]                           | file: is not an object",
                "{\"offerings\":[}            | line 1, column 15: this is no JSON",
                "{\"offerings\":[],,          | line 1, column 17: this is no JSON",
                "hello                        | line 1, column 1: this is no JSON",
                "{\"offerings\":[],\"questions\":[]} x | line 1, column 33: this is no JSON",
            })
    void refusesWhatIsNoJson(String text, String message) throws IOException {
        assertRefused(write(text), message);
    }

    private void assertRefused(Path round, String message) {
        assertEquals(2, allocate(round, folder.resolve("plan.json")));
        assertEquals(
                round + ": " + message, err.toString(StandardCharsets.UTF_8).stripTrailing());
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertRefused(folder.resolve("nothing.json"), "file: is not there");
    }

    @Test
    void refusesABrokenPacking() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(SMALL.getBytes(StandardCharsets.UTF_8));
        }
        byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        assertRefused(Files.write(folder.resolve("round.json.gz"), half), "file: its gzip packing is broken");
    }

    @Test
    void namesPinsThatCannotAllStand() throws IOException {
        String pinned = SMALL.replace("\"multiLevel\":true,", "\"multiLevel\":true,\"pinned\":[\"T0\"],")
                .replace("\"confirmed\":[\"T0\"]", "\"pinned\":[\"T0\"]");
        assertRefused(write(pinned), "questions: these pins cannot all stand: Q0, Q1 (T0 has 1 place)");
    }

    @Test
    void saysHowItIsUsed() {
        assertEquals(
                2,
                new Allocate(
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8))
                        .run(List.of("round.json")));
        assertEquals(
                "allocate ROUND.json[.gz] PLAN.json[.gz]",
                err.toString(StandardCharsets.UTF_8).stripTrailing());
    }
}
