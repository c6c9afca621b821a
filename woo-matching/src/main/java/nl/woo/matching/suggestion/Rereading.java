package nl.woo.matching.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.woo.domain.question.Question;
import nl.woo.matching.engine.VocabularyTrial;
import nl.woo.matching.engine.text.Vocabulary;

/** How questions would be read with other words. */
@ApplicationScoped
public class Rereading {
    @Inject
    CatalogueMatcher catalogue;

    @Inject
    Clock clock;

    /**
     * Says of a question what changes when it is read with this vocabulary in place of the present one, in the catalogue as it
     * is now and without what staff decided about it. Needs the question with company and theme; safe to share among threads.
     */
    public Function<Question, Optional<VocabularyTrial.Change>> with(Vocabulary vocabulary) {
        LocalDate today = LocalDate.now(clock);
        VocabularyTrial trial =
                new VocabularyTrial(catalogue.present(today).matcher(), catalogue.with(vocabulary, today));
        return question -> trial.of(Suggestions.demand(question).undecided(), today);
    }
}
