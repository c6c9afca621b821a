package nl.woo.domain.people;

import java.util.Locale;

/** The language in which a person has the screens. */
public enum ScreenLanguage {
    NL("nl"),
    EN("en");

    private final Locale locale;

    ScreenLanguage(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    /** English for an English locale, else Dutch. */
    public static ScreenLanguage of(Locale locale) {
        return "en".equals(locale.getLanguage()) ? EN : NL;
    }
}
