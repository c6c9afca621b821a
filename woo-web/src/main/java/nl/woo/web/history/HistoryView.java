package nl.woo.web.history;

import java.io.Serializable;
import java.util.List;

/**
 * One act in the caller's words, as the timeline shows it.
 *
 * @param date the day and time
 * @param who the person, or the part of the system
 * @param institution on whose behalf; may be empty
 * @param sentence what was done
 * @param reason in the person's words; may be empty
 * @param details the fields that changed
 */
public record HistoryView(
        String date, String who, String institution, String sentence, String reason, List<FieldView> details)
        implements Serializable {
    /**
     * A field that changed.
     *
     * @param was empty when there was no value
     * @param became empty when the value went
     */
    public record FieldView(String field, String was, String became) implements Serializable {
        public String getField() {
            return field;
        }

        public String getWas() {
            return was;
        }

        public String getBecame() {
            return became;
        }
    }

    public HistoryView {
        details = List.copyOf(details);
    }

    public String getDate() {
        return date;
    }

    public String getWho() {
        return who;
    }

    public String getInstitution() {
        return institution;
    }

    public String getSentence() {
        return sentence;
    }

    public String getReason() {
        return reason;
    }

    public List<FieldView> getDetails() {
        return details;
    }
}
