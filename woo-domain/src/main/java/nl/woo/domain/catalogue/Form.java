package nl.woo.domain.catalogue;

import java.util.Arrays;

/** The place in a programme where outside questions are taken up. */
public enum Form {
    COURSE("vak"),
    MINOR("minor"),
    ELECTIVE("keuzeruimte"),
    GRADUATION("afstudeeropdracht"),
    INTERNSHIP("stage");

    private final String dutch;

    Form(String dutch) {
        this.dutch = dutch;
    }

    /** The word in the data files. */
    public String dutch() {
        return dutch;
    }

    /** @throws IllegalArgumentException when no form has this word */
    public static Form ofDutch(String word) {
        return Arrays.stream(values())
                .filter(form -> form.dutch.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
