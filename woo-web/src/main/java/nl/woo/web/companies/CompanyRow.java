package nl.woo.web.companies;

import java.io.Serializable;
import java.time.LocalDate;
import nl.woo.domain.company.CompanyProfile;

/**
 * A firm in a list.
 *
 * @param questions how many questions it asked
 * @param lastCode the code of the question it asked last; empty when it never asked
 * @param lastTitle that question's title
 * @param lastReported the day on which it was asked; null when it never asked
 */
public record CompanyRow(
        long id, CompanyProfile profile, long questions, String lastCode, String lastTitle, LocalDate lastReported)
        implements Serializable {}
