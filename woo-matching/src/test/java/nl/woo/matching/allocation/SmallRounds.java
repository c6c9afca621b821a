package nl.woo.matching.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rounds small enough to try every plan, with everything that a round can have. */
final class SmallRounds {
    private static final List<Level> LEVELS = List.of(Level.MBO, Level.HBO, Level.WO);

    private final Random random;

    SmallRounds(long seed) {
        random = new Random(seed);
    }

    Round next() {
        List<Offering> offerings = new ArrayList<>();
        int count = 2 + random.nextInt(4);
        for (int o = 0; o < count; o++) {
            int first = random.nextInt(4);
            offerings.add(new Offering(
                    "T" + o,
                    "T" + o,
                    LEVELS.get(random.nextInt(LEVELS.size())),
                    first,
                    first + random.nextInt(2),
                    random.nextInt(4),
                    random.nextInt(3) == 0 ? random.nextInt(4) : 0));
        }
        List<Question> questions = new ArrayList<>();
        int asked = 1 + random.nextInt(6);
        for (int q = 0; q < asked; q++) {
            questions.add(question(q, offerings));
        }
        return new Round(offerings, questions, Weights.STANDARD);
    }

    private Question question(int number, List<Offering> offerings) {
        List<Candidate> candidates = new ArrayList<>();
        for (Offering offering : offerings) {
            if (random.nextInt(4) > 0) {
                candidates.add(new Candidate(offering.id(), random.nextInt(1_001) / 1_000.0));
            }
        }
        return new Question(
                "Q" + number,
                "C" + random.nextInt(4),
                random.nextBoolean(),
                random.nextInt(3) == 0 ? 0.1 : 0,
                candidates,
                random.nextInt(12) == 0 ? some(candidates) : List.of(),
                random.nextInt(3) == 0 ? some(candidates) : List.of());
    }

    private List<String> some(List<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::offering)
                .limit(1 + random.nextInt(2))
                .toList();
    }
}
