package nl.woo.matching.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads concepts and terms from their lines, and finds what is wrong with them. */
final class VocabularyReader {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern WEIGHED = Pattern.compile("\\S+ [1-9]");
    private static final Set<String> LEVELS = Set.of("MBO", "HBO", "WO");
    private static final Set<String> DELIVERABLES =
            Set.of("advice", "research", "design", "content", "build", "data", "training");
    private static final Set<String> RECOGNISED = Set.of("spam", "abuse", "deception", "emergency", "vague");
    private static final int SHORTEST_BEGINNING = 3;

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<VocabularyError.Problem> problems = new ArrayList<>();
    private List<Concept> concepts = List.of();
    private List<Term> terms = List.of();

    /** A concept while its lines are read. */
    private static final class Draft {
        private final Map<String, String> head = new HashMap<>();
        private final Map<String, Integer> themes = new HashMap<>();
        private final Map<String, Integer> wants = new HashMap<>();
        private final Map<String, Integer> near = new HashMap<>();
        private final List<Written> terms = new ArrayList<>();
    }

    private record Written(String term, boolean dutch) {}

    private record Defined(int number, Concept concept, Written term) {}

    private VocabularyReader() {}

    /** @throws VocabularyError when a line of one of the files is wrong; its line counts within that file */
    static VocabularyReader read(List<String> files) {
        VocabularyReader reader = new VocabularyReader();
        files.forEach(reader::readFile);
        if (!reader.problems.isEmpty()) {
            throw new VocabularyError(reader.problems);
        }
        reader.build();
        return reader;
    }

    List<Concept> concepts() {
        return concepts;
    }

    List<Term> terms() {
        return terms;
    }

    private void readFile(String file) {
        Draft draft = null;
        String name = "";
        int named = 0;
        int number = 0;
        for (String line : file.lines().toList()) {
            number++;
            if (line.startsWith("#")) {
                continue;
            }
            if (line.isBlank()) {
                finish(draft, name, named);
                draft = null;
            } else if (draft == null) {
                name = line.strip();
                named = number;
                if (!NAME.matcher(name).matches()) {
                    fault(number, VocabularyError.Fault.NAME, name);
                }
                draft = drafts.computeIfAbsent(name, unseen -> new Draft());
            } else {
                readLine(draft, line.strip(), number);
            }
        }
        finish(draft, name, named);
    }

    private void finish(Draft draft, String name, int line) {
        if (draft != null && draft.terms.isEmpty()) {
            fault(line, VocabularyError.Fault.NO_TERM, name);
        }
    }

    private void readLine(Draft draft, String line, int number) {
        int end = 0;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        if (end == line.length()) {
            fault(number, VocabularyError.Fault.EMPTY, line);
            return;
        }
        String word = line.substring(0, end);
        String rest = line.substring(end).strip();
        switch (word) {
            case "nl" -> readTerms(draft, rest, true, number);
            case "en" -> readTerms(draft, rest, false, number);
            case "themes" -> draft.themes.putAll(weighed(rest, number));
            case "near" -> draft.near.putAll(weighed(rest, number));
            case "wants" -> draft.wants.putAll(deliverables(rest, number));
            case "kind" ->
                choose(
                        draft,
                        "kind",
                        rest,
                        Arrays.toString(Concept.Kind.values()).toLowerCase(Locale.ROOT),
                        number);
            case "level" -> choose(draft, "level", rest, LEVELS.toString(), number);
            case "because" -> choose(draft, "because", rest, RECOGNISED.toString(), number);
            default -> fault(number, VocabularyError.Fault.UNKNOWN_WORD, word);
        }
    }

    private void choose(Draft draft, String word, String value, String known, int number) {
        if (Arrays.asList(known.replaceAll("[\\[\\]]", "").split(", ", -1)).contains(value)) {
            draft.head.put(word, value);
        } else {
            fault(number, VocabularyError.Fault.UNKNOWN_VALUE, value);
        }
    }

    private Map<String, Integer> deliverables(String written, int number) {
        Map<String, Integer> weighed = weighed(written, number);
        for (String word : weighed.keySet()) {
            if (!DELIVERABLES.contains(word)) {
                fault(number, VocabularyError.Fault.UNKNOWN_VALUE, word);
            }
        }
        return weighed;
    }

    private Map<String, Integer> weighed(String written, int number) {
        Map<String, Integer> weighed = new HashMap<>();
        for (String part : listed(written)) {
            if (WEIGHED.matcher(part).matches()) {
                int space = part.indexOf(' ');
                weighed.put(part.substring(0, space), Integer.valueOf(part.substring(space + 1)));
            } else {
                fault(number, VocabularyError.Fault.WEIGHT, part);
            }
        }
        return weighed;
    }

    private void readTerms(Draft draft, String written, boolean dutch, int number) {
        for (String term : listed(written)) {
            if (Words.in(Words.plain(term)).isEmpty()) {
                fault(number, VocabularyError.Fault.NO_WORD, term);
            } else if (term.indexOf('*') >= 0
                    && Words.of(term).stream().allMatch(word -> word.length() < SHORTEST_BEGINNING)) {
                fault(number, VocabularyError.Fault.TOO_WIDE, term);
            } else {
                draft.terms.add(new Written(term, dutch));
            }
        }
    }

    /** What stands between commas. */
    private static List<String> listed(String written) {
        List<String> listed = new ArrayList<>();
        int begin = 0;
        for (int comma = written.indexOf(','); comma >= 0; comma = written.indexOf(',', begin)) {
            listed.add(written.substring(begin, comma).strip());
            begin = comma + 1;
        }
        listed.add(written.substring(begin).strip());
        return listed;
    }

    private void fault(int line, VocabularyError.Fault fault, String found) {
        problems.add(new VocabularyError.Problem(line, fault, found));
    }

    private void build() {
        List<Concept> built = new ArrayList<>();
        List<Defined> defined = new ArrayList<>();
        drafts.forEach((name, draft) -> {
            Concept concept = new Concept(
                    built.size(),
                    name,
                    Concept.Kind.valueOf(
                            draft.head.getOrDefault("kind", "subject").toUpperCase(Locale.ROOT)),
                    draft.themes,
                    Optional.ofNullable(draft.head.get("level")),
                    draft.wants,
                    draft.near,
                    draft.head.getOrDefault("because", ""));
            built.add(concept);
            draft.terms.forEach(term -> defined.add(new Defined(defined.size(), concept, term)));
        });
        concepts = List.copyOf(built);
        terms = defined.parallelStream()
                .map(one -> Term.read(
                        one.number(),
                        one.concept(),
                        one.term().term(),
                        one.term().dutch()))
                .distinct()
                .toList();
    }
}
