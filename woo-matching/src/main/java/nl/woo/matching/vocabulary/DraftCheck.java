package nl.woo.matching.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import nl.woo.domain.catalogue.Theme;
import nl.woo.domain.catalogue.Themes;
import nl.woo.matching.engine.text.Vocabulary;

/** Says whether a draft can be saved. */
@ApplicationScoped
public class DraftCheck {
    @Inject
    OwnVocabulary own;

    @Inject
    Themes themes;

    /**
     * The vocabulary as it would be with the draft saved.
     *
     * @throws WrongLines naming every wrong line
     * @throws nl.woo.domain.rules.RuleViolation when the draft says nothing
     */
    public Vocabulary read(VocabularyDraft draft) {
        return new DraftReading(
                        Vocabulary.ofOnlineBusiness(),
                        own.listPresent(),
                        themes.list().stream().map(Theme::getCode).collect(Collectors.toSet()))
                .read(draft);
    }
}
