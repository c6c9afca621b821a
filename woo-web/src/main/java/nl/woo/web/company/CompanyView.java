package nl.woo.web.company;

import java.io.Serializable;
import java.util.List;
import nl.woo.domain.company.CompanyProfile;
import nl.woo.domain.company.ContactCard;
import nl.woo.web.questions.QuestionRow;

/**
 * A firm as its page shows it.
 *
 * @param version what an edit of the profile is checked against
 * @param questions newest first, at most {@link CompanyPage#QUESTIONS}
 */
public record CompanyView(
        long id, long version, CompanyProfile profile, List<ContactCard> contacts, List<QuestionRow> questions)
        implements Serializable {
    public CompanyView {
        contacts = List.copyOf(contacts);
        questions = List.copyOf(questions);
    }
}
