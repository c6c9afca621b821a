package nl.woo.domain.exchange.format;

import java.util.List;
import java.util.Map;

/**
 * A JSON value that knows where it stands.
 *
 * @param text of a string or number, else empty
 * @param members of an object, in file order, else empty
 * @param elements of an array, else empty
 */
record Node(Kind kind, int line, String path, String text, Map<String, Node> members, List<Node> elements) {

    enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        BOOLEAN,
        NULL
    }

    static Node plain(Kind kind, int line, String path, String text) {
        return new Node(kind, line, path, text, Map.of(), List.of());
    }
}
