package nl.woo.domain.history;

import java.io.Serializable;

/**
 * One field's change.
 *
 * @param field the field's name in the code; the screens name it by bundle key {@code <Kind>.<field>}
 * @param before the old value, empty when there was none
 * @param after the new value, empty when it was cleared
 */
public record Change(String field, String before, String after) implements Serializable {}
