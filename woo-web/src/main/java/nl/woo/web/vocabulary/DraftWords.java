package nl.woo.web.vocabulary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woo.matching.vocabulary.ConceptBlock;
import nl.woo.matching.vocabulary.OwnWords;
import nl.woo.matching.vocabulary.ShippedConcepts;
import nl.woo.matching.vocabulary.VocabularyDraft;
import nl.woo.matching.vocabulary.WrongLine;
import nl.woo.web.text.Texts;
import nl.woo.web.vocabulary.DraftView.Conflict;
import nl.woo.web.vocabulary.DraftView.Effect;
import nl.woo.web.vocabulary.DraftView.WrongRow;

/** Says what is wrong with a draft, what it changes, and where somebody else was first. */
@RequestScoped
public class DraftWords {
    @Inject
    Texts texts;

    /** Each wrong line with what is wrong. */
    List<WrongRow> wrong(List<WrongLine> lines, VocabularyDraft draft) {
        List<String> typed = DraftView.linesOf(draft.text());
        return lines.stream()
                .map(wrong -> new WrongRow(wrong.line(), typed.get(wrong.line() - 1), sentence(wrong)))
                .toList();
    }

    /** What is wrong with a line. */
    String sentence(WrongLine wrong) {
        return texts.get("vocabulary.fault." + wrong.fault().name(), wrong.found());
    }

    /** Where somebody changed own words since the draft's were read. */
    List<Conflict> conflicts(VocabularyDraft draft, List<OwnWords> present) {
        Map<String, ConceptBlock> mine = byName(draft);
        return present.stream()
                .filter(own -> mine.containsKey(own.getConcept()) && draft.isStale(own))
                .map(own -> new Conflict(
                        own.getConcept(),
                        String.join("\n", mine.get(own.getConcept()).lines()),
                        own.isTakenBack() ? "" : String.join("\n", own.block().lines())))
                .toList();
    }

    private static Map<String, ConceptBlock> byName(VocabularyDraft draft) {
        return draft.blocks().stream().collect(Collectors.toMap(ConceptBlock::concept, Function.identity()));
    }

    /** What saving the draft would change, concept by concept. */
    List<Effect> effects(VocabularyDraft draft, List<OwnWords> present) {
        Map<String, ConceptBlock> own = present.stream()
                .filter(words -> !words.isTakenBack())
                .collect(Collectors.toMap(OwnWords::getConcept, OwnWords::block));
        return draft.blocks().stream()
                .map(block -> effect(
                        block,
                        own.getOrDefault(block.concept(), new ConceptBlock(block.concept(), 1, List.of())),
                        own.containsKey(block.concept())))
                .toList();
    }

    private Effect effect(ConceptBlock after, ConceptBlock before, boolean known) {
        boolean anywhere = known || ShippedConcepts.find(after.concept()).isPresent();
        return new Effect(
                texts.get(anywhere ? "vocabulary.effect.known" : "vocabulary.effect.new", after.concept()),
                difference(after, before),
                difference(before, after));
    }

    /** The words and other lines of the first that the second lacks. */
    private String difference(ConceptBlock one, ConceptBlock other) {
        List<String> said = new ArrayList<>(one.lines().stream()
                .filter(line -> !line.startsWith("nl ") && !line.startsWith("en "))
                .toList());
        said.removeAll(other.lines());
        one.words().stream()
                .filter(word -> !other.words().contains(word))
                .map(word -> texts.get("vocabulary.word", word.words(), texts.of(word.strength())))
                .forEach(said::add);
        return String.join(", ", said);
    }
}
