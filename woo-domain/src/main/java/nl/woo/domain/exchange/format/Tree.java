package nl.woo.domain.exchange.format;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a file into nodes with their places. */
class Tree {
    static final int LARGEST_FILE = 10_000_000;
    private static final int DEEPEST = 20;

    private final String file;
    private final Problems problems;

    Tree(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The file's root; empty, with the problem noted, when the file is no JSON. */
    Optional<Node> read(InputStream in) {
        return text(in).flatMap(this::parse);
    }

    private Optional<String> text(InputStream in) {
        try {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                problems.add(file, 0, 0, "$", "file.large", "10");
                return Optional.empty();
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            problems.add(file, 0, 0, "$", "file.encoding");
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<Node> parse(String text) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            if (text.isBlank()) {
                problems.add(file, 1, 1, "$", "file.empty");
                return Optional.empty();
            }
            Node root = value(parser, parser.next(), "$", 0);
            if (parser.hasNext()) {
                parser.next();
                syntax(parser);
                return Optional.empty();
            }
            return Optional.of(root);
        } catch (JsonParsingException broken) {
            problems.add(
                    file,
                    (int) Math.max(1, broken.getLocation().getLineNumber()),
                    (int) Math.max(1, broken.getLocation().getColumnNumber()),
                    "$",
                    "syntax");
        } catch (TooDeep deep) {
            problems.add(file, deep.line, 0, "$", "deep", "" + DEEPEST);
        } catch (JsonException broken) {
            problems.add(file, 0, 0, "$", "syntax");
        }
        return Optional.empty();
    }

    private void syntax(JsonParser parser) {
        problems.add(file, line(parser), (int) Math.max(1, parser.getLocation().getColumnNumber()), "$", "syntax");
    }

    private Node value(JsonParser parser, JsonParser.Event event, String path, int depth) {
        int line = line(parser);
        if (depth > DEEPEST) {
            throw new TooDeep(line);
        }
        return switch (event) {
            case START_OBJECT -> object(parser, line, path, depth);
            case START_ARRAY -> array(parser, line, path, depth);
            case VALUE_STRING -> Node.plain(Node.Kind.STRING, line, path, parser.getString());
            case VALUE_NUMBER -> Node.plain(Node.Kind.NUMBER, line, path, parser.getString());
            case VALUE_TRUE -> Node.plain(Node.Kind.BOOLEAN, line, path, "true");
            case VALUE_FALSE -> Node.plain(Node.Kind.BOOLEAN, line, path, "false");
            default -> Node.plain(Node.Kind.NULL, line, path, "");
        };
    }

    private Node object(JsonParser parser, int line, String path, int depth) {
        Map<String, Node> members = new LinkedHashMap<>();
        while (parser.next() == JsonParser.Event.KEY_NAME) {
            String name = parser.getString();
            String memberPath = path + "." + name;
            Node member = value(parser, parser.next(), memberPath, depth + 1);
            if (members.putIfAbsent(name, member) != null) {
                problems.add(file, member.line(), 0, memberPath, "field.twice", name);
            }
        }
        return new Node(Node.Kind.OBJECT, line, path, "", members, List.of());
    }

    private Node array(JsonParser parser, int line, String path, int depth) {
        List<Node> elements = new ArrayList<>();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            elements.add(value(parser, event, path + "[" + elements.size() + "]", depth + 1));
        }
        return new Node(Node.Kind.ARRAY, line, path, "", Map.of(), elements);
    }

    private static int line(JsonParser parser) {
        return (int) Math.max(1, parser.getLocation().getLineNumber());
    }

    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int line;

        private TooDeep(int line) {
            this.line = line;
        }
    }
}
