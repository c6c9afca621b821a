package nl.woo.matching.engine;

import java.util.Optional;

/** Without a free place there is no placement. */
class NoPlacesRule implements HardRule {
    @Override
    public Optional<Reason> exclusion(Situation situation) {
        return situation.supply().freePlaces() <= 0
                ? Optional.of(Reason.of("places.none", situation.supply().places()))
                : Optional.empty();
    }
}
