package nl.woo.web.question;

import java.io.Serializable;
import java.util.List;

/**
 * What the matcher reads in a question and would do with it, in the caller's words.
 *
 * @param signals what to look at before anything else; mostly empty
 * @param verdict whether it can go now
 * @param reason why
 * @param missing all that must be ready first, when that is more than the reason
 * @param suggestion theme, level and form in one sentence; empty when no track fits
 * @param best the tracks that suit best, while no part is decided on
 * @param facts what is wanted, how big, how urgent, how ready, and which themes
 * @param severalLevels why several levels had better share it, or why not; empty when no track fits
 * @param plan who does what and when; null when one track does it
 */
public record AdviceView(
        List<SignalView> signals,
        String verdict,
        String reason,
        List<String> missing,
        String suggestion,
        List<BestView> best,
        List<ReadView> facts,
        String severalLevels,
        PlanView plan)
        implements Serializable {

    /**
     * Something recognised.
     *
     * @param tone error or warn
     * @param code of the question that it is about, such as an earlier one; empty when there is none
     */
    public record SignalView(String tone, String title, String text, String code) implements Serializable {}

    /** A track that suits well. */
    public record BestView(String code, String name, String level, String form, String verdict)
            implements Serializable {}

    /** What was read of one matter, such as what is asked for. */
    public record ReadView(String label, List<ItemView> items) implements Serializable {}

    /**
     * Something read.
     *
     * @param words the question's words it rests on; empty when it rests on none
     */
    public record ItemView(String text, String words) implements Serializable {}

    /**
     * The parts of a question for several levels.
     *
     * @param title what is done first, then, and last
     * @param period from the first day to the last, in words
     * @param months the axis of the lanes
     * @param caution what to look out for
     */
    public record PlanView(
            String title, String period, List<String> levels, List<String> months, List<LaneView> lanes, String caution)
            implements Serializable {}

    /**
     * One part on its lane.
     *
     * @param left where it begins, in percent of the axis; right and handoverAt likewise
     * @param handover what goes to the next part, and when; empty for the last
     * @param handoverLate whether that is so near the end of the axis that its words stand before it
     */
    public record LaneView(
            String level,
            String form,
            String track,
            String trackCode,
            String institution,
            String left,
            String right,
            String label,
            String dates,
            String points,
            String handover,
            String handoverAt,
            boolean handoverLate)
            implements Serializable {}
}
