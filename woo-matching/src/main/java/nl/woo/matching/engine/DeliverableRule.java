package nl.woo.matching.engine;

import java.util.List;

/** The track hands over the kind of work that is asked for: advice, research, design and so on. */
class DeliverableRule implements SoftRule {
    private static final double SAYS_LITTLE = 0.6;

    @Override
    public double strength(Situation situation) {
        Wants wants = situation.asked().wants();
        Wants offered = situation.offered().content().deliverables();
        return wants.unknown() || offered.unknown() ? SAYS_LITTLE : wants.metBy(offered);
    }

    @Override
    public Reason reason(Situation situation) {
        Wants offered = situation.offered().content().deliverables();
        List<Deliverable> wanted = situation.asked().wants().ordered();
        if (wanted.isEmpty()) {
            return Reason.of("deliverable.unknown");
        }
        Deliverable met = wanted.stream()
                .filter(deliverable -> offered.clear().contains(deliverable))
                .findFirst()
                .orElse(null);
        Deliverable most = met == null ? wanted.get(0) : met;
        String words = Reading.word(situation.asked().content(), most);
        String key = met == null ? "deliverable.other" : "deliverable.met";
        return words.isEmpty()
                ? Reason.of(key, "@deliverable." + most)
                : Reason.of(key + ".word", "@deliverable." + most, words);
    }
}
