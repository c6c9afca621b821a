package nl.woo.domain.catalogue;

import static nl.woo.domain.rules.Violations.assertBreaks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrackDescriptionTest {
    private static TrackDescription description(String name, Form form, int group, int hours, int weeks) {
        return new TrackDescription(
                name,
                form,
                "Studenten doen onderzoek.",
                List.of(" zoeken ", " "),
                group,
                hours,
                weeks,
                TeachingLanguage.NL,
                " ",
                "docent");
    }

    @Test
    void competencesAreTrimmedAndEmptyOnesLeftOut() {
        assertEquals(
                List.of("zoeken"), description("Minor", Form.MINOR, 4, 100, 4).competences());
    }

    @Test
    void hubMayBeEmpty() {
        assertNull(description("Minor", Form.MINOR, 4, 100, 4).hub());
    }

    @Test
    void nameAndFormAreAsked() {
        assertBreaks("field.missing", () -> description("", Form.MINOR, 4, 100, 4));
        assertBreaks("field.missing", () -> description("Minor", null, 4, 100, 4));
    }

    @Test
    void numbersStayWithinBounds() {
        assertBreaks("field.range", () -> description("Minor", Form.MINOR, 0, 100, 4));
        assertBreaks("field.range", () -> description("Minor", Form.MINOR, 4, 2001, 4));
        assertBreaks("field.range", () -> description("Minor", Form.MINOR, 4, 100, 53));
    }

    @Test
    void everyFormIsKnownByItsDutchWord() {
        for (Form form : Form.values()) {
            assertEquals(form, Form.ofDutch(form.dutch()));
        }
        assertThrows(IllegalArgumentException.class, () -> Form.ofDutch("hoorcollege"));
    }

    @Test
    void linesAreReadAsWritten() {
        LinesConverter lines = new LinesConverter();
        List<String> competences = List.of("zoeken", "meten & weten");
        assertEquals(competences, lines.convertToEntityAttribute(lines.convertToDatabaseColumn(competences)));
        assertEquals(List.of(), lines.convertToEntityAttribute(lines.convertToDatabaseColumn(List.of())));
    }
}
