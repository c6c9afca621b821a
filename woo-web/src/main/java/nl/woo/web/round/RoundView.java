package nl.woo.web.round;

import java.io.Serializable;
import java.util.List;

/**
 * A planning round as the page shows it.
 *
 * @param running whether it is being planned
 * @param stopping whether somebody asked it to stop
 * @param planned whether it has a plan
 * @param proven how good the plan is, in a sentence
 * @param figures what counts, in the order of the page
 * @param leftOut parts without a place, by reason
 * @param acceptable what can be accepted still
 */
public record RoundView(
        long id,
        String title,
        String state,
        String stateText,
        String stageText,
        boolean running,
        boolean stopping,
        boolean planned,
        String summary,
        String proven,
        String failure,
        List<Figure> figures,
        List<Figure> weights,
        List<OfferingView> offerings,
        List<ChangeView> changes,
        List<LeftOutGroup> leftOut,
        int leftOutCount,
        Acceptable acceptable)
        implements Serializable {
    /** Another round to compare with. */
    public record OtherRound(long id, String title) implements Serializable {}

    /**
     * A part that stands elsewhere in the other round.
     *
     * @param here its track in this round; empty when it has no place
     * @param there its track in the other round; empty when it has no place
     */
    public record Difference(String code, String title, String here, String there) implements Serializable {}

    /** A number with its name and a remark. */
    public record Figure(String label, String value, String remark) implements Serializable {}

    /**
     * What can be accepted still.
     *
     * @param fresh places for parts that were proposed nowhere
     * @param moving places for parts that were proposed elsewhere
     * @param tracks how many offerings get a proposal
     */
    public record Acceptable(int fresh, int moving, int tracks) implements Serializable {
        public int all() {
            return fresh + moving;
        }
    }

    /**
     * An offering in the plan.
     *
     * @param boxes one word a place: kept, moved, new or free
     * @param extra what one more place would do
     * @param extraFor the question that would get it; empty when none would
     * @param extraMoves who would move then
     * @param acceptable how many of its places can be accepted still
     */
    public record OfferingView(
            long id,
            String trackCode,
            String name,
            String level,
            String form,
            String institution,
            String intake,
            List<String> boxes,
            String placesText,
            String extra,
            String extraFor,
            List<String> extraMoves,
            List<SeatView> seats,
            int acceptable)
            implements Serializable {}

    /**
     * A part with its place in the plan.
     *
     * @param change KEPT, MOVED or NEW
     * @param was where it was proposed; empty when nowhere
     * @param accepted who accepted it and when; empty when nobody did
     */
    public record SeatView(
            long id,
            String code,
            String title,
            String part,
            String company,
            String change,
            String changeText,
            String was,
            String becomes,
            long offeringId,
            String fit,
            boolean acceptable,
            String accepted)
            implements Serializable {}

    /**
     * A part that the plan moves.
     *
     * @param makesRoom for whom it makes room where it was; empty when for nobody
     * @param kept whether its question is pinned
     */
    public record ChangeView(SeatView seat, String makesRoom, boolean kept) implements Serializable {}

    /** The parts without a place for the same reason: some, and the rest. */
    public record LeftOutGroup(String reason, List<LeftOutView> some, List<LeftOutView> rest) implements Serializable {
        public int count() {
            return some.size() + rest.size();
        }
    }

    /**
     * A part without a place.
     *
     * @param near where it came closest; empty when it has no candidate
     */
    public record LeftOutView(
            long id, String code, String title, String company, String near, List<String> moves, String was)
            implements Serializable {}
}
