package nl.woo.web.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.woo.domain.access.AccessDenied;
import nl.woo.domain.company.Companies;
import nl.woo.domain.company.Company;
import nl.woo.domain.company.CompanyKeeping;
import nl.woo.domain.company.CompanyProfile;
import nl.woo.domain.question.Intake;
import nl.woo.domain.question.Proposing;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.QuestionLanguage;
import nl.woo.domain.question.QuestionText;
import nl.woo.domain.question.Questions;
import nl.woo.domain.question.Size;
import nl.woo.domain.rules.StaleEdit;
import nl.woo.web.testing.server.Colleague;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Edits of what somebody else changed meanwhile, and of what is another's. */
@ExtendWith(ArquillianExtension.class)
public class StaleEditIT {
    @Inject
    Colleague colleague;

    @Inject
    Questions questions;

    @Inject
    Companies companies;

    @Inject
    CompanyKeeping companyKeeping;

    @Inject
    Intake intake;

    @Inject
    Proposing proposing;

    @Test
    void secondEditOfACompanyIsRefused() {
        long id = questions
                .get(colleague.report("Twee keer beschreven"))
                .getCompany()
                .getId();
        Company company = companies.get(id);
        colleague.actAs("relatie");
        companyKeeping.describe(id, company.getVersion(), new CompanyProfile("Eerste", null, "Assen", 3, null));

        CompanyProfile second = new CompanyProfile("Tweede", null, "Emmen", 5, null);
        assertThrows(StaleEdit.class, () -> companyKeeping.describe(id, company.getVersion(), second));
        assertEquals("Eerste", companies.get(id).getName());
    }

    @Test
    void secondEditOfAQuestionIsRefused() {
        String code = colleague.report("Twee keer geschreven");
        Question question = questions.get(code);
        colleague.actAs("relatie");
        intake.rewrite(code, question.getVersion(), words("Eerste"));

        assertThrows(StaleEdit.class, () -> intake.rewrite(code, question.getVersion(), words("Tweede")));
        assertEquals("Eerste", questions.get(code).getTitle());
    }

    @Test
    void anotherInstitutionsProposalIsNotAnswered() {
        long proposal = colleague.proposed("Van een ander", colleague.nextOf("NP-AO-STAGE"));
        colleague.actAs("docent.rug");
        assertThrows(AccessDenied.class, () -> proposing.takeUp(proposal));
        colleague.actAs("auditor");
        assertThrows(AccessDenied.class, () -> proposing.takeUp(proposal));
        assertEquals(true, questions.getProposal(proposal).isOpen());
    }

    private static QuestionText words(String title) {
        return new QuestionText(title, "Hoe?", QuestionLanguage.NL, LocalDate.of(2021, 2, 1), 4, Size.SMALL);
    }
}
