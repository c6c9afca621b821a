package nl.woo.matching.engine;

import java.util.List;

/** How strongly a text speaks for each theme, the strongest 1. */
final class ThemeShares {
    private final List<String> codes;
    private final double[] shares;

    ThemeShares(List<String> codes, double[] shares) {
        this.codes = codes;
        this.shares = shares;
    }

    double of(String code) {
        int at = codes.indexOf(code);
        return at < 0 ? 0 : shares[at];
    }

    double of(int theme) {
        return shares[theme];
    }

    /** These shares halved, and the theme that staff chose full. */
    ThemeShares steeredTo(String code) {
        double[] steered = new double[shares.length];
        for (int at = 0; at < steered.length; at++) {
            steered[at] = codes.get(at).equals(code) ? 1 : shares[at] / 2;
        }
        return new ThemeShares(codes, steered);
    }

    /** How much of what is asked here is offered there, from 0 to 1; the strongest themes count most. */
    double metBy(ThemeShares offered) {
        double product = 0;
        double square = 0;
        for (int at = 0; at < shares.length; at++) {
            double weight = shares[at] * shares[at];
            product += weight * offered.shares[at];
            square += weight;
        }
        return square > 0 ? product / square : 0;
    }
}
