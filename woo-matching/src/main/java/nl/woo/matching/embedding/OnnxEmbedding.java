package nl.woo.matching.embedding;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import nl.woo.matching.engine.SentenceEmbedding;

/**
 * A sentence transformer in memory. A text's vector is the model's own one where it gives one, else the mean of the vectors of
 * the text's pieces. Each text is computed on the thread that asks, and any number of threads may ask at once: that makes more
 * of the processors than several threads on one text do.
 */
public final class OnnxEmbedding implements SentenceEmbedding, AutoCloseable {
    /** From here on the runtime sends data about its use to its maker, and may end the whole server while it starts to. */
    private static final Version SENDING = Version.parse("1.29.0");

    private static final String SENDING_NOTHING = "ORT_DISABLE_TELEMETRY";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final ModelForm form;
    private final WordPieces pieces;
    private final int longest;

    private OnnxEmbedding(OrtEnvironment environment, OrtSession session, WordPieces pieces, int tokens)
            throws OrtException {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
        form = ModelForm.of(session);
        longest = form.length().orElse(tokens);
    }

    /** @throws ModelError when the file is no sentence transformer, or does not go with these pieces */
    static OnnxEmbedding open(Path model, WordPieces pieces, int tokens) {
        refuseSending(OrtEnvironment.class.getPackage().getImplementationVersion(), System.getenv(SENDING_NOTHING));
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            environment.setTelemetry(false);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL); // errors are thrown as well
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return tried(environment, environment.createSession(model.toString(), options), pieces, tokens);
        } catch (OrtException broken) {
            throw new ModelError(model.toAbsolutePath() + " cannot be read: " + broken.getMessage(), broken);
        } catch (ModelError wrong) {
            throw new ModelError(model.toAbsolutePath() + ": " + wrong.getMessage(), wrong);
        }
    }

    /** Before the runtime's own code is loaded, for then it would be too late. */
    static void refuseSending(String version, String sendingNothing) {
        if (version != null && Version.parse(version).compareTo(SENDING) >= 0 && !"1".equals(sendingNothing)) {
            throw new ModelError(
                    "ONNX Runtime %s sends data about its use to its maker; take one before %s, or set %s to 1"
                            .formatted(version, SENDING, SENDING_NOTHING));
        }
    }

    private static OnnxEmbedding tried(OrtEnvironment environment, OrtSession session, WordPieces pieces, int tokens)
            throws OrtException {
        try {
            OnnxEmbedding embedding = new OnnxEmbedding(environment, session, pieces, tokens);
            embedding.tryOut();
            return embedding;
        } catch (OrtException | ModelError unusable) {
            session.close();
            throw unusable;
        }
    }

    /** The shortest text, and the longest of the last piece: a wrong vocabulary or length shows now rather than to a user. */
    private void tryOut() {
        long[] most = new long[longest];
        Arrays.fill(most, pieces.last());
        float[] ofMost;
        try {
            ofMost = vector(most);
        } catch (OrtException failed) {
            throw new ModelError(
                    "the model fails on %d tokens of the vocabulary's last piece, number %d: it takes fewer tokens, or vocab.txt is another model's (%s)"
                            .formatted(longest, pieces.last(), failed.getMessage()),
                    failed);
        }
        if (of("").length != ofMost.length) {
            throw new ModelError("the model's vectors are not all of the same length");
        }
    }

    @Override
    public float[] of(String text) {
        try {
            return vector(pieces.of(text, longest));
        } catch (OrtException failed) {
            throw new ModelError("the model fails on a text: " + failed.getMessage(), failed);
        }
    }

    /** How many numbers a vector has. */
    public int dimensions() {
        return of("").length;
    }

    private float[] vector(long[] numbers) throws OrtException {
        int length = form.length().orElse(numbers.length);
        long[] attention = new long[length];
        Arrays.fill(attention, 0, numbers.length, 1);
        try (OnnxTensor read = row(pieces.padded(numbers, length));
                OnnxTensor attended = row(attention);
                OnnxTensor segments = row(new long[length]);
                OrtSession.Result result = session.run(form.inputs(read, attended, segments), Set.of(form.output()))) {
            return usable(pooled((OnnxTensor) result.get(0), length, numbers.length));
        }
    }

    private OnnxTensor row(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
    }

    private static float[] pooled(OnnxTensor found, int length, int read) {
        long[] shape = found.getInfo().getShape();
        boolean numbers = found.getInfo().type == OnnxJavaType.FLOAT;
        if (numbers && shape.length == 2 && shape[0] == 1) {
            return mean(found.getFloatBuffer(), 1, (int) shape[1]);
        }
        if (numbers && shape.length == 3 && shape[0] == 1 && shape[1] == length) {
            return mean(found.getFloatBuffer(), read, (int) shape[2]);
        }
        throw new ModelError("the model gives %s of shape %s for %d tokens, no vector of the text or of each token"
                .formatted(found.getInfo().type, Arrays.toString(shape), length));
    }

    /** The mean of the first rows; those of padding come after them. */
    private static float[] mean(FloatBuffer numbers, int rows, int dimensions) {
        float[] mean = new float[dimensions];
        for (int at = 0; at < rows * dimensions; at++) {
            mean[at % dimensions] += numbers.get(at) / rows;
        }
        return mean;
    }

    private static float[] usable(float[] vector) {
        double square = 0;
        for (float number : vector) {
            square += (double) number * number;
        }
        if (!(square > 0 && square < Double.POSITIVE_INFINITY)) {
            throw new ModelError("the model gives a vector without direction");
        }
        return vector;
    }

    /** Frees the model's memory. */
    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failed) {
            throw new ModelError("the model could not be closed: " + failed.getMessage(), failed);
        }
    }
}
