package nl.woo.matching.engine.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A way of putting things that changes what the words beside it mean. */
final class Phrasing {
    /** A clause in which an education says what its students do not do. */
    static final Phrasing LEFT_OUT = new Phrasing(
            "\\bgeen\\b"
                    + "|\\b(?<!wel of |wel en )niet\\b(?! te\\b| alleen\\b| meer\\b|-)"
                    + "|\\bte licht\\b|\\bvallen buiten\\b|\\bvalt buiten\\b|\\bdo(es)? not\\b|\\bno\\b|\\bnot included\\b|\\biemand anders\\b|\\bsomeone else\\b",
            "geen",
            "niet",
            "te licht",
            "buiten",
            "not",
            "no ",
            "anders",
            "else");

    /** A sentence in which it says so of all that it names. */
    static final Phrasing WHOLE_SENTENCE = new Phrasing(
            "niet bij\\b|niet bij[.;]|doen (de studenten|ze|zij) niet|wat de studenten niet doen|te licht|vallen buiten"
                    + "|valt buiten|niet verwachten|er wordt niet",
            "niet",
            "te licht",
            "buiten");

    /** A clause in which an education says what the firm brings in. */
    static final Phrasing SUPPLIED_BY_FIRM = new Phrasing(
            "\\b(levert|leveren|regelt|zorgt) (het bedrijf|de ondernemer|u|de firma)\\b"
                    + "|\\b(het bedrijf|de ondernemer) (levert|regelt|zorgt)\\b|\\bthe (firm|company) (supplies|provides)\\b",
            "lever",
            "regelt",
            "zorgt",
            "supplies",
            "provides");

    /** A clause in which an entrepreneur says that it needs nobody else. */
    static final Phrasing DONE_BY_ASKER = new Phrasing(
            "\\b(doe|doen|maken|maak|regelen|regel) (ik|wij|we)( dat)?( verder)?( wel)?( zelf| niet)?[.!?,]*$"
                    + "|\\b(is|zijn) (prima|goed|in orde|geregeld|al gekozen|klaar)\\b|\\bhebben (we|wij) al\\b|\\bheb ik al\\b"
                    + "|\\balready (have|chosen)\\b|\\bour developer\\b|\\bwe do (that|it) ourselves\\b|\\bis fine\\b"
                    + "|\\bourselves is fine\\b|\\bniet nodig\\b|\\bhoeft niet\\b|\\bhoeven niet\\b|\\bnot a fancy\\b",
            "doe ik",
            "doen we",
            "doen wij",
            "maak ik",
            "maken we",
            "maken wij",
            "regel ik",
            "regelen we",
            "regelen wij",
            "prima",
            "goed",
            "in orde",
            "geregeld",
            "gekozen",
            "klaar",
            "hebben we al",
            "hebben wij al",
            "heb ik al",
            "already",
            "our developer",
            "we do ",
            "is fine",
            "niet nodig",
            "hoeft niet",
            "hoeven niet",
            "not a fancy");

    /** A sentence in which an entrepreneur asks or wishes for something, also without {@link #ASKING_WORDS}. */
    static final Phrasing ASKED = new Phrasing(
            "\\?|\\b(plan is|vraag is|vragen zijn|wie kan|looking for|would like|could you)\\b",
            "?",
            "plan is",
            "vraag is",
            "vragen zijn",
            "wie kan",
            "looking for",
            "would like",
            "could you");

    /** Each of these words tells that its sentence asks or wishes for something. */
    static final Set<String> ASKING_WORDS = Set.of(
            "graag",
            "zoek",
            "zoeken",
            "gezocht",
            "wil",
            "willen",
            "wilt",
            "zou",
            "zouden",
            "help",
            "helpen",
            "helpt",
            "hulp",
            "nodig",
            "liefst",
            "wens",
            "wensen",
            "dromen",
            "droom",
            "uitzoeken",
            "advies",
            "benieuwd",
            "want",
            "wants",
            "need",
            "needs",
            "please",
            "wish",
            "hope");

    private final Pattern pattern;
    private final List<String> signs;

    /** @param signs at least one of them stands in every text that the pattern finds; looked for first, being cheap */
    private Phrasing(String pattern, String... signs) {
        this.pattern = Pattern.compile(pattern);
        this.signs = List.of(signs);
    }

    boolean in(String text) {
        for (String sign : signs) {
            if (text.contains(sign)) {
                return pattern.matcher(text).find();
            }
        }
        return false;
    }
}
