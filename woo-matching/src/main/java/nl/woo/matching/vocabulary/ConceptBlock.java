package nl.woo.matching.vocabulary;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One concept in a text of the form of vocabulary.txt, as it was written; nothing is checked.
 *
 * @param line place of its name in the text, from 1
 * @param lines what stands below the name, each without white space around it
 */
public record ConceptBlock(String concept, int line, List<String> lines) implements Serializable {
    public ConceptBlock {
        lines = List.copyOf(lines);
    }

    /** The concepts of a text in their order; one that stands there twice is put together at its first place. */
    public static List<ConceptBlock> listOf(String text) {
        Map<String, ConceptBlock> blocks = new LinkedHashMap<>();
        String concept = null;
        int number = 0;
        for (String raw : text.split("\\R", -1)) {
            number++;
            String line = raw.strip();
            if (line.isEmpty()) {
                concept = null;
            } else if (concept == null && !raw.startsWith("#")) {
                concept = line;
                blocks.putIfAbsent(concept, new ConceptBlock(concept, number, List.of()));
            } else if (!raw.startsWith("#")) {
                blocks.compute(concept, (name, block) -> block.with(line));
            }
        }
        return List.copyOf(blocks.values());
    }

    /** The concepts as one text, of which {@link #listOf} gives them again. */
    public static String textOf(List<ConceptBlock> blocks) {
        return blocks.stream().map(ConceptBlock::written).collect(Collectors.joining("\n"));
    }

    /** With this line at the end. */
    public ConceptBlock with(String more) {
        return new ConceptBlock(
                concept, line, Stream.concat(lines.stream(), Stream.of(more)).toList());
    }

    /** With this word, beside the others of its language. */
    public ConceptBlock with(ConceptWord word) {
        String begin = word.lineBegin();
        List<String> changed = new ArrayList<>(lines);
        for (int at = changed.size() - 1; at >= 0; at--) {
            if (changed.get(at).startsWith(begin)) {
                changed.set(at, changed.get(at) + ", " + word.written());
                return new ConceptBlock(concept, line, changed);
            }
        }
        return with(begin + word.written());
    }

    /** The words of all its lines, in their order, each once. */
    public List<ConceptWord> words() {
        return lines.stream().flatMap(ConceptWord::inLine).distinct().toList();
    }

    /** What follows {@code kind}, {@code themes}, {@code level} or another such word at the begin of a line. */
    public Optional<String> said(String begin) {
        return lines.stream()
                .filter(own -> own.startsWith(begin + " "))
                .map(own -> own.substring(begin.length()).strip())
                .reduce((first, second) -> first + ", " + second);
    }

    private String written() {
        return concept + "\n" + String.join("\n", lines) + "\n";
    }
}
