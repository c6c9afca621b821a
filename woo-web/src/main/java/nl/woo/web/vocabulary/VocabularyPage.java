package nl.woo.web.vocabulary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.rules.Reason;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.domain.rules.StaleEdit;
import nl.woo.matching.engine.text.Concept;
import nl.woo.matching.vocabulary.ConceptBlock;
import nl.woo.matching.vocabulary.ShippedConcepts;
import nl.woo.matching.vocabulary.VocabularyKeeping;
import nl.woo.web.export.CsvFile;
import nl.woo.web.history.HistoryReader;
import nl.woo.web.history.HistoryReader.Subject;
import nl.woo.web.history.RecordHistory;
import nl.woo.web.importing.UploadLimit;
import nl.woo.web.text.Messages;
import nl.woo.web.text.Texts;
import nl.woo.web.vocabulary.ConceptView.OwnView;
import org.omnifaces.util.Faces;

/** Woordenlijst: the concepts, filtered as the address says, one of them in full, and what the workplace added. */
@Named
@ViewScoped
public class VocabularyPage implements Serializable {
    private static final int ROWS = 25;

    @Inject
    transient ConceptViews views;

    @Inject
    transient VocabularyKeeping keeping;

    @Inject
    transient HistoryReader histories;

    @Inject
    transient Caller caller;

    @Inject
    transient Messages messages;

    @Inject
    transient Texts texts;

    private String search;
    private String kind;
    private boolean own;
    private String concept;
    private boolean tooLarge;
    private List<ConceptRow> rows;
    private List<OwnView> ownWords;
    private ConceptView view;
    private RecordHistory history;
    private boolean takingBack;
    private String reason;

    /** Reads what the address asks for; an unknown concept gives the page that says so. */
    @Transactional
    public void open() {
        if (rows != null) {
            return;
        }
        if (tooLarge) {
            messages.error("vocabulary.file.tooLarge", UploadLimit.MEGABYTES);
        }
        read();
        if (view == null && concept != null && !concept.isBlank()) {
            Faces.responseSendError(404, "");
        }
    }

    private void read() {
        rows = views.list(new ConceptFilter(search, wantedKind(), own));
        ownWords = views.listOwn();
        view = views.find(concept).orElse(null);
        history = Optional.ofNullable(view)
                .flatMap(ConceptView::ownWords)
                .map(words -> histories.read(Subject.OWN_WORDS, words.recordId()))
                .orElse(null);
    }

    private Optional<Concept.Kind> wantedKind() {
        return Arrays.stream(Concept.Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
    }

    public void showOlder() {
        history = histories.readOlder(Subject.OWN_WORDS, view.own().recordId(), history);
    }

    /** Asks why the own words of the concept are taken back. */
    public void beginTakingBack() {
        takingBack = true;
        reason = null;
    }

    public void stopTakingBack() {
        takingBack = false;
    }

    /** Has questions read without the own words of the concept. */
    public void takeBack() {
        try {
            keeping.takeBack(view.name(), view.own().version(), new Reason(reason));
            messages.done("vocabulary.takenBack", concept);
            Faces.redirect(Faces.getRequestContextPath() + "/vocabulary?concept=%s", concept);
        } catch (StaleEdit stale) {
            read();
            messages.error(stale);
        } catch (RuleViolation violation) {
            messages.error(violation);
        }
    }

    /** Sends what the filter shows as a file. */
    public void export() {
        caller.require(Action.EXPORT);
        List<String> heads = Stream.of("concept", "kind", "themes", "words", "own")
                .map(column -> texts.get("vocabulary." + column))
                .toList();
        CsvFile.send(
                texts.get("vocabulary.concepts.file"),
                heads,
                first -> rows.stream()
                        .skip(first)
                        .limit(CsvFile.PAGE)
                        .map(row ->
                                new Object[] {row.name(), texts.of(row.kind()), row.themes(), row.words(), row.own()})
                        .toList());
    }

    public boolean isEditable() {
        return caller.may(Action.EDIT_VOCABULARY);
    }

    public boolean isFiltered() {
        return own || wantedKind().isPresent() || (search != null && !search.isBlank());
    }

    public List<ConceptRow> getRows() {
        return rows;
    }

    public int getRowsPerPage() {
        return ROWS;
    }

    /** The names of all concepts that there are. */
    public List<String> getNames() {
        return Stream.concat(
                        ShippedConcepts.list().stream().map(ConceptBlock::concept),
                        ownWords.stream().map(OwnView::concept))
                .distinct()
                .sorted()
                .toList();
    }

    /** How many concepts come with the portal. */
    public int getShipped() {
        return ShippedConcepts.list().size();
    }

    /** How many concepts have own words that questions are read with. */
    public long getOwnInUse() {
        return ownWords.stream().filter(words -> !words.takenBack()).count();
    }

    public List<OwnView> getOwnWords() {
        return ownWords;
    }

    /** The concept in full; null when none is chosen. */
    public ConceptView getView() {
        return view;
    }

    /** The history of the concept's own words; null when it never had any. */
    public RecordHistory getHistory() {
        return history;
    }

    public boolean isTakingBack() {
        return takingBack;
    }

    public Concept.Kind[] getKindChoices() {
        return Concept.Kind.values();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public boolean isOwn() {
        return own;
    }

    public void setOwn(boolean own) {
        this.own = own;
    }

    public String getConcept() {
        return concept;
    }

    public void setConcept(String concept) {
        this.concept = concept;
    }

    public boolean isTooLarge() {
        return tooLarge;
    }

    public void setTooLarge(boolean tooLarge) {
        this.tooLarge = tooLarge;
    }
}
