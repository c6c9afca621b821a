package nl.woo.matching.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.woo.matching.benchmark.RoundGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocatorTest {
    private static final double EXACT = 1e-7;

    private final Allocator allocator = new Allocator().withThreads(2);

    @Test
    void findsTheBestPlanOfSmallRounds() {
        SmallRounds rounds = new SmallRounds(1);
        for (int number = 0; number < 200; number++) {
            Round round = rounds.next();
            Optional<Double> best = EveryPlan.best(round);
            try {
                Plan plan = allocator.allocate(round);
                String which = "round " + number + ": " + round + " gave " + plan;
                assertEquals(List.of(), new PlanCheck(round).violations(plan.placements()), which);
                assertEquals(best.orElseThrow(), plan.value(), EXACT, which);
                assertEquals(plan.value(), plan.bound(), EXACT, which);
            } catch (ContradictingPins contradicting) {
                if (best.isPresent()) {
                    fail("round " + number + " has a plan: " + round, contradicting);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"60, 12, false", "60, 12, true", "150, 25, false", "150, 25, true", "1600, 120, false"})
    void keepsTheRulesAndTheBound(int questions, int offerings, boolean full) {
        Round round = new RoundGenerator(7).round(questions, offerings, full);

        Plan plan = allocator.allocate(round);

        PlanCheck check = new PlanCheck(round);
        assertEquals(List.of(), check.violations(plan.placements()));
        assertEquals(check.value(plan.placements()), plan.value(), 1e-6);
        assertTrue(plan.bound() >= plan.value());
        assertTrue(plan.gap() <= 0.0002, () -> "gap " + plan.gap());
        assertEquals(questions, plan.placements().size() + plan.unplaced().size());
    }

    @ParameterizedTest
    @CsvSource({"1, 99.51977", "3, 95.65089", "9, 92.15549"})
    void provesTheBestPlanOfAPilot(int seed, double best) {
        Plan plan = allocator.allocate(new RoundGenerator(seed).round(120, 21, true));

        assertEquals(best, plan.value(), EXACT);
        assertEquals(0, plan.gap());
    }

    @Test
    void givesTheSamePlanWithAnyNumberOfThreads() {
        Round round = new RoundGenerator(3).round(4_000, 200, false);
        Plan one = allocator.withThreads(1).allocate(round);
        Plan two = allocator.withThreads(2).allocate(round);
        Plan more = allocator.withThreads(3).allocate(round);

        assertEquals(one.placements(), two.placements());
        assertEquals(one.prices(), two.prices());
        assertEquals(one.placements(), more.placements());
        assertEquals(one.bound(), more.bound());
    }

    @Test
    void keepsAPresentPlanUnlessTheGainIsWorthIt() {
        List<Offering> offerings = List.of(offering("T1", 1, 0), offering("T2", 1, 0));
        List<Candidate> slightlyBetterInT2 = List.of(new Candidate("T1", 0.80), new Candidate("T2", 0.84));
        List<Candidate> muchBetterInT2 = List.of(new Candidate("T1", 0.80), new Candidate("T2", 0.90));

        assertEquals(List.of("T1"), placeOf(offerings, slightlyBetterInT2, List.of("T1")));
        assertEquals(List.of("T2"), placeOf(offerings, muchBetterInT2, List.of("T1")));
    }

    private List<String> placeOf(List<Offering> offerings, List<Candidate> candidates, List<String> confirmed) {
        Question question = Question.of("Q1", "C1", false, candidates).confirmedIn(confirmed);
        return allocator
                .allocate(new Round(offerings, List.of(question), Weights.STANDARD))
                .placements()
                .get(0)
                .offerings();
    }

    @Test
    void isNeverWorseThanThePresentPlanEvenWhenStoppedAtOnce() {
        Round round = new RoundGenerator(5).round(150, 25, true);
        Plan present = allocator.allocate(round);

        Plan stopped = allocator.stoppedBy(() -> true).allocate(round, present.placements());

        assertEquals(present.value(), stopped.value(), EXACT);
        assertTrue(stopped.bound() >= present.value() - EXACT);
        assertEquals(List.of(), stopped.changesFrom(present.placements()));
    }

    @Test
    void canBeStoppedAtAnyMoment() {
        Round round = new RoundGenerator(5).round(150, 25, true);
        for (int after : new int[] {0, 1, 30, 300, 500}) {
            AtomicInteger asked = new AtomicInteger();
            Plan plan = allocator
                    .withThreads(1)
                    .stoppedBy(() -> asked.incrementAndGet() > after)
                    .allocate(round);
            assertEquals(List.of(), new PlanCheck(round).violations(plan.placements()));
            assertTrue(plan.bound() >= plan.value());
        }
    }

    @Test
    void tellsHowFarItIs() {
        List<Progress> heard = new ArrayList<>();
        Plan plan = allocator.withProgress(heard::add).allocate(new RoundGenerator(5).round(60, 12, true));

        assertEquals(Progress.Stage.PRICES, heard.get(0).stage());
        Progress last = heard.get(heard.size() - 1);
        assertEquals(Progress.Stage.EXPLAINING, last.stage());
        assertEquals(plan.value(), last.value(), EXACT);
    }

    @Test
    void saysWhatOneMorePlaceWouldAddAndWhoWouldMove() {
        List<Offering> offerings = List.of(offering("T1", 1, 0), offering("T2", 1, 0));
        List<Question> questions = List.of(
                ask("Q1", new Candidate("T1", 0.9), new Candidate("T2", 0.7)),
                ask("Q2", new Candidate("T1", 0.6)),
                ask("Q3", new Candidate("T2", 0.8)));

        Plan plan = allocator.allocate(new Round(offerings, questions, Weights.STANDARD));

        Price more = plan.prices().get(0);
        assertEquals(0.6, more.gain(), EXACT);
        assertTrue(more.value() >= more.gain());
        assertEquals(List.of(new Move("Q2", List.of(), List.of("T1"))), more.moves());
    }

    @Test
    void pricesLieBetweenTheGainOfAPlaceMoreAndTheLossOfAPlaceLess() {
        Round round = new RoundGenerator(11).round(60, 12, false);
        Plan plan = allocator.allocate(round);
        for (int o = 0; o < round.offerings().size(); o++) {
            double gain = allocator.allocate(withPlaces(round, o, 1)).value() - plan.value();
            double loss =
                    plan.value() - allocator.allocate(withPlaces(round, o, -1)).value();
            Price price = plan.prices().get(o);
            assertTrue(gain <= price.value() + 1e-3, () -> "gain " + gain + ", " + price);
            assertTrue(loss >= price.value() - 1e-3, () -> "loss " + loss + ", " + price);
            assertTrue(price.gain() <= gain + EXACT, () -> "gain " + gain + ", " + price);
        }
    }

    private static Round withPlaces(Round round, int o, int more) {
        List<Offering> offerings = new ArrayList<>(round.offerings());
        Offering now = offerings.get(o);
        offerings.set(
                o,
                new Offering(
                        now.id(),
                        now.name(),
                        now.level(),
                        now.firstPeriod(),
                        now.lastPeriod(),
                        now.places() + more,
                        now.minimum()));
        return new Round(offerings, round.questions(), round.weights());
    }

    @Test
    void saysWhyAQuestionIsLeftOut() {
        List<Offering> offerings = List.of(offering("T1", 1, 0), offering("T2", 0, 0), offering("T3", 3, 3));
        List<Question> questions = List.of(
                ask("Q1", new Candidate("T1", 0.9)),
                ask("Q2", new Candidate("T1", 0.6)),
                ask("Q3"),
                ask("Q4", new Candidate("T2", 0.9)),
                ask("Q5", new Candidate("T3", 0.9)),
                new Question("Q6", "CQ7", false, 0, List.of(new Candidate("T4", 0.5)), List.of(), List.of()),
                ask("Q7", new Candidate("T4", 0.9)));
        List<Offering> all = new ArrayList<>(offerings);
        all.add(offering("T4", 2, 0));

        Plan plan = allocator.allocate(new Round(all, questions, Weights.STANDARD));

        assertEquals(
                List.of(
                        new Unplaced(
                                "Q2",
                                Unplaced.Reason.OTHERS_GAIN_MORE,
                                "T1",
                                List.of(
                                        new Move("Q2", List.of(), List.of("T1")),
                                        new Move("Q1", List.of("T1"), List.of())),
                                0.3),
                        new Unplaced("Q3", Unplaced.Reason.NO_CANDIDATE, "", List.of(), 0),
                        new Unplaced("Q4", Unplaced.Reason.NO_PLACES, "T2", List.of(), 0),
                        new Unplaced("Q5", Unplaced.Reason.BELOW_MINIMUM, "T3", List.of(), 0),
                        new Unplaced("Q6", Unplaced.Reason.COMPANY_ALREADY_THERE, "T4", List.of(), 0)),
                plan.unplaced());
    }

    @Test
    void holdsWhatIsPinned() {
        Round free = new RoundGenerator(2).round(60, 12, false);
        List<Question> questions = new ArrayList<>(free.questions());
        Question first = questions.get(0);
        String worst = first.candidates().get(first.candidates().size() - 1).offering();
        questions.set(0, first.pinnedTo(List.of(worst)));

        Plan plan = allocator.allocate(new Round(free.offerings(), questions, free.weights()));

        assertEquals(
                new Placement(first.id(), List.of(worst)), plan.placements().get(0));
    }

    @Test
    void takesAnEmptyRound() {
        Plan plan = allocator.allocate(new Round(List.of(), List.of(), Weights.STANDARD));

        assertEquals(0, plan.value());
        assertEquals(0, plan.gap());
        assertFalse(plan.placements().iterator().hasNext());
    }

    private static Offering offering(String id, int places, int minimum) {
        return new Offering(id, id, Level.HBO, 1, 2, places, minimum);
    }

    private static Question ask(String id, Candidate... candidates) {
        return Question.of(id, "C" + id, false, List.of(candidates));
    }
}
