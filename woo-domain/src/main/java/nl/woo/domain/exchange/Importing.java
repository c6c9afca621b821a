package nl.woo.domain.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.May;
import nl.woo.domain.exchange.format.DataSet;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.QuestionReported;
import nl.woo.domain.rules.StaleEdit;

/**
 * Brings the portal in line with data files. Themes, tracks and their offerings follow the files: those that a file no longer
 * names are retired, unless the file is absent or empty. Questions only come in or get their words anew: a question that the
 * file does not name stays, and so does everything the workplace decided on it. Importing the same files again changes
 * nothing. The judgements of experts are not imported.
 */
@ApplicationScoped
@Transactional
public class Importing {
    @Inject
    EntityManager database;

    @Inject
    Event<QuestionReported> reported;

    @Inject
    Clock clock;

    /**
     * What {@link #apply} would change; nothing is changed.
     *
     * @throws ImportRefused as {@link #apply} would
     */
    @May(Action.IMPORT)
    public ImportPlan preview(DataSet files) {
        return draft(files).plan();
    }

    /**
     * Changes the portal as the files say, whole or not at all.
     *
     * @return what was changed
     * @throws ImportRefused when a row breaks a rule or does not agree with the portal
     * @throws StaleEdit when somebody changed one of the records at the same time
     */
    @May(Action.IMPORT)
    public ImportPlan apply(DataSet files) {
        Draft draft = draft(files);
        ImportPlan plan = draft.plan();
        draft.carryOut();
        try {
            database.flush();
        } catch (OptimisticLockException changedMeanwhile) {
            throw new StaleEdit();
        }
        return plan;
    }

    private Draft draft(DataSet files) {
        Draft draft = new Draft();
        Present present = new Present(database);
        if (!files.themes().isEmpty()) {
            new ThemeImport(draft, database::persist).read(files.themes(), present.themes());
        }
        if (!files.tracks().isEmpty()) {
            Providers providers = new Providers(draft, database::persist, present.institutions(), present.programmes());
            new TrackImport(draft, database::persist, providers).read(files.tracks(), present.tracks());
        }
        if (!files.questions().isEmpty()) {
            Firms firms = new Firms(draft, database::persist, present.companies(files.questions()));
            new QuestionImport(draft, this::store, firms, clock)
                    .read(files.questions(), present.questions(files.questions()));
        }
        return draft;
    }

    private void store(Question question) {
        database.persist(question);
        reported.fire(
                new QuestionReported(question.getId(), question.getCompany().getId()));
    }
}
