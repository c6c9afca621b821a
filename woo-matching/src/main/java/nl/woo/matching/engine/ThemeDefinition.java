package nl.woo.matching.engine;

/** A type of question. */
public record ThemeDefinition(String code, String name, String definition) {}
