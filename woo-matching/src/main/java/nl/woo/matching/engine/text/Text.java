package nl.woo.matching.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as sentences of clauses of words, with the clauses that take something back. */
public record Text(List<Word> words, List<Clause> clauses) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;:])\\s+|\\n+");
    private static final Pattern CLAUSE_END =
            Pattern.compile(",\\s+(?!en\\b|of\\b)|\\s+(?=maar\\b|but\\b|geen\\b|dus\\b)");
    private static final Pattern LEFT_OUT = Pattern.compile(
            "\\bgeen\\b"
                    + "|\\b(?<!wel of |wel en )niet\\b(?! te\\b| alleen\\b| meer\\b|-)"
                    + "|\\bte licht\\b|\\bvallen buiten\\b|\\bvalt buiten\\b|\\bdo(es)? not\\b|\\bno\\b|\\bnot included\\b|\\blevert (het bedrijf|de ondernemer) zelf\\b");
    private static final Pattern WHOLE_SENTENCE = Pattern.compile(
            "niet bij\\b|niet bij[.;]|doen (de studenten|ze|zij) niet|wat de studenten niet doen|te licht|vallen buiten"
                    + "|valt buiten|niet verwachten|er wordt niet");
    private static final Pattern DONE_BY_ASKER =
            Pattern.compile("\\b(doe|doen|maken|maak|regelen|regel) (ik|wij|we)( dat)?( verder)?( wel)?( zelf)?[.!?]*$"
                    + "|\\b(is|zijn) (prima|goed|in orde|geregeld|al gekozen|klaar)\\b|\\bhebben (we|wij) al\\b|\\bheb ik al\\b"
                    + "|\\balready (have|chosen)\\b|\\bour developer\\b|\\bwe do (that|it) ourselves\\b|\\bis fine\\b");

    public Text {
        words = List.copyOf(words);
        clauses = List.copyOf(clauses);
    }

    static Text of(String text) {
        List<Word> words = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        int sentence = 0;
        for (String sentenceText : SENTENCE_END.split(text, -1)) {
            String lower = sentenceText.toLowerCase(Locale.ROOT);
            String mark = WHOLE_SENTENCE.matcher(lower).find() ? "geen " : "";
            for (String clauseText : CLAUSE_END.split(lower, -1)) {
                words.addAll(Words.of(clauseText, sentence, clauses.size()));
                clauses.add(Clause.of(mark + clauseText.strip()));
            }
            sentence++;
        }
        return new Text(words, clauses);
    }

    boolean leavesOut(int clause) {
        return clauses.get(clause).leavesOut();
    }

    boolean doneByAsker(int clause) {
        return clauses.get(clause).doneByAsker();
    }

    /**
     * A clause of a text.
     *
     * @param leavesOut whether an education's text says here what its students do not do
     * @param doneByAsker whether an entrepreneur says here that it needs nobody else
     */
    public record Clause(boolean leavesOut, boolean doneByAsker) {
        private static Clause of(String text) {
            return new Clause(
                    LEFT_OUT.matcher(text).find(), DONE_BY_ASKER.matcher(text).find());
        }
    }
}
