package nl.woo.web.rounds;

import java.io.Serializable;
import java.util.function.DoubleFunction;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.matching.round.Wishes;

/** The weights of the next round as they are typed: with a decimal comma or point. */
public class WishesForm implements Serializable {
    private String fit;
    private String multiLevel;
    private String waiting;
    private String keep;
    private String spread;

    /** @param written how a number is written in the caller's language */
    static WishesForm of(Wishes wishes, DoubleFunction<String> written) {
        WishesForm form = new WishesForm();
        form.fit = written.apply(wishes.fit());
        form.multiLevel = written.apply(wishes.multiLevel());
        form.waiting = written.apply(wishes.waiting());
        form.keep = written.apply(wishes.keep());
        form.spread = written.apply(wishes.spread());
        return form;
    }

    /** @throws RuleViolation when something else than a number from 0 to 2 was typed */
    Wishes wishes() {
        return new Wishes(number(fit), number(multiLevel), number(waiting), number(keep), number(spread));
    }

    private static double number(String typed) {
        if (typed == null || !typed.strip().matches("[0-9]{1,3}([.,][0-9]{1,6})?")) {
            throw new RuleViolation("round.weight", 2);
        }
        return Double.parseDouble(typed.strip().replace(',', '.'));
    }

    public String getFit() {
        return fit;
    }

    public void setFit(String fit) {
        this.fit = fit;
    }

    public String getMultiLevel() {
        return multiLevel;
    }

    public void setMultiLevel(String multiLevel) {
        this.multiLevel = multiLevel;
    }

    public String getWaiting() {
        return waiting;
    }

    public void setWaiting(String waiting) {
        this.waiting = waiting;
    }

    public String getKeep() {
        return keep;
    }

    public void setKeep(String keep) {
        this.keep = keep;
    }

    public String getSpread() {
        return spread;
    }

    public void setSpread(String spread) {
        this.spread = spread;
    }
}
