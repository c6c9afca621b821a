package nl.woo.matching.embedding;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A real ONNX model of some hundred bytes, as a sentence transformer: it looks each piece of a word up in a table of vectors
 * and gives them, or their mean. Everything about it can be made wrong. The numbers of fields and types are those of onnx.proto.
 */
public final class TinyModel {
    /** What an entrepreneur sells, whom he employs, and what says nothing. */
    private static final Map<String, float[]> MEANINGS = meanings();

    private static final int FLOAT = 1;
    private static final int INT64 = 7;
    private static final int DIMENSIONS = 3;

    private List<String> inputs = List.of("input_ids", "attention_mask", "token_type_ids");
    private String output = "last_hidden_state";
    private boolean pooled;
    private int length = -1;
    private int wholeNumbers = INT64;

    private static Map<String, float[]> meanings() {
        Map<String, float[]> meanings = new LinkedHashMap<>();
        for (String piece : List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "wij", "een", ".")) {
            meanings.put(piece, new float[] {0, 0, 0.1f});
        }
        for (String piece : List.of("web", "##winkel", "verkopen", "online")) {
            meanings.put(piece, new float[] {1, 0, 0.1f});
        }
        for (String piece : List.of("personeel", "rooster", "##s")) {
            meanings.put(piece, new float[] {0, 1, 0.1f});
        }
        meanings.put("kapot", new float[] {Float.NaN, 0, 0});
        meanings.put("[MASK]", new float[] {0, 0, 0.1f});
        return meanings;
    }

    /** Takes other inputs than a sentence transformer. */
    TinyModel taking(String... names) {
        inputs = List.of(names);
        return this;
    }

    TinyModel giving(String name) {
        output = name;
        return this;
    }

    /** Gives the mean of all pieces itself. */
    TinyModel pooling() {
        pooled = true;
        return giving("sentence_embedding");
    }

    /** Takes always so many pieces, no less and no more. */
    TinyModel ofLength(int pieces) {
        length = pieces;
        return this;
    }

    TinyModel ofType(int type) {
        wholeNumbers = type;
        return this;
    }

    /** Writes model.onnx and vocab.txt. */
    public Path in(Path folder) throws IOException {
        Files.write(folder.resolve("model.onnx"), written());
        Files.write(folder.resolve("vocab.txt"), MEANINGS.keySet());
        return folder;
    }

    private byte[] written() {
        Protobuf graph = new Protobuf();
        if (pooled) {
            graph.message(1, node("Gather", List.of("table", inputs.get(0)), "vectors"));
            graph.message(
                    1,
                    node("ReduceMean", List.of("vectors"), output)
                            .message(
                                    5,
                                    new Protobuf().text(1, "axes").number(8, 1).number(20, 7))
                            .message(
                                    5,
                                    new Protobuf()
                                            .text(1, "keepdims")
                                            .number(3, 0)
                                            .number(20, 2)));
        } else {
            graph.message(1, node("Gather", List.of("table", inputs.get(0)), output));
        }
        graph.text(2, "tiny").message(5, table());
        for (String name : inputs) {
            graph.message(11, value(name, wholeNumbers, shape(-1, length)));
        }
        graph.message(12, value(output, FLOAT, pooled ? shape(-1, DIMENSIONS) : shape(-1, length, DIMENSIONS)));
        return new Protobuf()
                .number(1, 8)
                .message(7, graph)
                .message(8, new Protobuf().number(2, 13))
                .written();
    }

    private static Protobuf node(String operation, List<String> inputs, String output) {
        Protobuf node = new Protobuf();
        inputs.forEach(input -> node.text(1, input));
        return node.text(2, output).text(4, operation);
    }

    private static Protobuf table() {
        ByteBuffer numbers =
                ByteBuffer.allocate(MEANINGS.size() * DIMENSIONS * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float[] meaning : MEANINGS.values()) {
            for (float number : meaning) {
                numbers.putFloat(number);
            }
        }
        return new Protobuf()
                .number(1, MEANINGS.size())
                .number(1, DIMENSIONS)
                .number(2, FLOAT)
                .text(8, "table")
                .bytes(9, numbers.array());
    }

    private static Protobuf value(String name, int type, Protobuf shape) {
        Protobuf tensor = new Protobuf().number(1, type).message(2, shape);
        return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
    }

    /** @param sizes of the dimensions; less than 0 for any */
    private static Protobuf shape(int... sizes) {
        Protobuf shape = new Protobuf();
        for (int at = 0; at < sizes.length; at++) {
            shape.message(1, sizes[at] < 0 ? new Protobuf().text(2, "any" + at) : new Protobuf().number(1, sizes[at]));
        }
        return shape;
    }

    /** The pieces of words that the model knows. */
    static List<String> pieces() {
        return new ArrayList<>(MEANINGS.keySet());
    }
}
