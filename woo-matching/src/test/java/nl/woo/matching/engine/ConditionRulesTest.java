package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a track asks of the firm: data, visitors, a desk, to be accredited. */
class ConditionRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Alleen bij duizenden bezoekers per maand. | Wij hebben 4000 bezoekers per maand. | 5 | needs.there
            Alleen bij duizenden bezoekers per maand. | Wij hebben een mooie winkel.         | 2 | needs.lacking
            Wij maken films.                          | Wij hebben een mooie winkel.         | 5 | needs.none
            """)
    void dataAndVisitors(String track, String question, int points, String reason) {
        Situation situation = Table.situation(Table.asked("", question), Table.offered("Track", track));

        assertEquals(points, Table.points(new NeedsRule(), situation));
        assertEquals(reason, new NeedsRule().reason(situation).key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Er moet een werkplek zijn. | 'Dag'                 | 1 | Kasteel | 5 | hub.hosts
            Er moet een werkplek zijn. | Er is een werkplek.   | 1 | none    | 5 | hub.own
            Er moet een werkplek zijn. | 'Dag'                 | 1 | none    | 1 | hub.alone
            Er moet een werkplek zijn. | 'Dag'                 | 9 | ''      | 4 | hub.asked
            Wij maken films.           | 'Dag'                 | 1 | ''      | 5 | hub.notAsked
            """)
    void aDeskAndAGuide(String track, String question, int employees, String hub, int points, String reason) {
        Situation situation = Table.situation(
                Table.asked(question, new Firm("Firma", employees, Optional.empty())),
                offered(track, Level.HBO, Form.COURSE, hub));

        assertEquals(points, Table.points(new HubRule(), situation));
        assertEquals(reason, new HubRule().reason(situation).key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            MBO | INTERNSHIP | ''      | false | true
            MBO | INTERNSHIP | Kasteel | false | false
            MBO | INTERNSHIP | ''      | true  | false
            MBO | INTERNSHIP | ''      | -     | false
            MBO | COURSE     | ''      | false | false
            HBO | INTERNSHIP | ''      | false | false
            """)
    void anMboInternshipAsksForAnAccreditedFirm(
            Level level, Form form, String hub, Boolean accredited, boolean shutOut) {
        Situation situation = Table.situation(
                Table.asked("Dag", new Firm("Firma", 3, Optional.ofNullable(accredited))),
                offered("", level, form, hub));

        assertEquals(shutOut, new AccreditationRule().excludes(situation));
    }

    private static Supply offered(String text, Level level, Form form, String hub) {
        return new Supply(
                "1",
                "T",
                "T",
                "",
                level,
                form,
                text,
                List.of(),
                Set.of(),
                Set.of(),
                Table.WISH,
                Table.WISH,
                Table.WISH.plusWeeks(20),
                4,
                1,
                120,
                TeachingLanguage.NL,
                4,
                4,
                hub);
    }
}
