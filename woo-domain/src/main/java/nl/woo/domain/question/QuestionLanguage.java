package nl.woo.domain.question;

/** The language in which the entrepreneur wrote. */
public enum QuestionLanguage {
    NL,
    EN
}
