package nl.woo.matching.allocation;

/**
 * What the wishes of a round weigh against each other, each from 0 to 2.
 *
 * @param pairShare the part of the two fits that a pair is worth
 * @param pairBonus what a pair adds for combining levels
 * @param tripleShare the part of the three fits that a triple is worth
 * @param tripleBonus what a triple adds for combining levels
 * @param keepBonus what keeping a question's confirmed offerings adds
 */
public record Weights(double pairShare, double pairBonus, double tripleShare, double tripleBonus, double keepBonus) {
    public static final Weights STANDARD = new Weights(0.70, 0.15, 0.55, 0.25, 0.05);
}
