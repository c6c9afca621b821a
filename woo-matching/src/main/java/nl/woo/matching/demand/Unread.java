package nl.woo.matching.demand;

import java.time.LocalDate;
import java.util.Optional;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.question.QuestionStatus;

/** An open demand that the engine has still to read, and what its outlook rests on. */
record Unread(Key key, String code, String title, String company, QuestionStatus status, LocalDate wishedStart) {
    /**
     * Of which question or part, in which version; equal as long as the engine would read the same.
     *
     * @param part null for a question without parts; level and form likewise
     */
    record Key(Long question, Long part, Long version, Long companyVersion, Level level, Form form) {
        Optional<Form> chosenForm() {
            return Optional.ofNullable(form);
        }
    }

    boolean isPart() {
        return key.part() != null;
    }

    OpenDemand with(Outlook outlook) {
        return new OpenDemand(code, title, company, status, wishedStart, outlook);
    }
}
