package nl.woo.web.company;

import java.io.Serializable;
import nl.woo.crm.contact.ContactWay;

/**
 * A contact to come, as the firm's page shows it.
 *
 * @param headline how and with whom
 * @param day in words
 * @param late whether the day is past
 * @param about may be empty
 */
public record PlannedRow(
        long id, ContactWay way, String with, String headline, String day, boolean late, String about, String owner)
        implements Serializable {}
