package nl.woo.web.rounds;

import java.io.Serializable;

/** A pin or prohibition in the list. */
public record PinRow(
        long id, String code, String title, String track, String intake, String kind, String reason, String signed)
        implements Serializable {}
