package nl.woo.matching.engine;

/**
 * What people decided on like questions raises or lowers a fit.
 *
 * @param effect on the fit's value, from −0.08 to 0.08
 * @param reason names the question that is most alike, what was decided, and the effect
 */
public record Precedent(double effect, Reason reason) {}
