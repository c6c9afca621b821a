package nl.woo.domain.company;

/** Whether a firm is an 'erkend leerbedrijf', which an MBO internship at the firm asks for. */
public enum Accreditation {
    UNKNOWN,
    ACCREDITED,
    NOT_ACCREDITED
}
