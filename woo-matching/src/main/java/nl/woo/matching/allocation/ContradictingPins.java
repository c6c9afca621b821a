package nl.woo.matching.allocation;

import java.util.List;

/** Pins that cannot all stand. The message lists them in one line. */
public class ContradictingPins extends InvalidRound {
    private static final long serialVersionUID = 1L;

    private final transient List<Contradiction> contradictions;

    /**
     * @param questions the ids of the questions whose pins exclude each other
     * @param reason why they do, such as "T3 has 1 place"
     */
    public record Contradiction(List<String> questions, String reason) {
        public Contradiction {
            questions = List.copyOf(questions);
        }

        @Override
        public String toString() {
            return String.join(", ", questions) + " (" + reason + ")";
        }
    }

    ContradictingPins(List<Contradiction> contradictions) {
        super(
                "questions",
                "these pins cannot all stand: "
                        + String.join(
                                "; ",
                                contradictions.stream()
                                        .map(Contradiction::toString)
                                        .toList()));
        this.contradictions = List.copyOf(contradictions);
    }

    public List<Contradiction> contradictions() {
        return contradictions;
    }
}
