package nl.woo.domain.exchange.format;

/** A type of question as it stands in themas.json. */
public record ThemeRow(String code, String name, String definition) {}
