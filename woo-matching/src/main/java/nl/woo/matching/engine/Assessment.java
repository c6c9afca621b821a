package nl.woo.matching.engine;

import java.util.List;
import java.util.Optional;

/**
 * What the engine thinks of one question. Staff decide.
 *
 * @param level empty when no track fits; form likewise
 * @param theme code of the theme; empty when the words point nowhere
 * @param categoryReason why the category
 * @param multiLevel whether tracks of different levels had better share it
 * @param combination codes of the tracks that share it, best first, all of different levels; empty when not multi-level
 * @param ranking every offering, best first, excluded ones last
 */
public record Assessment(
        Optional<Level> level,
        Optional<Form> form,
        Optional<String> theme,
        Category category,
        Reason categoryReason,
        boolean multiLevel,
        List<String> combination,
        List<Fit> ranking) {

    public Assessment {
        combination = List.copyOf(combination);
        ranking = List.copyOf(ranking);
    }
}
