package nl.woo.matching.engine;

/** An intake that lies before today takes nothing up any more. */
class IntakePassedRule implements HardRule {
    @Override
    public boolean excludes(Situation situation) {
        return situation.intakePassed();
    }

    @Override
    public Reason exclusion(Situation situation) {
        return Reason.of("intake.passed", situation.supply().intake());
    }
}
