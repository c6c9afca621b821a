package nl.woo.matching.embedding;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a sentence transformer takes and gives.
 *
 * @param length present when it always takes the same number of pieces
 * @param output the name of what its vector is made of
 */
record ModelForm(boolean takesSegments, OptionalInt length, String output) {
    private static final String PIECES = "input_ids";
    private static final String ATTENTION = "attention_mask";
    private static final String SEGMENTS = "token_type_ids";

    /** Best first: one vector for the text as the model itself makes it, then one for each piece. */
    private static final List<String> OUTPUTS = List.of("sentence_embedding", "last_hidden_state", "token_embeddings");

    /** @throws ModelError when the model is no sentence transformer */
    static ModelForm of(OrtSession session) throws OrtException {
        Map<String, NodeInfo> inputs = session.getInputInfo();
        Set<String> surplus = new TreeSet<>(inputs.keySet());
        surplus.removeAll(Set.of(PIECES, ATTENTION, SEGMENTS));
        if (!surplus.isEmpty() || !inputs.containsKey(PIECES) || !inputs.containsKey(ATTENTION)) {
            throw new ModelError("the model takes %s; a sentence transformer takes %s, %s and perhaps %s"
                    .formatted(new TreeSet<>(inputs.keySet()), PIECES, ATTENTION, SEGMENTS));
        }
        String output = OUTPUTS.stream()
                .filter(session.getOutputNames()::contains)
                .findFirst()
                .orElseThrow(() -> new ModelError(
                        "the model gives %s, none of %s".formatted(new TreeSet<>(session.getOutputNames()), OUTPUTS)));
        return new ModelForm(inputs.containsKey(SEGMENTS), length(inputs.get(PIECES)), output);
    }

    private static OptionalInt length(NodeInfo pieces) {
        if (!(pieces.getInfo() instanceof TensorInfo info)
                || info.type != OnnxJavaType.INT64
                || info.getShape().length != 2) {
            throw new ModelError("the model's %s is no table of whole numbers of 64 bits".formatted(PIECES));
        }
        int length = Math.toIntExact(info.getShape()[1]);
        if (length >= 0 && length < ModelFolder.LEAST_TOKENS) {
            throw new ModelError("the model reads no more than %d tokens".formatted(length));
        }
        return length < 0 ? OptionalInt.empty() : OptionalInt.of(length);
    }

    Map<String, OnnxTensor> inputs(OnnxTensor pieces, OnnxTensor attention, OnnxTensor segments) {
        Map<String, OnnxTensor> inputs = new HashMap<>(Map.of(PIECES, pieces, ATTENTION, attention));
        if (takesSegments) {
            inputs.put(SEGMENTS, segments);
        }
        return inputs;
    }
}
