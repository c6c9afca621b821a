package nl.woo.domain.exchange.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFilesTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String TRACK = """
            [{"code": "T1", "naam": "Atelier", "instelling": "School", "niveau": "MBO", "opleiding": "Vormgever",
              "vorm": "vak", "omschrijving": "Maakt logo's.", "competenties": ["logo's maken"],
              "periode": {"start": "2020-11-16", "eind": "2021-01-29"}, "instroom": ["2020-11-16"],
              "capaciteit": 6, "groepsgrootte": 4, "uren_per_student": 56, "voorbereiding_weken": 3,
              "taal": "nl", "hub": "none", "contact_rol": "vakdocent"}]""";
    private static final String QUESTION = """
            [{"id": "V1", "titel": "Logo", "vraag": "Wie maakt een logo?",
              "bedrijf": {"naam": "Firma", "sector": "Bouw", "plaats": "Leek", "medewerkers": 1},
              "gewenste_start": "2020-11-02", "gewenste_looptijd_weken": 8, "omvang": null, "taal": "nl"}]""";

    @TempDir
    Path folder;

    @Test
    void readsTheDemoData() throws IOException {
        for (DataFile file : DataFile.values()) {
            try (InputStream in =
                    DataFiles.class.getResourceAsStream("/nl/woo/domain/exchange/demo/" + file.fileName())) {
                Files.copy(in, folder.resolve(file.fileName()));
            }
        }
        DataSet data = DataFiles.readFolder(folder);

        assertEquals(
                List.of(21, 16, 30, 30),
                List.of(
                        data.tracks().size(),
                        data.themes().size(),
                        data.questions().size(),
                        data.judgements().size()));
        assertEquals("NP-AO-STAGE", data.tracks().get(0).code());
        assertEquals(
                List.of(LocalDate.parse("2020-08-31"), LocalDate.parse("2021-02-01")),
                data.tracks().get(0).intakes());
        assertEquals(Optional.of("middel"), data.questions().get(0).size());
        assertEquals(2, data.judgements().get(0).relevance().get("NP-AO-STAGE"));
    }

    @Test
    void readsOneFileAndToleratesFieldsItDoesNotKnow() {
        DataSet data = read("vragen.json", QUESTION.replace("\"id\"", "\"kleur\": {\"x\": [1]}, \"id\""));

        assertEquals(Optional.empty(), data.questions().get(0).size());
        assertTrue(data.tracks().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # in the track | becomes | at | reason
            "naam": "Atelier",     |                            | $[0].naam           | field.missing
            "Atelier"              | 7                          | $[0].naam           | type.text
            "Atelier"              | " "                        | $[0].naam           | text.empty
            "Atelier"              | "a\\u0000b"                | $[0].naam           | text.unprintable
            "Atelier"              | "A", "naam": "B"           | $[0].naam           | field.twice
            "MBO"                  | "mbo"                      | $[0].niveau         | value.unknown
            "vak"                  | "cursus"                   | $[0].vorm           | value.unknown
            "nl"                   | "de"                       | $[0].taal           | value.unknown
            ["logo's maken"]       | "logo"                     | $[0].competenties   | type.array
            "logo's maken"         | "logo", 3                  | $[0].competenties[1] | type.text
            "2021-01-29"           | "29-01-2021"               | $[0].periode.eind   | date.form
            "2021-01-29"           | "2021-02-30"               | $[0].periode.eind   | date.unknown
            "2021-01-29"           | "2020-01-29"               | $[0].periode.eind   | period.reversed
            ["2020-11-16"]         | ["2020-11-16", "2020-11-16"] | $[0].instroom[1]  | value.twice
            "capaciteit": 6        | "capaciteit": -1           | $[0].capaciteit     | number.small
            "capaciteit": 6        | "capaciteit": 6.5          | $[0].capaciteit     | type.number
            "capaciteit": 6        | "capaciteit": 1e999999999  | $[0].capaciteit     | type.number
            "capaciteit": 6        | "capaciteit": "6"          | $[0].capaciteit     | type.number
            "capaciteit": 6        | "capaciteit": null         | $[0].capaciteit     | type.number
            """)
    void namesThePathOfAFieldThatIsWrong(String good, String bad, String path, String key) {
        FormatError error = refused("trajecten.json", TRACK.replace(good, bad == null ? "" : bad));

        assertEquals(1, error.problems().size(), error::getMessage);
        Problem problem = error.problems().get(0);
        assertEquals(path, problem.path());
        assertEquals(key, problem.key());
        assertTrue(problem.line() > 0, error::getMessage);
        assertTrue(problem.located(DUTCH).startsWith("trajecten.json, regel "), problem.located(DUTCH));
    }

    @Test
    void namesTheLine() {
        Problem problem = refused("trajecten.json", TRACK.replace("\"capaciteit\": 6", "\"capaciteit\": true"))
                .problems()
                .get(0);

        assertEquals(4, problem.line());
    }

    @Test
    void listsEveryProblemOfEveryFile() {
        FormatError error = assertThrows(
                FormatError.class,
                () -> DataFiles.readAll(Map.of(
                        "trajecten.json", stream(TRACK.replace("MBO", "X").replace("\"vak\"", "1")),
                        "vragen.json", stream(QUESTION.replace("\"V1\"", "\"\"")))));

        assertEquals(
                List.of("type.text", "text.empty", "value.unknown").stream()
                        .sorted()
                        .toList(),
                error.problems().stream().map(Problem::key).sorted().toList());
    }

    @Test
    void refusesACodeThatOccursTwice() {
        String twice = TRACK.substring(0, TRACK.length() - 1) + "," + TRACK.substring(1);

        assertEquals(
                "identity.twice",
                refused("trajecten.json", twice).problems().get(0).key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [{"code": "A",           | syntax
            [{"code" "A"}]           | syntax
            [] []                    | syntax
            [}                       | syntax
            nonsense                 | syntax
            ~~                       | file.empty
            {"code": "A"}            | type.array
            ["A"]                    | type.object
            null                     | type.array
            """)
    void refusesWhatIsNoListOfObjects(String text, String key) {
        Problem problem = refused("themas.json", text).problems().get(0);

        assertEquals(key, problem.key());
        assertTrue(problem.line() >= 1);
    }

    @Test
    void givesLineAndColumnOfASyntaxError() {
        Problem problem =
                refused("themas.json", "[\n {\"code\": \"A\",,}\n]").problems().get(0);

        assertEquals(2, problem.line());
        assertTrue(problem.column() > 10, () -> problem.located(Locale.ENGLISH));
    }

    @Test
    void refusesTextsFilesAndLayersBeyondTheirBounds() {
        String longText = QUESTION.replace("Wie maakt een logo?", "x".repeat(Fields.LONGEST_TEXT + 1));

        assertEquals(
                "text.long", refused("vragen.json", longText).problems().get(0).key());
        assertEquals(
                "file.large",
                refused("vragen.json", " ".repeat(Tree.LARGEST_FILE + 1))
                        .problems()
                        .get(0)
                        .key());
        assertEquals(
                "deep",
                refused("vragen.json", "[".repeat(5000)).problems().get(0).key());
    }

    @Test
    void stopsListingAfterAThousand() {
        List<Problem> problems =
                refused("themas.json", "[" + "1,".repeat(5000) + "1]").problems();

        assertEquals(Problems.MOST + 1, problems.size());
        assertEquals("more", problems.get(Problems.MOST).key());
    }

    @Test
    void refusesWhatIsNotUtf8() {
        InputStream latin = new ByteArrayInputStream("[\"é\"]".getBytes(StandardCharsets.ISO_8859_1));
        FormatError error = assertThrows(FormatError.class, () -> DataFiles.read("themas.json", latin));

        assertEquals("file.encoding", error.problems().get(0).key());
    }

    @Test
    void refusesOtherNamesAndEmptyFolders() {
        assertEquals("file.unknown", refused("x.json", "[]").problems().get(0).key());
        assertEquals(
                "folder.empty",
                assertThrows(FormatError.class, () -> DataFiles.readFolder(folder))
                        .problems()
                        .get(0)
                        .key());
    }

    @Test
    void speaksDutchAndEnglish() {
        assertEquals(
                ResourceBundle.getBundle(Problem.BUNDLE, DUTCH).keySet(),
                ResourceBundle.getBundle(Problem.BUNDLE, Locale.ENGLISH).keySet());
        Problem problem = refused("themas.json", "[{\"code\": \"A\", \"naam\": \"B\"}]")
                .problems()
                .get(0);
        assertEquals("Het veld definitie ontbreekt.", problem.sentence(DUTCH));
        assertEquals("The field definitie is missing.", problem.sentence(Locale.FRENCH));
    }

    private static DataSet read(String name, String text) {
        return DataFiles.read(name, stream(text));
    }

    private static FormatError refused(String name, String text) {
        return assertThrows(FormatError.class, () -> read(name, text));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
