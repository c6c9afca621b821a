package nl.woo.matching.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.woo.domain.question.QuestionLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptBlockTest {
    private static final String TEXT = """
            # a remark
            seo
            nl vindmeneer!, zoekding?
            # another

            drone-delivery
              themes LOGISTIEK 3
            en drone
            """;

    @Test
    void readsConceptsWithTheirPlaceAndLines() {
        assertEquals(
                List.of(
                        new ConceptBlock("seo", 2, List.of("nl vindmeneer!, zoekding?")),
                        new ConceptBlock("drone-delivery", 6, List.of("themes LOGISTIEK 3", "en drone"))),
                ConceptBlock.listOf(TEXT));
    }

    @Test
    void putsAConceptThatStandsTwiceTogether() {
        assertEquals(
                List.of(new ConceptBlock("seo", 1, List.of("nl een", "nl twee"))),
                ConceptBlock.listOf("seo\nnl een\n\nseo\r\nnl twee"));
    }

    @Test
    void givesItsOwnTextAgain() {
        List<ConceptBlock> blocks = ConceptBlock.listOf(TEXT);

        assertEquals(
                blocks.stream().map(ConceptBlock::lines).toList(),
                ConceptBlock.listOf(ConceptBlock.textOf(blocks)).stream()
                        .map(ConceptBlock::lines)
                        .toList());
    }

    @Test
    void knowsWordsWithStrengthAndLanguage() {
        assertEquals(
                List.of(
                        new ConceptWord("vindmeneer", Strength.STRONG, QuestionLanguage.NL),
                        new ConceptWord("zoekding", Strength.WEAK, QuestionLanguage.NL)),
                ConceptBlock.listOf(TEXT).get(0).words());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl oud       | nl oud, nieuw!
            en old       | en old;nl nieuw!
            level HBO    | level HBO;nl nieuw!
            """)
    void putsAWordBesideThoseOfItsLanguage(String before, String after) {
        assertEquals(
                List.of(after.split(";", -1)),
                new ConceptBlock("seo", 1, List.of(before))
                        .with(new ConceptWord("nieuw", Strength.STRONG, QuestionLanguage.NL))
                        .lines());
    }

    @Test
    void tellsWhatALineSays() {
        ConceptBlock block = new ConceptBlock("seo", 1, List.of("themes A 1", "themes B 2", "nl woord"));

        assertEquals(Optional.of("A 1, B 2"), block.said("themes"));
        assertEquals(Optional.empty(), block.said("level"));
    }
}
