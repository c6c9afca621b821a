package nl.woo.domain.exchange.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The fields of one object. Each reading notes what is wrong and then gives a harmless value, so that one reading finds
 * every problem; the values count only when no problem was noted.
 */
class Fields {
    static final int LONGEST_TEXT = 20_000;
    private static final LocalDate NO_DATE = LocalDate.EPOCH;

    private final String file;
    private final Node object;
    private final Problems problems;

    Fields(String file, Node object, Problems problems) {
        this.file = file;
        this.object = object;
        this.problems = problems;
        if (object.kind() != Node.Kind.OBJECT) {
            wrong(object, "type.object");
        }
    }

    String text(String name) {
        return required(name).map(this::textOf).orElse("");
    }

    /** A text, or empty where the file says null. */
    Optional<String> textOrNull(String name) {
        return required(name).filter(node -> node.kind() != Node.Kind.NULL).map(this::textOf);
    }

    String oneOf(String name, List<String> values) {
        return required(name).map(node -> wordOf(node, values)).orElse("");
    }

    /** One of the words, or empty where the file says null. */
    Optional<String> oneOfOrNull(String name, List<String> values) {
        return required(name).filter(node -> node.kind() != Node.Kind.NULL).map(node -> wordOf(node, values));
    }

    int wholeNumber(String name, int least) {
        return required(name).map(node -> numberOf(node, least)).orElse(0);
    }

    boolean yesOrNo(String name) {
        Optional<Node> node = required(name);
        node.filter(given -> given.kind() != Node.Kind.BOOLEAN).ifPresent(given -> wrong(given, "type.boolean"));
        return node.filter(given -> given.text().equals("true")).isPresent();
    }

    LocalDate date(String name) {
        return required(name).map(this::dateOf).orElse(NO_DATE);
    }

    List<String> texts(String name) {
        return elements(name).stream().map(this::textOf).toList();
    }

    List<LocalDate> dates(String name) {
        List<LocalDate> dates = new ArrayList<>();
        for (Node element : elements(name)) {
            LocalDate date = dateOf(element);
            if (dates.contains(date) && !date.equals(NO_DATE)) {
                wrong(element, "value.twice", element.text());
            } else {
                dates.add(date);
            }
        }
        return dates;
    }

    /** Every member as a number from least to most. */
    Map<String, Integer> numbers(String name, int least, int most) {
        Map<String, Integer> numbers = new TreeMap<>();
        Fields inner = fields(name);
        inner.object.members().forEach((key, node) -> {
            int number = numberOf(node, least);
            if (number > most) {
                wrong(node, "number.large", "" + most);
            }
            numbers.put(key, number);
        });
        return numbers;
    }

    /** The object under this name; an empty one, with the problem noted, when it is missing. */
    Fields fields(String name) {
        return required(name)
                .map(node -> new Fields(file, node, problems))
                .orElseGet(() -> new Fields(
                        file,
                        new Node(Node.Kind.OBJECT, object.line(), object.path() + "." + name, "", Map.of(), List.of()),
                        new Problems()));
    }

    void wrongField(String name, String key, String... arguments) {
        wrong(object.members().getOrDefault(name, object), key, arguments);
    }

    private Optional<Node> required(String name) {
        Optional<Node> node = Optional.ofNullable(object.members().get(name));
        if (node.isEmpty() && object.kind() == Node.Kind.OBJECT) {
            problems.add(file, object.line(), 0, object.path() + "." + name, "field.missing", name);
        }
        return node;
    }

    private List<Node> elements(String name) {
        Optional<Node> node = required(name);
        node.filter(given -> given.kind() != Node.Kind.ARRAY).ifPresent(given -> wrong(given, "type.array"));
        return node.map(Node::elements).orElse(List.of());
    }

    private String textOf(Node node) {
        String text = node.text();
        if (node.kind() != Node.Kind.STRING) {
            wrong(node, "type.text");
        } else if (text.isBlank()) {
            wrong(node, "text.empty");
        } else if (text.length() > LONGEST_TEXT) {
            wrong(node, "text.long", "" + LONGEST_TEXT, "" + text.length());
        } else if (text.codePoints().anyMatch(Fields::unprintable)) {
            wrong(node, "text.unprintable");
        }
        return text;
    }

    private static boolean unprintable(int character) {
        return Character.getType(character) == Character.SURROGATE
                || (Character.isISOControl(character) && !Character.isWhitespace(character));
    }

    private String wordOf(Node node, List<String> values) {
        if (node.kind() != Node.Kind.STRING) {
            wrong(node, "type.text");
        } else if (!values.contains(node.text())) {
            wrong(node, "value.unknown", shortened(node.text()), String.join(", ", values));
        }
        return node.text();
    }

    private int numberOf(Node node, int least) {
        if (node.kind() != Node.Kind.NUMBER || !node.text().matches("-?[0-9]{1,9}")) {
            wrong(node, "type.number");
            return 0;
        }
        int number = Integer.parseInt(node.text());
        if (number < least) {
            wrong(node, "number.small", "" + least);
        }
        return number;
    }

    private LocalDate dateOf(Node node) {
        if (node.kind() != Node.Kind.STRING) {
            wrong(node, "type.text");
            return NO_DATE;
        }
        try {
            if (node.text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(node.text());
            }
        } catch (DateTimeException noSuchDay) {
            wrong(node, "date.unknown", node.text());
            return NO_DATE;
        }
        wrong(node, "date.form", shortened(node.text()));
        return NO_DATE;
    }

    private void wrong(Node node, String key, String... arguments) {
        problems.add(file, node.line(), 0, node.path(), key, arguments);
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
