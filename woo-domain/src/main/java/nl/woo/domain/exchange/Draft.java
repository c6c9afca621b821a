package nl.woo.domain.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.woo.domain.exchange.ImportPlan.Effect;
import nl.woo.domain.exchange.ImportPlan.Kind;
import nl.woo.domain.exchange.ImportPlan.Line;
import nl.woo.domain.history.Change;
import nl.woo.domain.rules.RuleViolation;

/**
 * An import in the making: the lines of its plan, the steps that carry it out, and what stands in its way. Writing a draft
 * changes nothing; only {@link #carryOut} does.
 */
class Draft {
    private final List<Line> lines = new ArrayList<>();
    private final List<Runnable> steps = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();

    void add(Kind kind, String label, Runnable step) {
        lines.add(new Line(kind, Effect.ADDED, label, List.of()));
        steps.add(step);
    }

    /** Notes a change unless every field already has its value and the record need not be brought back. */
    void change(Kind kind, String label, Fields fields, boolean bringBack, Runnable step) {
        List<Change> changes = fields.changes(bringBack);
        if (!changes.isEmpty()) {
            lines.add(new Line(kind, Effect.CHANGED, label, changes));
            steps.add(step);
        }
    }

    void retire(Kind kind, String label, Runnable step) {
        lines.add(new Line(kind, Effect.RETIRED, label, List.of()));
        steps.add(step);
    }

    /** Does the work for one row of a file; a rule that the row breaks becomes a problem at its place. */
    void row(String file, String path, Runnable work) {
        try {
            work.run();
        } catch (RuleViolation violation) {
            problems.add(new ImportProblem(file, path, violation.key(), violation.arguments()));
        }
    }

    /** @throws ImportRefused when something stands in the way */
    ImportPlan plan() {
        if (!problems.isEmpty()) {
            throw new ImportRefused(problems);
        }
        return new ImportPlan(lines);
    }

    void carryOut() {
        steps.forEach(Runnable::run);
    }

    /** The fields of a record side by side with what a file says of them. */
    static class Fields {
        private final List<Change> changes = new ArrayList<>();

        Fields with(String field, Object present, Object next) {
            if (!Objects.equals(present, next)) {
                changes.add(new Change(field, shown(present), shown(next)));
            }
            return this;
        }

        List<Change> changes(boolean bringBack) {
            if (bringBack) {
                with("retired", true, false);
            }
            return changes;
        }

        private static String shown(Object value) {
            if (value == null) {
                return "";
            }
            return value instanceof Enum<?> constant
                    ? constant.getDeclaringClass().getSimpleName() + "." + constant.name()
                    : value.toString();
        }
    }
}
