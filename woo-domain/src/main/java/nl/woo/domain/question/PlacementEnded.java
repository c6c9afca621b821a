package nl.woo.domain.question;

/** A placement was evaluated or ended early. Fired within the ending transaction. */
public record PlacementEnded(long placementId, long questionId, boolean early) {}
