package nl.woo.web.companies;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import nl.woo.domain.company.Companies;
import nl.woo.domain.company.Company;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.Questions;
import nl.woo.domain.time.PortalClock;

/** Reads firms as rows of a list, in three statements whatever their number. */
@RequestScoped
@Transactional
public class CompanyRows {
    @Inject
    Companies companies;

    @Inject
    Questions questions;

    /** One page of the firms that the search shows, in order of name. */
    public List<CompanyRow> list(String search, int first, int most) {
        List<Company> page = companies.list(search, first, most);
        List<Long> ids = page.stream().map(Company::getId).toList();
        Map<Long, Long> counts = questions.countByCompany(ids);
        Map<Long, Question> latest = questions.listLatestByCompany(ids).stream()
                .collect(toMap(question -> question.getCompany().getId(), identity()));
        return page.stream()
                .map(company -> row(company, counts.getOrDefault(company.getId(), 0L), latest.get(company.getId())))
                .toList();
    }

    private static CompanyRow row(Company company, long questions, Question last) {
        if (last == null) {
            return new CompanyRow(company.getId(), company.profile(), questions, "", "", null);
        }
        return new CompanyRow(
                company.getId(),
                company.profile(),
                questions,
                last.getCode(),
                last.getTitle(),
                last.getReportedAt().atZoneSameInstant(PortalClock.ZONE).toLocalDate());
    }
}
