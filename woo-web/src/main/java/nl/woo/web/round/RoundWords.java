package nl.woo.web.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import nl.woo.matching.round.PlanningRound;
import nl.woo.matching.round.RoundState;
import nl.woo.matching.round.Wishes;
import nl.woo.web.round.RoundView.Figure;
import nl.woo.web.text.Dates;
import nl.woo.web.text.Texts;

/** What is said of a round wherever it is named. */
@Named
@RequestScoped
public class RoundWords {
    private static final double THOUSANDTH = 0.00001;

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    @Inject
    Clock clock;

    /** The round's name: the moment at which it was started. */
    public String title(PlanningRound round) {
        return texts.get("round.title", dates.moment(round.getStartedAt()));
    }

    public RoundState state(PlanningRound round) {
        return round.stateAt(OffsetDateTime.now(clock));
    }

    public String starter(PlanningRound round) {
        return round.getStartedBy() == null
                ? texts.get("round.system")
                : round.getStartedBy().getName();
    }

    /** How good the plan is at least. */
    public String proven(PlanningRound round) {
        if (!round.hasPlan()) {
            return "";
        }
        return round.gap() < THOUSANDTH
                ? texts.get("round.proven.best")
                : texts.get("round.proven.gap", round.gap() * 100);
    }

    public List<Figure> weights(Wishes wishes) {
        return List.of(
                weight("fit", wishes.fit()),
                weight("multiLevel", wishes.multiLevel()),
                weight("waiting", wishes.waiting()),
                weight("keep", wishes.keep()),
                weight("spread", wishes.spread()));
    }

    private Figure weight(String name, double value) {
        return new Figure(
                texts.getOr("round.weight." + name, name),
                texts.get("round.weight.value", value),
                texts.getOr("round.weight." + name + ".help", ""));
    }
}
