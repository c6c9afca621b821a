package nl.woo.web.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import nl.woo.domain.history.Histories;
import nl.woo.domain.history.HistoryEntry;
import nl.woo.domain.question.Questions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demo as it was loaded at the start. */
@ExtendWith(ArquillianExtension.class)
public class DemoIT {
    @Inject
    Questions questions;

    @Inject
    Histories histories;

    @Test
    void historyNamesWhoDidEachStep() {
        long question = questions.get("V085").getId();
        List<String> steps = histories.listOfQuestion(question, Long.MAX_VALUE, 100).stream()
                .filter(entry -> entry.getEvent() != HistoryEntry.Event.DELETED)
                .map(entry -> entry.getAction() + " " + entry.getActor())
                .distinct()
                .toList();
        assertEquals(
                List.of(
                        "Execution.evaluate Relatiebeheerder WOO",
                        "Execution.deliver Docent Hanzehogeschool",
                        "Execution.start Docent Hanzehogeschool",
                        "Execution.agree Docent Hanzehogeschool",
                        "Proposing.takeUp Docent Hanzehogeschool",
                        "Proposing.propose Projectleider WOO",
                        "Triage.triage Projectleider WOO",
                        "Intake.accept Projectleider WOO",
                        "Intake.start Relatiebeheerder WOO",
                        "Importing.apply Inrichting"),
                steps);
    }
}
