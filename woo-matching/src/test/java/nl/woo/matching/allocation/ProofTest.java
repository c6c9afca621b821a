package nl.woo.matching.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProofTest {
    private static final long NO_PLAN = -1;
    private static final long ROUNDING = 3;

    /** Other than when it plans, it has no plan to beat and hardly any prices to begin with. */
    @Test
    void findsTheBestPlanAloneOrThatThereIsNone() {
        SmallRounds rounds = new SmallRounds(5);
        for (int number = 0; number < 300; number++) {
            Round round = rounds.next();
            Optional<Problem> problem = problem(round);
            if (problem.isPresent()) {
                long best = EveryPlan.best(round).map(Problem::units).orElse(NO_PLAN);
                Proof proof = proven(problem.get());
                String which = "round " + number + ": " + round;
                assertTrue(
                        Math.abs(best - proof.value()) <= ROUNDING,
                        () -> proof.value() + " of " + best + " in " + which);
                assertEquals(proof.value(), proof.bound(), which);
            }
        }
    }

    private static Optional<Problem> problem(Round round) {
        try {
            return Optional.of(new Problem(round));
        } catch (ContradictingPins contradicting) {
            return Optional.empty();
        }
    }

    private static Proof proven(Problem problem) {
        try (Lanes lanes = new Lanes(1, problem.questions)) {
            Prices plain = new Prices(problem, lanes, () -> false);
            plain.descend(5, 0);
            FinePrices prices = FinePrices.from(problem, lanes, plain, () -> false);
            Proof proof = new Proof(problem, lanes, prices, null, NO_PLAN, plain.bound(), () -> false);
            proof.run();
            return proof;
        }
    }
}
