package nl.woo.matching.engine;

/** The track is about what the question asks, and does what it asks for. */
class ContentRule implements SoftRule {
    /** Texts by different authors never say quite the same: from here on the content is strong. */
    private static final double STRONG = 0.6;

    @Override
    public Rating rate(Situation situation) {
        ContentMatch content = situation.content();
        return new Rating(content.strength() / STRONG, reason(content));
    }

    private static Reason reason(ContentMatch content) {
        return switch (content.shared().size()) {
            case 0 -> Reason.of("content.none");
            case 1 -> Reason.of("content.one", content.shared().get(0));
            case 2 ->
                Reason.of(
                        "content.two", content.shared().get(0), content.shared().get(1));
            default ->
                Reason.of(
                        "content.three",
                        content.shared().get(0),
                        content.shared().get(1),
                        content.shared().get(2));
        };
    }
}
