package nl.woo.crm.contact;

import nl.woo.crm.timeline.EntryKind;

/** How people are in touch. */
public enum ContactWay {
    CALL,
    VISIT,
    MAIL;

    EntryKind kind() {
        return EntryKind.valueOf(name());
    }
}
