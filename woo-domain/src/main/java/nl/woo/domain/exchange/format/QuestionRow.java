package nl.woo.domain.exchange.format;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A question as it stands in vragen.json.
 *
 * @param size klein, middel or groot; empty when nobody said
 * @param language nl or en
 */
public record QuestionRow(
        String id,
        String title,
        String text,
        FirmRow firm,
        LocalDate wishedStart,
        int wishedWeeks,
        Optional<String> size,
        String language) {}
