package nl.woo.web.vocabulary;

import java.util.Locale;
import java.util.Optional;
import nl.woo.matching.engine.text.Concept;

/**
 * Which concepts to show.
 *
 * @param search words that its name or one of its words contains; may be empty
 * @param kind empty for all
 * @param onlyOwn whether only those with own words are shown
 */
record ConceptFilter(String search, Optional<Concept.Kind> kind, boolean onlyOwn) {
    ConceptFilter {
        search = search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
    }

    boolean takes(WrittenConcept concept) {
        return (!onlyOwn || concept.own().isPresent())
                && kind.map(concept.kind()::equals).orElse(true)
                && (search.isEmpty() || concept.contains(search));
    }
}
