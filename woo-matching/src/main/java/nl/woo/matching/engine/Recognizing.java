package nl.woo.matching.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.woo.matching.engine.text.Concept;

/** Recognises questions that staff should look at before anything else. */
final class Recognizing {
    private static final double CLEAR = 0.6;
    private static final double CERTAIN = 0.9;

    /** So much weaker than the question's subjects it may be. */
    private static final double SHARE = 0.25;

    private static final double SHARE_WHEN_PLAIN = 0.12;
    private static final int FEW_WORDS = 30;
    private static final double SAYS_NOTHING = 0.2;

    private Recognizing() {}

    static List<Recognition> in(QuestionContent question, Spoken language) {
        List<Recognition> recognitions = new ArrayList<>();
        Map<Recognition.Kind, Double> sums = new EnumMap<>(Recognition.Kind.class);
        Map<Recognition.Kind, Concept> strongest = new EnumMap<>(Recognition.Kind.class);
        for (Concept concept : question.profile().concepts()) {
            if (concept.kind() == Concept.Kind.OUTSIDE) {
                Recognition.Kind kind = kind(concept);
                sums.merge(
                        kind,
                        question.profile().of(concept),
                        kind == Recognition.Kind.OUTSIDE ? Math::max : Double::sum);
                strongest.merge(
                        kind,
                        concept,
                        (one, other) ->
                                question.profile().of(one) >= question.profile().of(other) ? one : other);
            }
        }
        double subjects = question.sum(Concept.Kind.SUBJECT);
        sums.forEach((kind, sum) -> {
            boolean plain = sum >= CERTAIN || (kind != Recognition.Kind.OUTSIDE && kind != Recognition.Kind.EMERGENCY);
            if (sum >= CLEAR && sum >= (plain ? SHARE_WHEN_PLAIN : SHARE) * subjects) {
                recognitions.add(new Recognition(kind, reason(kind, question, strongest.get(kind))));
            }
        });
        if (language == Spoken.OTHER) {
            recognitions.add(new Recognition(Recognition.Kind.OTHER_LANGUAGE, Reason.of("recognition.OTHER_LANGUAGE")));
        }
        if (question.length() < FEW_WORDS && saysNothing(question)) {
            recognitions.add(
                    new Recognition(Recognition.Kind.VAGUE, Reason.of("recognition.VAGUE", question.length())));
        }
        return recognitions;
    }

    private static boolean saysNothing(QuestionContent question) {
        return question.sum(Concept.Kind.SUBJECT) + question.sum(Concept.Kind.ACTIVITY) < SAYS_NOTHING;
    }

    private static Recognition.Kind kind(Concept concept) {
        return concept.because().isEmpty()
                ? Recognition.Kind.OUTSIDE
                : Recognition.Kind.valueOf(concept.because().toUpperCase(Locale.ROOT));
    }

    private static Reason reason(Recognition.Kind kind, QuestionContent question, Concept concept) {
        List<String> words = question.evidence(concept);
        return words.isEmpty()
                ? Reason.of("recognition." + kind)
                : Reason.of("recognition." + kind + ".word", words.get(0));
    }
}
