package nl.woo.matching.engine;

import java.util.List;

/** The track is about what the question asks. */
class ContentRule implements SoftRule {
    /** Texts by different authors never say quite the same: from here on the content is strong. */
    private static final double STRONG = 0.6;

    @Override
    public double strength(Situation situation) {
        return Math.min(1, situation.content() / STRONG);
    }

    @Override
    public Reason reason(Situation situation) {
        ContentMatch match = situation.match();
        List<String> shared = match.shared();
        return switch (shared.size()) {
            case 0 -> Reason.of(match.alike() ? "content.alike" : "content.none");
            case 1 -> Reason.of("content.one", shared.get(0));
            case 2 -> Reason.of("content.two", shared.get(0), shared.get(1));
            default -> Reason.of("content.three", shared.get(0), shared.get(1), shared.get(2));
        };
    }
}
