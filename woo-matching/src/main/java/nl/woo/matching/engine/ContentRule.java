package nl.woo.matching.engine;

/** The track is about what the question asks, and does what it asks for. */
class ContentRule implements SoftRule {
    @Override
    public Rating rate(Situation situation) {
        ContentMatch content = situation.content();
        return new Rating(content.strength(), reason(content));
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
