package nl.woo.web.round;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woo.domain.rules.Reason;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.matching.round.Accepting;
import nl.woo.matching.round.PlanningRounds;
import nl.woo.matching.round.Rounds;
import nl.woo.web.round.RoundView.ChangeView;
import nl.woo.web.round.RoundView.Difference;
import nl.woo.web.round.RoundView.OfferingView;
import nl.woo.web.round.RoundView.OtherRound;
import nl.woo.web.round.RoundView.SeatView;
import nl.woo.web.text.Messages;
import nl.woo.web.text.Texts;
import org.omnifaces.util.Faces;

/** Matchronde: one planning round, while it is planned and after. */
@Named
@ViewScoped
public class RoundPage implements Serializable {
    @Inject
    transient Rounds rounds;

    @Inject
    transient PlanningRounds planning;

    @Inject
    transient Accepting accepting;

    @Inject
    transient RoundThreads threads;

    @Inject
    transient RoundViews views;

    @Inject
    transient Messages messages;

    @Inject
    transient Texts texts;

    @Inject
    transient RoundFiles files;

    private String id;
    private String with;
    private String sort;
    private RoundView view;
    private List<OtherRound> others = List.of();
    private List<Difference> differences;
    private Long opened;
    private boolean acceptingAll;
    private SeatView decided;
    private boolean forbidding;
    private String reason;
    private long explained;
    private String explanation;

    /** Reads the round; an unknown id gives the page that says so. */
    public void load() {
        if (view != null) {
            return;
        }
        refresh();
        if (view == null) {
            Faces.responseSendError(404, "");
        }
    }

    /** Reads the round anew: how far it is, or what others did with it. */
    public void refresh() {
        view = views.find(id, PlanOrder.of(sort)).orElse(null);
        others = views.listOthers(id);
        differences = views.findDifferences(id, with).orElse(null);
    }

    /** Has the round end with the best plan so far. */
    public void stop() {
        try {
            planning.stop(view.id());
            messages.done("round.stopping");
        } catch (RuleViolation violation) {
            messages.error(violation);
        }
        refresh();
    }

    /** Plans anew with the same weights, and goes to that round. */
    public void planAgain() {
        long next = planning.start(rounds.get(view.id()).wishes());
        threads.begin(next);
        Faces.redirect(Faces.getRequestContextPath() + "/round?id=%s", next);
    }

    /** Proposes one part to the offering the plan gives it. */
    public void accept(SeatView seat) {
        opened = seat.offeringId();
        try {
            accepting.accept(seat.id(), reasonToAccept());
            messages.done("round.accept.done", seat.becomes());
        } catch (RuleViolation violation) {
            messages.error(violation);
        }
        refresh();
    }

    /** Proposes every part that the plan gives an offering. */
    public void acceptTrack(OfferingView offering) {
        opened = offering.id();
        accept(offering.seats().stream().filter(SeatView::acceptable).toList());
    }

    /** Shows why a place suits, or hides it again. */
    public void explain(SeatView seat) {
        opened = seat.offeringId();
        boolean shown = explained == seat.id();
        explained = shown ? 0 : seat.id();
        explanation = shown ? null : views.explain(seat.id());
    }

    /** Keeps a question that the plan moves where it was, in the rounds to come. */
    public void keepPlaces(ChangeView change) {
        try {
            planning.keepPlaces(
                    view.id(), change.seat().code(), new Reason(texts.get("round.keep.reason", view.title())));
            messages.done("round.keep.done", change.seat().code(), change.seat().was());
        } catch (RuleViolation violation) {
            messages.error(violation);
        }
        refresh();
    }

    /** Takes back that a question is kept. */
    public void letGo(ChangeView change) {
        planning.letGo(change.seat().code());
        messages.done("rounds.unpinned", change.seat().code());
        refresh();
    }

    /** Sends the parts with a place as a file. */
    public void exportPlan() {
        files.sendPlan(view.id());
    }

    /** Sends the parts without a place as a file. */
    public void exportLeftOut() {
        files.sendLeftOut(view.id());
    }

    /** Asks whether to accept everything. */
    public void askToAcceptAll() {
        acceptingAll = true;
    }

    public void stopAsking() {
        acceptingAll = false;
        decided = null;
        reason = null;
    }

    /** Proposes each part of the plan; what cannot be proposed any more is named, the rest goes on. */
    public void acceptAll() {
        acceptingAll = false;
        accept(view.offerings().stream()
                .flatMap(offering -> offering.seats().stream())
                .filter(SeatView::acceptable)
                .toList());
    }

    private void accept(List<SeatView> open) {
        Map<SeatView, String> refused = acceptWhatCan(open);
        messages.done("round.acceptAll.done", open.size() - refused.size());
        refused.forEach((seat, why) -> messages.error("round.acceptAll.refused", seat.code() + ": " + why));
        refresh();
    }

    /** Accepts the seats, again and again while that helps: a move may free the place that another waits for. */
    private Map<SeatView, String> acceptWhatCan(List<SeatView> seats) {
        Map<SeatView, String> refused = new LinkedHashMap<>();
        for (SeatView seat : seats) {
            try {
                accepting.accept(seat.id(), reasonToAccept());
            } catch (RuleViolation violation) {
                refused.put(seat, messages.sentence(violation));
            }
        }
        boolean helped = !refused.isEmpty() && refused.size() < seats.size();
        return helped ? acceptWhatCan(List.copyOf(refused.keySet())) : refused;
    }

    private Reason reasonToAccept() {
        return new Reason(texts.get("round.accept.reason", view.title()));
    }

    /** Opens the form to pin a part's question to its place. */
    public void beginPin(SeatView seat) {
        opened = seat.offeringId();
        decided = seat;
        forbidding = false;
        reason = null;
    }

    /** Opens the form to forbid a part's question its place. */
    public void beginForbid(SeatView seat) {
        opened = seat.offeringId();
        decided = seat;
        forbidding = true;
        reason = null;
    }

    /** Keeps the pin or the prohibition for the rounds to come. */
    public void decide() {
        try {
            Reason why = new Reason(reason);
            if (forbidding) {
                planning.forbid(decided.code(), decided.offeringId(), why);
            } else {
                planning.pin(decided.code(), decided.offeringId(), why);
            }
            messages.done("round.decided", decided.code(), decided.becomes());
            stopAsking();
        } catch (RuleViolation violation) {
            messages.error(violation);
        }
    }

    public RoundView getView() {
        return view;
    }

    /** Other rounds with a plan, latest first. */
    public List<OtherRound> getOthers() {
        return others;
    }

    /** What the round asked for decides differently; null when none was asked for. */
    public List<Difference> getDifferences() {
        return differences;
    }

    /** The offering in which something was done last, so that it stays open; null when none. */
    public Long getOpened() {
        return opened;
    }

    public boolean isAcceptingAll() {
        return acceptingAll;
    }

    /** The seat that a pin or prohibition is being written for; null when none. */
    public SeatView getDecided() {
        return decided;
    }

    public boolean isForbidding() {
        return forbidding;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** The order of the plan, as {@link PlanOrder#getName}. */
    public String getSort() {
        return PlanOrder.of(sort).getName();
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public PlanOrder[] getOrders() {
        return PlanOrder.values();
    }

    /** The seat of which it is shown why it suits; 0 when none. */
    public long getExplained() {
        return explained;
    }

    public String getExplanation() {
        return explanation;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }
}
