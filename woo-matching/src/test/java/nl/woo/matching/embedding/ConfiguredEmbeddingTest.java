package nl.woo.matching.embedding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.woo.matching.engine.SentenceEmbedding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfiguredEmbeddingTest {
    @TempDir
    Path folder;

    private final ConfiguredEmbedding configured = new ConfiguredEmbedding();

    @AfterEach
    void close() {
        configured.close();
    }

    private void load(Optional<String> path) {
        configured.folder = path;
        configured.tokens = ModelFolder.USUAL_TOKENS;
        configured.lowerCase = Optional.empty();
        configured.remembered = 100;
        configured.load();
    }

    @Test
    void isOffUnlessConfigured() {
        load(Optional.empty());

        assertTrue(configured.get().isEmpty());
    }

    @Test
    void givesTheModelsVectorsAndRemembersThem() throws IOException {
        load(Optional.of(new TinyModel().in(folder).toString()));
        SentenceEmbedding embedding = configured.get().orElseThrow();

        assertArrayEquals(new float[] {0.4f, 0.2f, 0.1f}, embedding.of("webwinkel personeel"), 1e-6f);
        assertSame(embedding.of("web"), embedding.of("web"));
        assertSame(embedding, configured.get().orElseThrow());
    }

    @Test
    void passesOverAModelThatCannotBeUsed() {
        load(Optional.of(folder.toString()));
        assertTrue(configured.get().isEmpty());

        load(Optional.of("no\0path"));
        assertTrue(configured.get().isEmpty());
    }

    @Test
    void isSwitchedOffWhenTheModelFailsLater() throws IOException {
        load(Optional.of(new TinyModel().in(folder).toString()));
        SentenceEmbedding embedding = configured.get().orElseThrow();

        ModelError error = assertThrows(ModelError.class, () -> embedding.of("kapot"));
        assertEquals("the model gives a vector without direction", error.getMessage());
        assertTrue(configured.get().isEmpty());
    }
}
