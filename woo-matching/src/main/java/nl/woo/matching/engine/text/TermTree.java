package nl.woo.matching.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Terms that begin with the same words, branching at the words in which they differ. A branch is told by the number of the
 * piece that leads to it. Not changed once it is grown.
 */
final class TermTree {
    private static final int WIDEST_GAP = 4;

    private final List<Term> terms = new ArrayList<>(1);
    private final Branches next = new Branches();
    private final Branches afterGap = new Branches();

    /** Branches in the order of their pieces. */
    private static final class Branches {
        private int[] pieces = {};
        private TermTree[] trees = {};

        TermTree get(int piece) {
            int at = Arrays.binarySearch(pieces, piece);
            return at < 0 ? null : trees[at];
        }

        TermTree grow(int piece) {
            int at = Arrays.binarySearch(pieces, piece);
            return at < 0 ? insert(-at - 1, piece) : trees[at];
        }

        private TermTree insert(int at, int piece) {
            int after = pieces.length - at;
            pieces = Arrays.copyOf(pieces, pieces.length + 1);
            trees = Arrays.copyOf(trees, pieces.length);
            System.arraycopy(pieces, at, pieces, at + 1, after);
            System.arraycopy(trees, at, trees, at + 1, after);
            pieces[at] = piece;
            trees[at] = new TermTree();
            return trees[at];
        }
    }

    /** Adds a term of which the first word led here. */
    void add(Term term, int[] pieces) {
        TermTree tree = this;
        for (int at = 1; at < pieces.length; at++) {
            tree = (term.steps().get(at).afterGap() ? tree.afterGap : tree.next).grow(pieces[at]);
        }
        tree.terms.add(term);
    }

    /** So far the words of a text go with the terms of a branch; {@code at} is the place after the last of them. */
    private record Reached(TermTree branch, int at) {}

    /** Adds the terms that begin with this word, which is the first of theirs; they do not leave its sentence. */
    void addHits(List<Hit> hits, List<Word> words, int begin, int way) {
        List<Reached> reached = new ArrayList<>(0);
        addTerms(hits, words, begin, begin + 1, way);
        reach(reached, words, begin + 1);
        for (int next = 0; next < reached.size(); next++) {
            Reached going = reached.get(next);
            going.branch().addTerms(hits, words, begin, going.at(), way);
            going.branch().reach(reached, words, going.at());
        }
    }

    private void addTerms(List<Hit> hits, List<Word> words, int begin, int end, int way) {
        for (Term term : terms) {
            hits.add(new Hit(term, term.weightAt(words.get(begin).form()), words, begin, end, way));
        }
    }

    private void reach(List<Reached> reached, List<Word> words, int from) {
        if (next.pieces.length > 0) {
            reach(reached, next, words, from, from);
        }
        if (afterGap.pieces.length > 0) {
            reach(reached, afterGap, words, from, from + WIDEST_GAP);
        }
    }

    /** Each branch goes on from the first word that fits. */
    private static void reach(List<Reached> reached, Branches branches, List<Word> words, int from, int last) {
        int sentence = words.get(from - 1).sentence();
        for (int at = from; at <= last && at < words.size(); at++) {
            Word word = words.get(at);
            if (word.sentence() != sentence) {
                return;
            }
            for (int piece : word.form().pieces()) {
                TermTree branch = branches.get(piece);
                if (branch != null && !contains(reached, branch)) {
                    reached.add(new Reached(branch, at + 1));
                }
            }
        }
    }

    private static boolean contains(List<Reached> reached, TermTree branch) {
        for (int at = 0; at < reached.size(); at++) {
            if (reached.get(at).branch() == branch) {
                return true;
            }
        }
        return false;
    }
}
