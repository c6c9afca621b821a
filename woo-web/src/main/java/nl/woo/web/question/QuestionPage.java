package nl.woo.web.question;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import nl.woo.domain.question.Questions;
import nl.woo.web.history.HistoryReader;
import nl.woo.web.history.RecordHistory;
import org.omnifaces.util.Faces;

/** Vraagstuk: what is shown of one question. */
@Named
@ViewScoped
public class QuestionPage implements Serializable {
    @Inject
    transient Questions questions;

    @Inject
    transient QuestionViews views;

    @Inject
    transient HistoryReader histories;

    private String code;
    private String others = "";
    private QuestionView view;
    private RecordHistory history;

    /** Reads the question; an unknown code gives the page that says so. */
    @Transactional
    public void load() {
        if (view != null) {
            return;
        }
        reload();
        if (view == null) {
            Faces.responseSendError(404, "");
        }
    }

    /** Reads the question anew, after something was done to it. */
    @Transactional
    public void reload() {
        view = questions
                .find(code == null ? "" : code)
                .map(question -> views.show(question, others))
                .orElse(null);
        history = view == null ? null : histories.read(HistoryReader.Subject.QUESTION, view.id());
    }

    public RecordHistory getHistory() {
        return history;
    }

    /** Adds the next older part of the history to what is shown. */
    @Transactional
    public void showOlderHistory() {
        history = histories.readOlder(HistoryReader.Subject.QUESTION, view.id(), history);
    }

    /** Whether theme and parts can be written down now. */
    public boolean isTriageable() {
        return view.triageable();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The position of the part of which all that fits less is shown as well; empty for none. */
    public String getOthers() {
        return others;
    }

    public void setOthers(String others) {
        this.others = others == null ? "" : others;
    }

    public QuestionView getView() {
        return view;
    }
}
