package nl.woo.web.question;

import java.io.Serializable;
import java.util.List;
import nl.woo.web.shell.WaitingClock;

/**
 * A question as its page shows it, in the caller's words.
 *
 * @param advice null once the question has its place or left the process
 */
public record QuestionView(
        long id,
        long version,
        String code,
        String title,
        String text,
        String textLanguage,
        String received,
        long companyId,
        String companyName,
        String companyPlace,
        String companyFacts,
        String contact,
        String relationManager,
        String theme,
        String sizeAndWeeks,
        String wishedStart,
        String status,
        String statusSince,
        WaitingClock clock,
        String outcome,
        List<StatusStep> road,
        String nextStep,
        List<Step> steps,
        boolean triageable,
        AdviceView advice,
        List<PartView> parts,
        List<FollowUpView> followUps)
        implements Serializable {

    /** One of the eight steps on top of the page; state is done, now or todo. */
    public record StatusStep(String label, String sub, String state) implements Serializable {
        public String getLabel() {
            return label;
        }

        public String getSub() {
            return sub;
        }

        public String getState() {
            return state;
        }
    }

    /** The contact that somebody keeps over a placement. */
    public record FollowUpView(String relationManager, String firstContact, boolean open) implements Serializable {}

    /**
     * A part with what was proposed and what could be.
     *
     * @param numberOfOthers how many fit less than the best
     * @param others these, when they are asked for; else empty
     */
    public record PartView(
            long id,
            int position,
            String title,
            String level,
            String form,
            String status,
            WaitingClock clock,
            String waitsFor,
            List<Step> steps,
            List<ProposalView> proposals,
            List<SuggestionView> best,
            int numberOfOthers,
            List<SuggestionView> others)
            implements Serializable {}

    /** A proposal with its answer, or its placement with how far it is. */
    public record ProposalView(
            long id,
            String trackCode,
            String track,
            String level,
            String form,
            String institution,
            String period,
            String state,
            boolean open,
            boolean refused,
            boolean placed,
            String proposed,
            String answered,
            String ground,
            String reason,
            String explanation,
            WaitingClock clock,
            List<Fact> facts,
            List<Step> steps)
            implements Serializable {}

    /** A fact of a placement, such as what was agreed. */
    public record Fact(String label, String text) implements Serializable {}

    /**
     * An offering that fits more or less, with why and why not.
     *
     * @param decided what was decided on a like question, and what that does to the points; mostly empty
     * @param compareWith the id of the offering to hold it against; empty when there is no other
     */
    public record SuggestionView(
            long offeringId,
            int rank,
            String trackCode,
            String track,
            String level,
            String form,
            String institution,
            String period,
            String team,
            String handIn,
            boolean handInSoon,
            String verdict,
            String points,
            boolean excluded,
            List<CriterionView> criteria,
            String remark,
            boolean remarkIsCaution,
            String decided,
            String compareWith,
            int taken,
            int places,
            List<Step> steps)
            implements Serializable {}

    /** One criterion of the fit; those without bar are only said in words. */
    public record CriterionView(String label, int points, String word, String reason, boolean bar)
            implements Serializable {}
}
