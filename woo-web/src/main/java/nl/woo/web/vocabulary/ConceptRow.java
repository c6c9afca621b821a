package nl.woo.web.vocabulary;

import java.io.Serializable;
import nl.woo.matching.engine.text.Concept;

/**
 * A concept in the list.
 *
 * @param preview its first words
 * @param themes names of its themes; may be empty
 * @param words how many come with the portal
 * @param own how many the workplace added
 */
public record ConceptRow(String name, String preview, Concept.Kind kind, String themes, int words, int own)
        implements Serializable {}
