package nl.woo.domain.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.May;
import nl.woo.domain.company.Companies;
import nl.woo.domain.company.Company;
import nl.woo.domain.company.CompanyProfile;
import nl.woo.domain.company.Contact;
import nl.woo.domain.company.ContactCard;

/** Reporting a question: Aanmelden. */
@ApplicationScoped
@Transactional
public class Reporting {
    @Inject
    EntityManager database;

    @Inject
    Companies companies;

    @Inject
    QuestionCodes codes;

    @Inject
    Event<QuestionReported> reported;

    @Inject
    Clock clock;

    /**
     * Takes a question in under a new code; the firm is found by name and town, or added.
     *
     * @param contact the person who asks; null when not known
     * @return the new question's code
     */
    @May(Action.REPORT_QUESTION)
    public String report(QuestionText words, CompanyProfile firm, ContactCard contact, Channel channel) {
        Company company = companies.find(firm.name(), firm.place()).orElseGet(() -> {
            Company added = new Company(firm);
            database.persist(added);
            return added;
        });
        Contact asker = contact == null
                ? null
                : company.getContacts().stream()
                        .filter(known -> known.getName().equalsIgnoreCase(contact.name()))
                        .findFirst()
                        .orElseGet(() -> company.addContact(contact));
        String code = codes.next();
        Question question = new Question(code, words, company, asker, channel, null, OffsetDateTime.now(clock));
        database.persist(question);
        reported.fire(new QuestionReported(question.getId(), company.getId()));
        return code;
    }
}
