package nl.woo.web.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.List;
import nl.woo.web.company.Lanes.Run;
import nl.woo.web.company.TimelineShown.Lane;
import org.junit.jupiter.api.Test;

class LanesTest {
    private static final OffsetDateTime START = OffsetDateTime.parse("2020-11-09T09:00:00+01:00");
    private static final OffsetDateTime END = START.plusDays(60);

    private final Lanes lanes = new Lanes(
            List.of(new Lane(10, "Werkplaats", "WOO"), new Lane(20, "Rijksuniversiteit", "RUG")),
            List.of(new Run(20, START, END)));

    @Test
    void anInstitutionHasItsLaneAndThePortalTheFirst() {
        assertEquals(1, lanes.of(20L));
        assertEquals(0, lanes.of(10L));
        assertEquals(0, lanes.of(null));
        assertEquals(0, lanes.of(99L));
    }

    @Test
    void aPlacementRunsFromItsStartToItsEnd() {
        assertEquals(List.of("", ""), lanes.beside(START.minusDays(1), "note", 0));
        assertEquals(List.of("", "loopt start"), lanes.beside(START.plusSeconds(1), "placement.IN_EXECUTION", 1));
        assertEquals(List.of("", "loopt"), lanes.beside(START.plusDays(1), "note", 0));
        assertEquals(List.of("", "loopt eind"), lanes.beside(END.plusSeconds(1), "placement.DELIVERED", 1));
        assertEquals(List.of("", ""), lanes.beside(END.plusDays(1), "note", 1));
    }

    @Test
    void aPlacementWithoutEndRunsOn() {
        Lanes running = new Lanes(lanes.all(), List.of(new Run(20, START, null)));

        assertEquals(List.of("", "loopt"), running.beside(OffsetDateTime.MAX, "", 0));
    }
}
