package nl.woo.matching.engine;

import java.util.List;
import java.util.Optional;

/**
 * What the engine thinks of one question. Staff decide.
 *
 * @param level empty when no track fits; form likewise
 * @param theme code of the theme; empty when the words point nowhere
 * @param themes every likely theme, most likely first, with the words that speak for it
 * @param reading what is wanted, how big, how urgent, how ready
 * @param category the verdict: place it now, prepare it first, or no track fits
 * @param categoryReason why the category
 * @param missing what must be ready first, as far as the text tells
 * @param recognitions what staff should look at before anything else; mostly empty
 * @param multiLevel whether tracks of different levels had better share it
 * @param multiLevelReason why they had, or why not
 * @param combination codes of the tracks that share it, best first, all of different levels; empty when not multi-level
 * @param parts who does what, in their order; empty when not multi-level
 * @param ranking every offering, best first, excluded ones last
 */
public record Assessment(
        Optional<Level> level,
        Optional<Form> form,
        Optional<String> theme,
        List<ThemeLikelihood> themes,
        Reading reading,
        Category category,
        Reason categoryReason,
        List<Reason> missing,
        List<Recognition> recognitions,
        boolean multiLevel,
        Reason multiLevelReason,
        List<String> combination,
        List<PartProposal> parts,
        List<Fit> ranking) {

    public Assessment {
        themes = List.copyOf(themes);
        missing = List.copyOf(missing);
        recognitions = List.copyOf(recognitions);
        combination = List.copyOf(combination);
        parts = List.copyOf(parts);
        ranking = List.copyOf(ranking);
    }
}
