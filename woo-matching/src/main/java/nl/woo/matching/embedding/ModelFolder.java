package nl.woo.matching.embedding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder with a sentence transformer of the BERT family: {@code model.onnx}, and {@code vocab.txt} with the pieces of words
 * that it knows.
 *
 * @param tokens so many pieces of a text are read, from 8 to 8192; what comes after them counts for nothing. A model that always
 *     takes the same number takes that one
 * @param lowerCase whether texts are read in small letters without accents; when empty they are if vocab.txt knows no capital
 */
public record ModelFolder(Path path, int tokens, Optional<Boolean> lowerCase) {
    /** What most sentence transformers were trained on, or a little more. */
    static final int USUAL_TOKENS = 256;

    static final int LEAST_TOKENS = 8;

    private static final int MOST_TOKENS = 8192;

    /** Read as most models are. */
    public ModelFolder(Path path) {
        this(path, USUAL_TOKENS, Optional.empty());
    }

    /**
     * Loads the model and tries it out. Takes as long as reading the file does, and memory outside the Java heap for all of it.
     *
     * @throws ModelError when a file is missing or wrong, or when ONNX Runtime is
     */
    public OnnxEmbedding load() {
        if (tokens < LEAST_TOKENS || tokens > MOST_TOKENS) {
            throw new ModelError("%d tokens are not from %d to %d".formatted(tokens, LEAST_TOKENS, MOST_TOKENS));
        }
        WordPieces pieces = WordPieces.read(file("vocab.txt"), lowerCase);
        Path model = file("model.onnx");
        try {
            return OnnxEmbedding.open(model, pieces, tokens);
        } catch (NoClassDefFoundError missing) {
            throw new ModelError(
                    "ONNX Runtime is not among the server's libraries (" + missing.getMessage() + ")", missing);
        } catch (LinkageError unusable) {
            throw new ModelError("ONNX Runtime does not run on this machine: " + unusable, unusable);
        }
    }

    private Path file(String name) {
        Path file = path.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new ModelError("there is no file " + file.toAbsolutePath());
        }
        return file;
    }
}
