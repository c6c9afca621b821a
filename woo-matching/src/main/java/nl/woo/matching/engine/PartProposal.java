package nl.woo.matching.engine;

import java.time.LocalDate;

/**
 * A part of a question that lends itself to several levels: who does what, and when.
 *
 * @param supplyId the offering that would take it
 * @param deliverable what its students hand over
 * @param reason says so in a sentence
 */
public record PartProposal(
        String supplyId,
        String trackCode,
        Level level,
        Form form,
        Deliverable deliverable,
        LocalDate from,
        LocalDate until,
        Reason reason) {}
