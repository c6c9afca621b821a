package nl.woo.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.woo.matching.engine.text.Concept;
import nl.woo.matching.engine.text.Profile;

/**
 * What a question's text and intake say of the work, each with the words it rests on.
 *
 * @param wanted the deliverables that are asked for, most wanted first
 * @param size as the intake says, else as the words do; empty when neither does
 * @param sizeWords empty when the intake says it; the other words likewise when nothing in the text does
 * @param ready words for what is there already
 * @param lacking words for what must be ready first
 * @param language as the text is written
 */
public record Reading(
        List<Wanted> wanted,
        Optional<Size> size,
        List<String> sizeWords,
        Urgency urgency,
        List<String> urgencyWords,
        List<String> ready,
        List<String> lacking,
        Spoken language) {
    private static final int MOST_WORDS = 3;
    private static final double CLEAR = 0.4;

    public Reading {
        wanted = List.copyOf(wanted);
        sizeWords = List.copyOf(sizeWords);
        urgencyWords = List.copyOf(urgencyWords);
        ready = List.copyOf(ready);
        lacking = List.copyOf(lacking);
    }

    /** A deliverable that is asked for, and the words that ask for it. */
    public record Wanted(Deliverable deliverable, List<String> words) {
        public Wanted {
            words = List.copyOf(words);
        }
    }

    /** How long it can wait. */
    public enum Urgency {
        URGENT,
        NORMAL,
        CALM
    }

    static Reading of(Asked asked) {
        QuestionContent question = asked.content();
        List<Wanted> wanted = wanted(asked.wants(), question.profile(), question::evidence);
        double small = question.sum(Concept.Kind.SMALL);
        double large = question.sum(Concept.Kind.LARGE);
        Optional<Size> said = Optional.ofNullable(asked.demand().size());
        Optional<Size> read = Math.max(small, large) < CLEAR
                ? Optional.empty()
                : Optional.of(small > large ? Size.SMALL : Size.LARGE);
        double urgent = question.sum(Concept.Kind.URGENT);
        double calm = question.sum(Concept.Kind.CALM);
        Urgency urgency =
                Math.max(urgent, calm) < CLEAR ? Urgency.NORMAL : urgent >= calm ? Urgency.URGENT : Urgency.CALM;
        return new Reading(
                wanted,
                said.or(() -> read),
                said.isPresent() || read.isEmpty()
                        ? List.of()
                        : first(question.words(small > large ? Concept.Kind.SMALL : Concept.Kind.LARGE)),
                urgency,
                urgency == Urgency.NORMAL
                        ? List.of()
                        : first(question.words(urgency == Urgency.URGENT ? Concept.Kind.URGENT : Concept.Kind.CALM)),
                first(question.words(Concept.Kind.READY)),
                first(question.words(Concept.Kind.PREPARATION)),
                Spoken.in(question.written()));
    }

    /** The word of the question that asks most clearly for the deliverable; empty when none can be quoted. */
    static String word(QuestionContent question, Deliverable deliverable) {
        return words(deliverable, question.profile(), question::evidence).stream()
                .findFirst()
                .orElse("");
    }

    /** What a text asks for or hands over, clearest first, with the words that say so. */
    static List<Wanted> wanted(Wants wants, Profile profile, Function<Concept, List<String>> evidence) {
        return wants.ordered().stream()
                .map(deliverable -> new Wanted(deliverable, words(deliverable, profile, evidence)))
                .toList();
    }

    private static List<String> words(
            Deliverable deliverable, Profile profile, Function<Concept, List<String>> evidence) {
        List<Concept> asking = new ArrayList<>(profile.concepts());
        asking.removeIf(concept -> !concept.wants().containsKey(deliverable.word()));
        asking.sort(Comparator.comparingDouble((Concept concept) ->
                        profile.of(concept) * concept.wants().get(deliverable.word()))
                .reversed());
        return first(asking.stream()
                .flatMap(concept -> evidence.apply(concept).stream().limit(2))
                .toList());
    }

    private static List<String> first(List<String> words) {
        return words.stream().distinct().limit(MOST_WORDS).toList();
    }
}
