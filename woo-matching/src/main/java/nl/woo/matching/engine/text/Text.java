package nl.woo.matching.engine.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** A text as sentences of clauses of words. */
public final class Text {
    /** Clauses begin at these words, even without a comma. */
    private static final Set<String> TURNS = Set.of("maar", "but", "geen", "dus");

    /** A comma before these words ends no clause. */
    private static final Set<String> GO_ON = Set.of("en", "of");

    private final List<Word> words;
    private final List<Clause> clauses;

    /**
     * A clause as it is written, in lower case.
     *
     * @param wholeLeftOut whether its sentence as a whole says what students do not do
     * @param asked whether its sentence asks or wishes for something
     */
    private record Clause(String written, boolean wholeLeftOut, boolean asked) {}

    private Text(List<Word> words, List<Clause> clauses) {
        this.words = List.copyOf(words);
        this.clauses = List.copyOf(clauses);
    }

    static Text of(String text, Lexicon lexicon) {
        String plain = Words.plain(text);
        Reader reader = new Reader(plain, lexicon);
        Words.in(plain).forEach(reader::take);
        return reader.finish();
    }

    /** The words in the text's order. */
    public List<Word> words() {
        return words;
    }

    /** For each clause whether an education says there what its students do not do. */
    boolean[] leftOut() {
        boolean[] leftOut = new boolean[clauses.size()];
        for (int at = 0; at < leftOut.length; at++) {
            Clause clause = clauses.get(at);
            leftOut[at] = clause.wholeLeftOut() || Phrasing.LEFT_OUT.in(clause.written());
        }
        return leftOut;
    }

    /** For each clause whether an education says there what the firm brings in. */
    boolean[] suppliedByFirm() {
        return in(Phrasing.SUPPLIED_BY_FIRM);
    }

    /** For each clause whether an entrepreneur says there that it needs nobody else. */
    boolean[] doneByAsker() {
        return in(Phrasing.DONE_BY_ASKER);
    }

    /** For each clause whether its sentence asks or wishes for something. */
    boolean[] asked() {
        boolean[] asked = new boolean[clauses.size()];
        for (int at = 0; at < asked.length; at++) {
            asked[at] = clauses.get(at).asked();
        }
        return asked;
    }

    private boolean[] in(Phrasing phrasing) {
        boolean[] found = new boolean[clauses.size()];
        for (int at = 0; at < found.length; at++) {
            found[at] = phrasing.in(clauses.get(at).written());
        }
        return found;
    }

    /** Puts words into clauses and sentences as they come. */
    private static final class Reader {
        private final String plain;
        private final Lexicon lexicon;
        private final List<Word> words = new ArrayList<>();
        private final List<Integer> clauseStarts = new ArrayList<>();
        private final List<Integer> sentenceOfClause = new ArrayList<>();
        private final List<Integer> sentenceStarts = new ArrayList<>();
        private final BitSet askingSentences = new BitSet();
        private int end;

        Reader(String plain, Lexicon lexicon) {
            this.plain = plain;
            this.lexicon = lexicon;
        }

        void take(Words.Found found) {
            String word = found.word();
            int start = found.start();
            if (clauseStarts.isEmpty() || endsSentence(start)) {
                sentenceStarts.add(start);
                beginClause(start);
            } else if (TURNS.contains(word) || (endsClause(start) && !GO_ON.contains(word))) {
                beginClause(start);
            }
            if (Phrasing.ASKING_WORDS.contains(word)) {
                askingSentences.set(sentenceStarts.size() - 1);
            }
            words.add(new Word(lexicon.of(word), sentenceStarts.size() - 1, clauseStarts.size() - 1));
            end = found.stop();
        }

        private void beginClause(int start) {
            clauseStarts.add(start);
            sentenceOfClause.add(sentenceStarts.size() - 1);
        }

        /** Whether the signs between the last word and this one end a sentence. */
        private boolean endsSentence(int start) {
            for (int at = end; at < start; at++) {
                char sign = plain.charAt(at);
                if (sign == '\n') {
                    return true;
                }
                if (".!?;:".indexOf(sign) >= 0 && (at + 1 == start || Character.isWhitespace(plain.charAt(at + 1)))) {
                    return true;
                }
            }
            return false;
        }

        private boolean endsClause(int start) {
            for (int at = end; at + 1 < start; at++) {
                if (plain.charAt(at) == ',' && plain.charAt(at + 1) == ' ') {
                    return true;
                }
            }
            return false;
        }

        Text finish() {
            boolean[] wholeLeftOut = new boolean[sentenceStarts.size()];
            boolean[] asked = new boolean[wholeLeftOut.length];
            for (int at = 0; at < wholeLeftOut.length; at++) {
                String sentence = part(sentenceStarts, at);
                wholeLeftOut[at] = Phrasing.WHOLE_SENTENCE.in(sentence);
                asked[at] = askingSentences.get(at) || Phrasing.ASKED.in(sentence);
            }
            List<Clause> clauses = new ArrayList<>(clauseStarts.size());
            for (int at = 0; at < clauseStarts.size(); at++) {
                int sentence = sentenceOfClause.get(at);
                clauses.add(new Clause(part(clauseStarts, at), wholeLeftOut[sentence], asked[sentence]));
            }
            return new Text(words, clauses);
        }

        private String part(List<Integer> starts, int at) {
            int stop = at + 1 < starts.size() ? starts.get(at + 1) : plain.length();
            return plain.substring(starts.get(at), stop).strip();
        }
    }
}
