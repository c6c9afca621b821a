package nl.woo.web.demand;

import java.util.List;

/** Which of three shades a number has: from one to the highest in three steps, each of at least two. */
record Shades(int step) {
    /** @param highest number on the map that can go at once */
    static Shades upTo(int highest) {
        return new Shades(Math.max(2, (highest + 2) / 3));
    }

    /** The style of a number from 1 on. */
    String of(int number) {
        return number <= step ? "w1" : number <= 2 * step ? "w2" : "w3";
    }

    /** The numbers of each shade, lightest first; the last one is open above. */
    List<String> labels(String openAbove) {
        return List.of("1–" + step, step + 1 + "–" + 2 * step, openAbove);
    }

    int darkestFrom() {
        return 2 * step + 1;
    }
}
