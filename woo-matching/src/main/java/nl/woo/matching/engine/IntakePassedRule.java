package nl.woo.matching.engine;

import java.util.Optional;

/** An intake that lies before today takes nothing up any more. */
class IntakePassedRule implements HardRule {
    static final String KEY = "intake.passed";

    @Override
    public Optional<Reason> exclusion(Situation situation) {
        return situation.supply().intake().isBefore(situation.today())
                ? Optional.of(Reason.of(KEY, situation.supply().intake()))
                : Optional.empty();
    }
}
