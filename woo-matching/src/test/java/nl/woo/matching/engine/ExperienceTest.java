package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExperienceTest {
    private static final String ASKED = "Wij willen een webwinkel bouwen voor onze kaas.";
    private static final List<Supply> SUPPLIES =
            List.of(Table.offered("Shop", "De student bouwt een webwinkel."), Table.offered("Film", "Een promofilm."));

    @Test
    void aFreshInstallationHasNoPrecedents() {
        assertTrue(fits(List.of()).stream().allMatch(fit -> fit.precedent().isEmpty()));
    }

    @Test
    void whatWasTakenUpRaisesLikeProposalsOfThatTrackOnly() {
        List<Fit> fits = fits(List.of(decided("V012", PastDecision.Outcome.TAKEN_UP, "")));
        Precedent precedent = of("Shop", fits).precedent().orElseThrow();

        assertTrue(precedent.effect() > 0);
        assertEquals(
                of("Shop", fits(List.of())).value() + precedent.effect(),
                of("Shop", fits).value(),
                1e-9);
        assertEquals(
                "Vergelijkbaar vraagstuk V012 werd hier opgepakt: +0.04.",
                Explanations.sentence(precedent.reason(), Locale.forLanguageTag("nl")));
        assertEquals(Optional.empty(), of("Film", fits).precedent());
    }

    @Test
    void aRefusalLowersAndTellsWhy() {
        Precedent precedent = of("Shop", fits(List.of(decided("V012", PastDecision.Outcome.REFUSED, "te groot"))))
                .precedent()
                .orElseThrow();

        assertTrue(precedent.effect() < 0);
        assertEquals("precedent.refusedBecause", precedent.reason().key());
    }

    @Test
    void manyDecisionsMoveAFitNoMoreThanTheBound() {
        List<PastDecision> many = Collections.nCopies(50, decided("V012", PastDecision.Outcome.TAKEN_UP, ""));

        assertEquals(0.08, of("Shop", fits(many)).precedent().orElseThrow().effect(), 1e-9);
    }

    @Test
    void aQuestionIsNoPrecedentForItself() {
        assertEquals(
                Optional.empty(),
                of("Shop", fits(List.of(decided("Q", PastDecision.Outcome.TAKEN_UP, ""))))
                        .precedent());
    }

    private static PastDecision decided(String question, PastDecision.Outcome outcome, String reason) {
        return new PastDecision(question, ASKED, "Shop", outcome, reason);
    }

    private static List<Fit> fits(List<PastDecision> past) {
        return new Matcher(List.of(), SUPPLIES, Knowledge.SHIPPED.with(past))
                .assess(Table.asked("", ASKED), Table.TODAY)
                .ranking();
    }

    private static Fit of(String track, List<Fit> fits) {
        return fits.stream()
                .filter(fit -> fit.supply().trackCode().equals(track))
                .findFirst()
                .orElseThrow();
    }
}
