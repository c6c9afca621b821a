package nl.woo.matching.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.matching.engine.text.Concept;
import nl.woo.matching.engine.text.Vocabulary;
import nl.woo.matching.engine.text.VocabularyError;

/** Reads a draft as if it were saved, and finds what is wrong with it. */
final class DraftReading {
    private final Vocabulary shipped;
    private final List<ConceptBlock> own;
    private final Set<String> themes;

    /**
     * @param own what is saved now
     * @param themes codes of the portal's themes
     */
    DraftReading(Vocabulary shipped, List<ConceptBlock> own, Set<String> themes) {
        this.shipped = shipped;
        this.own = List.copyOf(own);
        this.themes = Set.copyOf(themes);
    }

    /**
     * The vocabulary with the draft in the place of what it replaces.
     *
     * @throws WrongLines naming every wrong line
     * @throws RuleViolation when it says nothing
     */
    Vocabulary read(VocabularyDraft draft) {
        Set<String> mentioned =
                draft.blocks().stream().map(ConceptBlock::concept).collect(Collectors.toSet());
        if (mentioned.isEmpty()) {
            throw new RuleViolation("vocabulary.empty");
        }
        Vocabulary others = PresentVocabulary.extended(
                shipped,
                own.stream()
                        .filter(block -> !mentioned.contains(block.concept()))
                        .toList());
        List<WrongLine> wrong = unknownNames(draft.text(), others, mentioned);
        try {
            Vocabulary read = others.extendedWith(draft.text());
            if (wrong.isEmpty()) {
                return read;
            }
        } catch (VocabularyError error) {
            error.problems().stream().map(DraftReading::wrongLine).forEach(wrong::add);
        }
        wrong.sort(Comparator.comparingInt(WrongLine::line));
        throw new WrongLines(wrong);
    }

    private static WrongLine wrongLine(VocabularyError.Problem problem) {
        return new WrongLine(
                problem.line(), WrongLine.Fault.valueOf(problem.fault().name()), problem.found());
    }

    private List<WrongLine> unknownNames(String text, Vocabulary others, Set<String> mentioned) {
        Set<String> concepts = Stream.concat(others.concepts().stream().map(Concept::name), mentioned.stream())
                .collect(Collectors.toSet());
        List<WrongLine> wrong = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            unknown(wrong, number, line, "themes ", themes::contains, WrongLine.Fault.UNKNOWN_THEME);
            unknown(wrong, number, line, "near ", concepts::contains, WrongLine.Fault.UNKNOWN_CONCEPT);
        }
        return wrong;
    }

    private static void unknown(
            List<WrongLine> wrong,
            int number,
            String line,
            String begin,
            Predicate<String> known,
            WrongLine.Fault fault) {
        if (!line.strip().startsWith(begin)) {
            return;
        }
        for (String weighed : line.strip().substring(begin.length()).split(",", -1)) {
            String name = weighed.strip().split("\\s+", 2)[0];
            if (!name.isEmpty() && !known.test(name)) {
                wrong.add(new WrongLine(number, fault, name));
            }
        }
    }
}
