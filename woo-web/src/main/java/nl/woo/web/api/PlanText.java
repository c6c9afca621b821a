package nl.woo.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import nl.woo.domain.exchange.ImportPlan;
import nl.woo.domain.exchange.ImportPlan.Effect;
import nl.woo.domain.exchange.ImportPlan.Kind;
import nl.woo.domain.exchange.ImportPlan.Line;
import nl.woo.domain.history.Change;

/** An import's plan as plain lines: + added, ~ changed with the fields from and to, - retired. */
@RequestScoped
class PlanText {
    @Inject
    ApiWords words;

    /** @param done whether it was carried out */
    String tell(ImportPlan plan, boolean done) {
        StringBuilder text = new StringBuilder(words.get(
                        done ? "api.applied" : "api.preview",
                        plan.count(Effect.ADDED),
                        plan.count(Effect.CHANGED),
                        plan.count(Effect.RETIRED)))
                .append('\n');
        for (Kind kind : plan.kinds()) {
            text.append('\n').append(words.get("import.kind." + kind.record())).append('\n');
            plan.list(kind).forEach(line -> text.append(tell(line)).append('\n'));
        }
        return text.toString();
    }

    private String tell(Line line) {
        String sign = switch (line.effect()) {
            case ADDED -> "+ ";
            case CHANGED -> "~ ";
            case RETIRED -> "- ";
        };
        String changes =
                line.changes().stream().map(change -> tell(line.kind(), change)).collect(Collectors.joining("; "));
        return sign + line.label() + (changes.isEmpty() ? "" : ": " + changes);
    }

    private String tell(Kind kind, Change change) {
        return words.wordOr(kind.record() + "." + change.field()) + ": " + words.wordOr(change.before()) + " → "
                + words.wordOr(change.after());
    }
}
