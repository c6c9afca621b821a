package nl.woo.domain.exchange.format;

/** The firm that asks, as it stands within a question in vragen.json. */
public record FirmRow(String name, String sector, String place, int employees) {}
