package nl.woo.matching.engine.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The concepts of the field and their terms. Immutable and safe to share among threads. */
public final class Vocabulary {
    private static final String FILE = "vocabulary.txt";

    private final String lines;
    private final List<Concept> concepts;
    private final TermIndex terms;
    private final Map<String, Concept> byName;
    private final Lexicon lexicon;

    private Vocabulary(String lines, List<Concept> concepts, TermIndex terms, Collection<String> parts) {
        this.lines = lines;
        this.concepts = concepts;
        this.terms = terms;
        byName = concepts.stream().collect(Collectors.toMap(Concept::name, Function.identity()));
        lexicon = new Lexicon(terms, parts);
    }

    /** The vocabulary that comes with the engine. */
    public static Vocabulary ofOnlineBusiness() {
        return Shipped.VOCABULARY;
    }

    /**
     * A vocabulary of these lines alone.
     *
     * @param lines in the form that the head of vocabulary.txt explains
     * @throws VocabularyError naming every line that is wrong, and why
     */
    public static Vocabulary of(String lines) {
        VocabularyReader reader = VocabularyReader.read(List.of(lines));
        return new Vocabulary(lines, reader.concepts(), new TermIndex(reader.terms()), List.of());
    }

    /**
     * This vocabulary and more: new concepts, and for concepts that it knows more terms, themes or other lines.
     *
     * @param more in the same form
     * @throws VocabularyError naming every line of {@code more} that is wrong, and why
     */
    public Vocabulary extendedWith(String more) {
        VocabularyReader reader = VocabularyReader.read(List.of(lines, more));
        return new Vocabulary(lines + "\n\n" + more, reader.concepts(), new TermIndex(reader.terms()), List.of());
    }

    /** This vocabulary, with compounds also taken apart into the words of these texts. */
    public Vocabulary withWordsOf(Collection<String> texts) {
        Set<String> parts = new LinkedHashSet<>();
        texts.forEach(text -> parts.addAll(Words.of(text)));
        return new Vocabulary(lines, concepts, terms, parts);
    }

    /** Its lines as they were given, the shipped ones first. */
    public String lines() {
        return lines;
    }

    /** Every concept, each at its index. */
    public List<Concept> concepts() {
        return concepts;
    }

    /** The concept of this name, when the vocabulary has it. */
    public Optional<Concept> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Splits a text into words, and compounds into the words that are known. */
    public Text read(String text) {
        return Text.of(text, lexicon);
    }

    /** The terms that stand in the text, in the order of the words that they begin with. */
    List<Hit> hits(Text text) {
        List<Hit> hits = new ArrayList<>();
        List<Word> words = text.words();
        for (int begin = 0; begin < words.size(); begin++) {
            List<List<TermTree>> begins = words.get(begin).form().begins();
            for (int way = 0; way < begins.size(); way++) {
                for (TermTree branch : begins.get(way)) {
                    branch.addHits(hits, words, begin, way);
                }
            }
        }
        return hits;
    }

    /** Loads the vocabulary when it is first needed. */
    private static final class Shipped {
        private static final Vocabulary VOCABULARY = load();

        private static Vocabulary load() {
            try (InputStream in = Vocabulary.class.getResourceAsStream(FILE)) {
                return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
