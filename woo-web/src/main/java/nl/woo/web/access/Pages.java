package nl.woo.web.access;

import java.util.Map;
import java.util.Optional;
import nl.woo.domain.access.Action;

/** Which page asks for which action; a page that is not here is not served to anybody. */
public final class Pages {
    private static final Map<String, Action> RULES = Map.ofEntries(
            Map.entry("/home", Action.SEE_HOME),
            Map.entry("/questions", Action.SEE_QUESTIONS),
            Map.entry("/question", Action.SEE_QUESTIONS),
            Map.entry("/new-question", Action.REPORT_QUESTION),
            Map.entry("/tracks", Action.SEE_TRACKS),
            Map.entry("/track", Action.SEE_TRACKS),
            Map.entry("/rounds", Action.SEE_ROUNDS),
            Map.entry("/round", Action.SEE_ROUNDS),
            Map.entry("/demand", Action.SEE_DEMAND),
            Map.entry("/vocabulary", Action.SEE_VOCABULARY),
            Map.entry("/companies", Action.SEE_COMPANIES),
            Map.entry("/company", Action.SEE_COMPANIES),
            Map.entry("/import", Action.IMPORT),
            Map.entry("/profile", Action.SEE_PROFILE));

    private Pages() {}

    /** The action that a page asks for; empty when there is no such page. */
    public static Optional<Action> rule(String page) {
        return Optional.ofNullable(RULES.get(page));
    }

    public static Map<String, Action> rules() {
        return RULES;
    }
}
