package nl.woo.web.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.question.Proposing;
import nl.woo.domain.question.Questions;
import nl.woo.matching.demand.Column;
import nl.woo.matching.demand.DemandReading;
import nl.woo.matching.demand.DemandReport;
import nl.woo.matching.demand.OpenDemand;
import nl.woo.web.testing.server.Colleague;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The open demand on the real database: what counts, and what is read again after a change. */
@ExtendWith(ArquillianExtension.class)
public class DemandIT {
    @Inject
    Colleague colleague;

    @Inject
    DemandReading reading;

    @Inject
    Proposing proposing;

    @Inject
    Questions questions;

    private DemandReport read() {
        while (!reading.claim()) {
            Thread.onSpinWait(); // a page of another test may have begun a reading
        }
        reading.read();
        assertFalse(reading.isFailed());
        return reading.latest().orElseThrow();
    }

    private static List<OpenDemand> of(DemandReport report, String code) {
        return report.open().stream()
                .filter(demand -> demand.code().equals(code))
                .toList();
    }

    @Test
    void aQuestionCountsFromReportToPlacement() {
        String code = colleague.report("Van melding tot plaatsing");
        assertEquals(1, of(read(), code).size());

        long proposal = colleague.proposed("Bijna geplaatst", colleague.nextOf("HG-DAI-MINOR"));
        String proposed = questions.codeOfProposal(proposal);
        OpenDemand open = of(read(), proposed).get(0);
        assertEquals(new Column(Level.HBO, Form.MINOR), open.outlook().column().orElseThrow());
        assertEquals("VINDBAAR", open.outlook().theme().orElseThrow());

        colleague.actAs("docent.hg");
        proposing.takeUp(proposal);
        assertTrue(reading.isOutdated());
        assertEquals(List.of(), of(read(), proposed));
        assertFalse(reading.isOutdated());
    }

    @Test
    void onlyWhatChangedIsReadAgain() {
        read();
        assertTrue(read().open().size() > 1);
        assertEquals(0, reading.progress().of());

        colleague.triaged("Nieuw op de kaart");

        assertTrue(reading.isOutdated());
        read();
        assertEquals(1, reading.progress().of());
    }
}
