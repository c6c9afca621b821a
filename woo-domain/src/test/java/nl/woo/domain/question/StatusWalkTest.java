package nl.woo.domain.question;

import static nl.woo.domain.question.Workplace.NOON;
import static nl.woo.domain.question.Workplace.REASON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.rules.RuleViolation;
import org.junit.jupiter.api.Test;

/**
 * Walks questions at random through the process, from a fixed seed. Whatever was tried, and whether it was allowed or not, the
 * status kept is the one that follows from decisions, proposals and placements, and the offerings' places add up.
 */
class StatusWalkTest {
    private static final int WALKS = 400;
    private static final int STEPS = 100;

    private final Random random = new Random(20201201);
    private Workplace workplace;
    private Question question;
    private OffsetDateTime now;
    private boolean inIntake;
    private boolean waiting;
    private boolean accepted;
    private QuestionStatus outcome;

    @Test
    void statusAlwaysFollowsFromTheParts() {
        Map<QuestionStatus, Integer> seen = new EnumMap<>(QuestionStatus.class);
        for (int walk = 0; walk < WALKS; walk++) {
            begin();
            for (int step = 0; step < STEPS; step++) {
                QuestionStatus before = question.getStatus();
                OffsetDateTime since = question.getStatusSince();
                now = now.plusHours(1 + random.nextInt(40));
                boolean allowed = attempt(random.nextInt(36));
                String where = "walk " + walk + ", step " + step;
                if (!allowed) {
                    assertEquals(before, question.getStatus(), where + ": a refused step changes nothing");
                }
                assertEquals(expected(), question.getStatus(), where);
                assertEquals(before == question.getStatus() ? since : now, question.getStatusSince(), where);
                question.getParts().forEach(part -> assertEquals(expected(part), part.getStatus(), where));
                assertPlacesAddUp(where);
                seen.merge(question.getStatus(), 1, Integer::sum);
            }
        }
        assertEquals(EnumSet.allOf(QuestionStatus.class), seen.keySet(), "the walks reach every status");
    }

    private void begin() {
        workplace = new Workplace();
        question = workplace.question;
        now = NOON;
        inIntake = false;
        waiting = false;
        accepted = false;
        outcome = null;
    }

    private boolean attempt(int move) {
        try {
            switch (move) {
                case 0, 1 -> takeIn();
                case 2 -> await();
                case 3 -> resumeIntake();
                case 4, 5, 6 -> accept();
                case 7 -> seldom(() -> leave(QuestionStatus.REFERRED));
                case 8 -> seldom(() -> leave(QuestionStatus.DECLINED));
                case 9 -> seldom(() -> leave(QuestionStatus.WITHDRAWN));
                case 10 -> leave(QuestionStatus.CLOSED);
                case 11 -> reopen();
                case 12, 13 -> triage();
                case 14, 15 -> anyPart().ifPresent(part -> part.propose(anyOffering(), null, workplace.leader, now));
                case 16 ->
                    anyPart()
                            .ifPresent(part -> part.dismiss(
                                    anyOffering(), null, RefusalGround.CONTENT, REASON, workplace.leader, now));
                case 17 -> anyPart().ifPresent(part -> part.waitFor(anyOffering(), now));
                case 18 -> anyPart().ifPresent(part -> part.stopWaiting(now));
                case 19, 20 -> anyProposal().ifPresent(this::answer);
                default -> anyPlacement().ifPresent(this::advance);
            }
            return true;
        } catch (RuleViolation refused) {
            assertFalse(refused.key().isEmpty());
            return false;
        }
    }

    private void seldom(Runnable step) {
        if (random.nextInt(4) == 0) {
            step.run();
        }
    }

    private void takeIn() {
        question.startIntake(workplace.relationManager, now);
        inIntake = true;
    }

    private void await() {
        question.waitForCompany(now);
        waiting = true;
    }

    private void resumeIntake() {
        question.resumeIntake(now);
        waiting = false;
    }

    private void accept() {
        question.accept(now);
        accepted = true;
        waiting = false;
    }

    private void leave(QuestionStatus how) {
        switch (how) {
            case REFERRED -> question.refer("Juridisch Loket", REASON, now);
            case DECLINED -> question.decline(REASON, now);
            case WITHDRAWN -> question.withdraw(REASON, now);
            default -> question.close(now);
        }
        outcome = how;
    }

    private void reopen() {
        question.reopen(now);
        outcome = null;
    }

    private void triage() {
        List<Level> levels = random.nextBoolean() ? List.of(Level.HBO) : List.of(Level.MBO, Level.HBO);
        question.triage(
                new Triaged(
                        workplace.theme, levels.stream().map(Workplace::plan).toList()),
                question.getVersion(),
                now);
    }

    private void answer(Proposal proposal) {
        switch (random.nextInt(5)) {
            case 0 -> proposal.refuse(RefusalGround.CONTENT, REASON, workplace.teacher, now);
            case 1 -> proposal.withdraw(REASON, workplace.leader, now);
            case 2 -> proposal.undoDismissal(workplace.leader, now);
            default -> proposal.takeUp(proposal.getOffering(), workplace.teacher, question.getRelationManager(), now);
        }
    }

    private void advance(Placement placement) {
        switch (random.nextInt(11)) {
            case 0 -> placement.interrupt(REASON, now);
            case 1 -> placement.resume(now);
            case 2 -> seldom(() -> placement.endEarly(REASON, now));
            case 3, 4 -> placement.agree("Elke week een gesprek.", now);
            case 5, 6 -> placement.start(now);
            case 7, 8 -> placement.deliver("Een chatbot.", now);
            default -> placement.evaluate(1 + random.nextInt(10), "Tevreden.", now);
        }
    }

    private Optional<Part> anyPart() {
        return any(question.getParts());
    }

    private Optional<Proposal> anyProposal() {
        return anyPart().flatMap(part -> any(part.getProposals()));
    }

    private Optional<Placement> anyPlacement() {
        return anyPart().flatMap(Part::placement);
    }

    private Offering anyOffering() {
        return random.nextBoolean() ? workplace.minor : workplace.course;
    }

    private <T> Optional<T> any(List<T> things) {
        return things.isEmpty() ? Optional.empty() : Optional.of(things.get(random.nextInt(things.size())));
    }

    private QuestionStatus expected() {
        if (outcome != null) {
            return outcome;
        }
        if (!accepted) {
            if (!inIntake) {
                return QuestionStatus.REPORTED;
            }
            return waiting ? QuestionStatus.WAITING_FOR_COMPANY : QuestionStatus.IN_INTAKE;
        }
        Set<QuestionStatus> ofParts = EnumSet.noneOf(QuestionStatus.class);
        question.getParts().forEach(part -> ofParts.add(expected(part)));
        if (ofParts.isEmpty()) {
            return QuestionStatus.ACCEPTED;
        }
        ofParts.remove(QuestionStatus.ENDED_EARLY);
        return ofParts.stream().min(Comparator.naturalOrder()).orElse(QuestionStatus.ENDED_EARLY);
    }

    private static QuestionStatus expected(Part part) {
        List<Proposal> proposals = part.getProposals();
        boolean open = proposals.stream().anyMatch(Proposal::isOpen);
        Optional<Placement> last = proposals.stream()
                .flatMap(proposal -> proposal.placement().stream())
                .reduce((earlier, later) -> later);
        if (last.isPresent() && (last.get().isRunning() || !open)) {
            return last.get().getStatus();
        }
        if (open) {
            return QuestionStatus.PROPOSED;
        }
        return part.getWaitsFor() == null ? QuestionStatus.IN_TRIAGE : QuestionStatus.WAIT_LISTED;
    }

    private void assertPlacesAddUp(String where) {
        for (Offering offering : List.of(workplace.minor, workplace.course)) {
            long held = question.getParts().stream()
                    .map(Part::getProposals)
                    .flatMap(Collection::stream)
                    .filter(proposal -> proposal.getOffering() == offering)
                    .flatMap(proposal -> proposal.placement().stream())
                    .filter(Placement::isRunning)
                    .count();
            assertEquals(held, offering.getTaken(), where);
            assertTrue(offering.getTaken() <= offering.getPlaces(), where);
        }
    }
}
