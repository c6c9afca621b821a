package nl.woo.domain.catalogue;

import static nl.woo.domain.rules.Violations.assertBreaks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import nl.woo.domain.institution.Institution;
import org.junit.jupiter.api.Test;

class TrackFocusTest {
    private final Theme findable = new Theme("VINDBAAR", "Online vindbaarheid", "Gevonden worden.");
    private final Theme data = new Theme("DATA", "Data en AI", "Cijfers die iets zeggen.");
    private final Track track = new Track(
            "HG-MINOR",
            new Programme("Commerciële Economie", Level.HBO, new Institution("Hanzehogeschool Groningen", "Hanze")),
            description("Minor"));

    private static TrackDescription description(String name) {
        return new TrackDescription(
                name,
                Form.MINOR,
                "Studenten doen onderzoek.",
                List.of(),
                4,
                100,
                4,
                TeachingLanguage.NL,
                null,
                "docent");
    }

    @Test
    void aNewTrackLeavesAllToItsText() {
        assertEquals(TrackFocus.NONE, track.focus());
    }

    @Test
    void themesStandByNameAndDeliverablesByKind() {
        TrackFocus focus =
                new TrackFocus(List.of(findable, data, findable), Set.of(Deliverable.BUILD, Deliverable.RESEARCH));
        assertEquals(List.of(data, findable), focus.themes());
        assertEquals(List.of(Deliverable.RESEARCH, Deliverable.BUILD), focus.orderedDeliverables());
    }

    @Test
    void whatTheCoordinatorSetReplacesWhatWasSetBefore() {
        track.describe(description("Minor"), new TrackFocus(List.of(findable), Set.of(Deliverable.ADVICE)), 0);
        TrackFocus next = new TrackFocus(List.of(data), Set.of());
        track.describe(description("Minor"), next, 0);
        assertEquals(next, track.focus());
    }

    @Test
    void aDescriptionByAnImportKeepsIt() {
        TrackFocus focus = new TrackFocus(List.of(findable), Set.of(Deliverable.DATA));
        track.describe(description("Minor"), focus, 0);
        track.describe(description("Minor nieuwe stijl"));
        assertEquals(focus, track.focus());
        assertEquals("Minor nieuwe stijl", track.getName());
    }

    @Test
    void editOfAnotherVersionIsRefusedAndChangesNothing() {
        TrackFocus focus = new TrackFocus(List.of(findable), Set.of());
        assertBreaks("edit.stale", () -> track.describe(description("Anders"), focus, track.getVersion() + 1));
        assertEquals(TrackFocus.NONE, track.focus());
        assertEquals("Minor", track.getName());
    }

    @Test
    void deliverablesAreReadAsWritten() {
        DeliverablesConverter converter = new DeliverablesConverter();
        List<Deliverable> all = List.of(Deliverable.values());
        assertEquals(all, converter.convertToEntityAttribute(converter.convertToDatabaseColumn(all)));
        assertEquals(List.of(), converter.convertToEntityAttribute(converter.convertToDatabaseColumn(List.of())));
    }
}
