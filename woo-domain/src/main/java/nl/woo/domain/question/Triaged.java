package nl.woo.domain.question;

import java.util.EnumSet;
import java.util.List;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Theme;
import nl.woo.domain.rules.Required;
import nl.woo.domain.rules.RuleViolation;

/**
 * What the project group found: the theme and the part or parts. Several parts make the question multi-level; they are at
 * different levels and stand in order of execution.
 */
public record Triaged(Theme theme, List<PartPlan> parts) {
    private static final int MOST_PARTS = 3;

    /**
     * A part to be.
     *
     * @param title what is done in it
     * @param form null when any form will do
     */
    public record PartPlan(String title, Level level, Form form) {
        public PartPlan {
            title = Required.text(title, "Part.title", 200);
            Required.value(level, "Part.level");
        }
    }

    /** @throws RuleViolation when there is no theme, no part, more than three, or two at one level */
    public Triaged {
        Required.value(theme, "Question.theme");
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            throw new RuleViolation("triage.parts", MOST_PARTS);
        }
        EnumSet<Level> levels = EnumSet.noneOf(Level.class);
        for (PartPlan part : parts) {
            if (!levels.add(part.level())) {
                throw new RuleViolation("triage.sameLevel");
            }
        }
    }

    public boolean multiLevel() {
        return parts.size() > 1;
    }
}
