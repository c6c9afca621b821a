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
 * @param acceptable how many places can be accepted still
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
        List<SeatView> changes,
        List<LeftOutView> leftOut,
        int acceptable)
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
     * An offering in the plan.
     *
     * @param boxes one word a place: kept, moved, new or free
     * @param extra what one more place would do
     * @param extraMoves who would move then
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
            List<String> extraMoves,
            List<SeatView> seats)
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

    /** A part without a place, and why. */
    public record LeftOutView(
            long id, String code, String title, String company, String reason, List<String> moves, String was)
            implements Serializable {}
}
