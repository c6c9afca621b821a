package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.woo.matching.engine.text.Vocabulary;
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

    @Test
    void aRenewedMatcherCountsTheDecisionsOfNow() {
        List<PastDecision> before = List.of(decided("V012", PastDecision.Outcome.TAKEN_UP, ""));
        List<PastDecision> now = List.of(decided("V012", PastDecision.Outcome.REFUSED, ""));
        Matcher old = new Matcher(List.of(), SUPPLIES, Knowledge.SHIPPED.with(before));

        assertEquals(fits(now), ranking(old.renewed(List.of(), SUPPLIES, Knowledge.SHIPPED.with(now))));
        assertEquals(fits(List.of()), ranking(old.renewed(List.of(), SUPPLIES, Knowledge.SHIPPED)));
    }

    @Test
    void aMatcherRenewedWithOtherWordsReadsDecisionsAnew() {
        List<PastDecision> past = List.of(decided("V012", PastDecision.Outcome.TAKEN_UP, ""));
        Vocabulary other = Vocabulary.ofOnlineBusiness().extendedWith("kaas-thema\nnl kaas");
        Knowledge knowledge = Knowledge.SHIPPED.with(past).with(other);
        Matcher old = new Matcher(List.of(), SUPPLIES, Knowledge.SHIPPED.with(past));

        assertEquals(
                ranking(new Matcher(List.of(), SUPPLIES, knowledge)),
                ranking(old.renewed(List.of(), SUPPLIES, knowledge)));
    }

    private static List<Fit> ranking(Matcher matcher) {
        return matcher.assess(Table.asked("", ASKED), Table.TODAY).ranking();
    }

    private static PastDecision decided(String question, PastDecision.Outcome outcome, String reason) {
        return new PastDecision(question, ASKED, "Shop", outcome, reason);
    }

    private static List<Fit> fits(List<PastDecision> past) {
        return ranking(new Matcher(List.of(), SUPPLIES, Knowledge.SHIPPED.with(past)));
    }

    private static Fit of(String track, List<Fit> fits) {
        return fits.stream()
                .filter(fit -> fit.supply().trackCode().equals(track))
                .findFirst()
                .orElseThrow();
    }
}
