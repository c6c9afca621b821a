package nl.woo.matching.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.woo.matching.engine.text.Vocabulary;

/** Tries more vocabulary on past questions before it is saved: whose theme and ranking change, and how. */
public final class VocabularyTrial {
    private static final int SHOWN = 5;

    private final List<ThemeDefinition> themes;
    private final List<Supply> supplies;
    private final Knowledge knowledge;

    public VocabularyTrial(List<ThemeDefinition> themes, List<Supply> supplies, Knowledge knowledge) {
        this.themes = themes;
        this.supplies = supplies;
        this.knowledge = knowledge;
    }

    /**
     * What changes for one question.
     *
     * @param tracksBefore codes of the five best tracks, best first; {@code tracksAfter} likewise
     */
    public record Change(
            String questionId,
            Optional<String> themeBefore,
            Optional<String> themeAfter,
            Category categoryBefore,
            Category categoryAfter,
            List<String> tracksBefore,
            List<String> tracksAfter) {}

    /**
     * The questions that change, in their order.
     *
     * @param more in the form of vocabulary.txt
     * @param today the day on which they are looked at
     * @throws nl.woo.matching.engine.text.VocabularyError naming every wrong line
     */
    public List<Change> of(String more, List<Demand> questions, LocalDate today) {
        Vocabulary extended = knowledge.vocabulary().extendedWith(more);
        Matcher before = new Matcher(themes, supplies, knowledge);
        Matcher after = new Matcher(themes, supplies, knowledge.with(extended));
        List<Change> changes = new ArrayList<>();
        for (Demand question : questions) {
            Assessment was = before.assess(question, today);
            Assessment is = after.assess(question, today);
            Change change = new Change(
                    question.id(), was.theme(), is.theme(), was.category(), is.category(), tracks(was), tracks(is));
            if (!Objects.equals(change.themeBefore(), change.themeAfter())
                    || change.categoryBefore() != change.categoryAfter()
                    || !change.tracksBefore().equals(change.tracksAfter())) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static List<String> tracks(Assessment assessment) {
        return assessment.ranking().stream()
                .map(fit -> fit.supply().trackCode())
                .distinct()
                .limit(SHOWN)
                .toList();
    }
}
