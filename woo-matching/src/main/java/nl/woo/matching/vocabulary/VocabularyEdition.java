package nl.woo.matching.vocabulary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Counts the changes of the own words. There is one; who changes own words moves it first, so that changes follow one another. */
@Entity
@Table(name = "vocabulary_edition")
public class VocabularyEdition {
    @Id
    private Long id;

    private long number;

    protected VocabularyEdition() {} // JPA

    public long getNumber() {
        return number;
    }
}
