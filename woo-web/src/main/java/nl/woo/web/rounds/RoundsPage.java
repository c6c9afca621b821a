package nl.woo.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.woo.domain.catalogue.Tracks;
import nl.woo.domain.question.Questions;
import nl.woo.domain.rules.Reason;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.matching.round.ConfiguredWishes;
import nl.woo.matching.round.PlanningRound;
import nl.woo.matching.round.PlanningRounds;
import nl.woo.matching.round.RoundPin;
import nl.woo.matching.round.Rounds;
import nl.woo.web.round.RoundThreads;
import nl.woo.web.round.RoundWords;
import nl.woo.web.text.Dates;
import nl.woo.web.text.Messages;
import nl.woo.web.text.Texts;
import org.omnifaces.util.Faces;

/** Matchrondes: what was planned, what staff decided beforehand, and the weights of the next round. */
@Named
@ViewScoped
public class RoundsPage implements Serializable {
    private static final int ROWS = 50;
    private static final int OFFERINGS = 500;

    @Inject
    transient Rounds rounds;

    @Inject
    transient PlanningRounds planning;

    @Inject
    transient Questions questions;

    @Inject
    transient Tracks tracks;

    @Inject
    transient Clock clock;

    @Inject
    transient ConfiguredWishes standard;

    @Inject
    transient RoundThreads threads;

    @Inject
    transient RoundWords words;

    @Inject
    transient Messages messages;

    @Inject
    transient Texts texts;

    @Inject
    transient Dates dates;

    private List<RoundRow> rows;
    private List<PinRow> pins;
    private WishesForm wishes;
    private List<OfferingChoice> offerings;
    private PinForm pin;

    @Transactional
    public void open() {
        if (rows == null) {
            wishes = WishesForm.of(standard.get(), weight -> texts.get("round.weight.value", weight));
            read();
        }
    }

    private void read() {
        rows = rounds.list(ROWS).stream().map(this::row).toList();
        pins = rounds.listPins().stream().map(this::row).toList();
    }

    private RoundRow row(PlanningRound round) {
        return new RoundRow(
                round.getId(),
                words.title(round),
                words.starter(round),
                texts.of(words.state(round)),
                words.proven(round));
    }

    private PinRow row(RoundPin kept) {
        return new PinRow(
                kept.getId(),
                kept.getQuestion().getCode(),
                kept.getQuestion().getTitle(),
                kept.getOffering().getTrack().getName(),
                dates.day(kept.getOffering().getIntake()),
                texts.of(kept.getKind()),
                kept.getReason(),
                texts.get(
                        "rounds.pin.signed",
                        kept.getPinnedBy() == null
                                ? texts.get("round.system")
                                : kept.getPinnedBy().getName(),
                        dates.moment(kept.getPinnedAt())));
    }

    /** Starts a round with the weights of the form, and goes to it. */
    public void start() {
        try {
            long id = planning.start(wishes.wishes());
            threads.begin(id);
            Faces.redirect(Faces.getRequestContextPath() + "/round?id=%s", id);
        } catch (RuleViolation violation) {
            messages.error(violation);
        }
    }

    /** Opens an empty form for a pin or prohibition. */
    public void beginPin() {
        pin = new PinForm();
        offerings = tracks.listOpen(LocalDate.now(clock), OFFERINGS).stream()
                .map(offering -> new OfferingChoice(
                        offering.getId(),
                        texts.get(
                                "rounds.pin.offering",
                                offering.getTrack().getName(),
                                offering.getTrack().getLevel(),
                                dates.day(offering.getIntake()))))
                .toList();
    }

    /** Closes the form; what was typed in it is gone. */
    public void stopPinning() {
        pin = null;
    }

    /** Keeps the pin or prohibition for the rounds to come. */
    public void keepPin() {
        String code = pin.getCode().strip().toUpperCase(Locale.ROOT);
        if (questions.find(code).isEmpty()) {
            messages.error("rounds.pin.unknown", code);
            return;
        }
        try {
            Reason reason = new Reason(pin.getReason());
            if (pin.getKind() == RoundPin.Kind.PINNED) {
                planning.pin(code, pin.getOffering(), reason);
            } else {
                planning.forbid(code, pin.getOffering(), reason);
            }
            messages.done("rounds.pinned", code);
            stopPinning();
            read();
        } catch (RuleViolation violation) {
            messages.error(violation);
        }
    }

    /** Takes a pin back. */
    public void unpin(PinRow row) {
        planning.unpin(row.id());
        messages.done("rounds.unpinned", row.code());
        read();
    }

    public List<RoundRow> getRows() {
        return rows;
    }

    public List<PinRow> getPins() {
        return pins;
    }

    /** The form of a new pin; null while none is being written. */
    public PinForm getPin() {
        return pin;
    }

    /** The offerings that can still take questions in, first intake first. */
    public List<OfferingChoice> getOfferings() {
        return offerings;
    }

    public RoundPin.Kind[] getKinds() {
        return RoundPin.Kind.values();
    }

    public WishesForm getWishes() {
        return wishes;
    }
}
