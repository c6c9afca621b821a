package nl.woo.matching.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.matching.allocation.Allocator;
import nl.woo.matching.allocation.Candidate;
import nl.woo.matching.allocation.ContradictingPins;
import nl.woo.matching.allocation.Placement;
import nl.woo.matching.allocation.Question;
import nl.woo.matching.allocation.Round;
import org.junit.jupiter.api.Test;

class RoundBuildingTest {
    private static final FreeOffering COURSE = offering(1, "HG", Level.HBO, "2021-02-08", "2021-07-09", 1);
    private static final FreeOffering INTERNSHIP = offering(2, "NP", Level.MBO, "2021-02-01", "2021-02-05", 2);
    private static final FreeOffering MINOR = offering(3, "HG", Level.HBO, "2021-08-30", "2022-01-28", 2);
    private static final List<FreeOffering> ALL = List.of(COURSE, INTERNSHIP, MINOR);

    private static FreeOffering offering(long id, String institution, Level level, String from, String to, int free) {
        return new FreeOffering(
                id, "Offering " + id, institution, level, LocalDate.parse(from), LocalDate.parse(to), free);
    }

    private static OpenPart part(long id, String question, Level level, Map<Long, Double> fits) {
        return new OpenPart(
                id, question, "firm of " + question, level, 0, fits, Optional.empty(), Set.of(), Set.of(), List.of());
    }

    private static OpenPart decided(OpenPart part, Set<Long> pinned, Set<Long> forbidden) {
        return new OpenPart(
                part.id(),
                part.question(),
                part.company(),
                part.level(),
                part.weeks(),
                part.fits(),
                part.proposed(),
                pinned,
                forbidden,
                part.placed());
    }

    private static Round round(OpenPart... parts) {
        return new RoundBuilding(Wishes.STANDARD, ALL, Map.of()).round(List.of(parts));
    }

    private static List<String> offeringsOf(Question question) {
        return question.candidates().stream().map(Candidate::offering).toList();
    }

    @Test
    void anIntakeIsAPeriodAndAnOfferingLastsUntilTheLastIntakeBeforeItsEnd() {
        Round round = round();
        assertEquals(
                List.of("1: 1-1", "2: 0-0", "3: 2-2"),
                round.offerings().stream()
                        .map(offering -> offering.id() + ": " + offering.firstPeriod() + "-" + offering.lastPeriod())
                        .toList());
        assertTrue(round.offerings().get(0).combinesWith(round.offerings().get(1)));
        assertTrue(!round.offerings().get(1).combinesWith(round.offerings().get(2)), "half a year lies between");
    }

    @Test
    void aPartOnlyTakesOfferingsAtItsLevel() {
        Round round = round(part(10, "V001", Level.HBO, Map.of(1L, 0.9, 2L, 0.8, 3L, 0.7)));
        assertEquals(List.of("1", "3"), offeringsOf(round.questions().get(0)));
    }

    @Test
    void aPartTakesPlaceBesideOrRightAfterTheOtherPartsOfItsQuestion() {
        PlacedTime week = new PlacedTime(LocalDate.parse("2021-02-01"), LocalDate.parse("2021-02-05"));
        OpenPart part = new OpenPart(
                10,
                "V001",
                "firm",
                Level.HBO,
                0,
                Map.of(1L, 0.9, 3L, 0.8),
                Optional.empty(),
                Set.of(),
                Set.of(),
                List.of(week));

        assertEquals(List.of("1"), offeringsOf(round(part).questions().get(0)));
        assertEquals(
                List.of("1", "3"),
                offeringsOf(
                        round(decided(part, Set.of(3L), Set.of())).questions().get(0)),
                "staff may pin it elsewhere");
    }

    @Test
    void partsOfOneQuestionAreOneQuestionAtSeveralLevels() {
        Round round = round(part(10, "V001", Level.HBO, Map.of(1L, 0.9)), part(11, "V001", Level.MBO, Map.of(2L, 0.8)));
        assertEquals(1, round.questions().size());
        assertTrue(round.questions().get(0).multiLevel());
        assertEquals(
                Set.of("1", "2"),
                Set.copyOf(new Allocator()
                        .withThreads(1)
                        .allocate(round)
                        .placements()
                        .get(0)
                        .offerings()));
    }

    @Test
    void waitingEarnsABonus() {
        OpenPart patient = new OpenPart(
                10, "V001", "firm", Level.HBO, 8, Map.of(1L, 0.5), Optional.empty(), Set.of(), Set.of(), List.of());
        Round round = round(patient, part(11, "V002", Level.HBO, Map.of(1L, 0.55)));
        assertEquals(0.08, round.questions().get(0).bonus(), 1e-9);
        assertEquals(
                List.of(new Placement("V001", List.of("1"))),
                new Allocator().withThreads(1).allocate(round).placements());
    }

    @Test
    void whatIsProposedIsThePresentPlan() {
        OpenPart proposed = new OpenPart(
                10, "V001", "firm", Level.HBO, 0, Map.of(1L, 0.5), Optional.of(3L), Set.of(), Set.of(), List.of());
        OpenPart elsewhere = new OpenPart(
                11, "V002", "firm", Level.HBO, 0, Map.of(1L, 0.5), Optional.of(99L), Set.of(), Set.of(), List.of());
        RoundBuilding building = new RoundBuilding(Wishes.STANDARD, ALL, Map.of());
        assertEquals(List.of(new Placement("V001", List.of("3"))), building.present(List.of(proposed, elsewhere)));
        assertEquals(
                List.of("3"),
                building.round(List.of(proposed)).questions().get(0).confirmed());
    }

    @Test
    void aForbiddenOfferingIsNoCandidateAndAPinnedOneIs() {
        OpenPart part = decided(part(10, "V001", Level.HBO, Map.of(1L, 0.9)), Set.of(3L), Set.of(1L));
        Round round = round(part);
        assertEquals(List.of("3"), offeringsOf(round.questions().get(0)));
        assertEquals(
                List.of(new Placement("V001", List.of("3"))),
                new Allocator().withThreads(1).allocate(round).placements());
    }

    @Test
    void moreArePinnedThanThereArePlaces() {
        Round round = round(
                decided(part(10, "V001", Level.HBO, Map.of(1L, 0.9)), Set.of(1L), Set.of()),
                decided(part(11, "V002", Level.HBO, Map.of(1L, 0.9)), Set.of(1L), Set.of()));
        Allocator allocator = new Allocator().withThreads(1);
        ContradictingPins refused = assertThrows(ContradictingPins.class, () -> allocator.allocate(round));
        assertEquals(List.of("V001", "V002"), refused.contradictions().get(0).questions());
    }

    @Test
    void anInstitutionWithFewPlacementsGains() {
        OpenPart research = part(10, "V001", Level.HBO, Map.of(1L, 0.5));
        OpenPart building = part(11, "V002", Level.MBO, Map.of(2L, 0.5));
        Round round = new RoundBuilding(Wishes.STANDARD, ALL, Map.of("HG", 4L)).round(List.of(research, building));
        double atHg = round.questions().get(0).candidates().get(0).fit();
        double atNp = round.questions().get(1).candidates().get(0).fit();
        assertEquals(0.5 + 0.1 * (0.6 - 1), atHg, 1e-9);
        assertEquals(0.5 + 0.1 * 0.4, atNp, 1e-9);
    }

    @Test
    void weightsLieFromZeroToTwo() {
        assertEquals(
                "round.weight",
                assertThrows(RuleViolation.class, () -> new Wishes(1, 2.1, 0, 0, 0))
                        .key());
    }

    @Test
    void anEmptyRoundIsARound() {
        RoundBuilding nothing = new RoundBuilding(Wishes.STANDARD, List.of(), Map.of());
        assertEquals(
                List.of(),
                new Allocator()
                        .withThreads(1)
                        .allocate(nothing.round(List.of()))
                        .placements());
    }
}
