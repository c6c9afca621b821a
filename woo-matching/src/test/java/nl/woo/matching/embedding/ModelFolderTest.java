package nl.woo.matching.embedding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFolderTest {
    private static final float EXACT = 1e-6f;

    @TempDir
    Path folder;

    @Test
    void bringsTextsOfOneMeaningTogether() throws IOException {
        try (OnnxEmbedding embedding = new ModelFolder(new TinyModel().in(folder)).load()) {
            float[] asked = embedding.of("Wij verkopen online.");

            assertTrue(cosine(asked, embedding.of("een webwinkel")) > 0.9);
            assertTrue(cosine(asked, embedding.of("roosters, personeel")) < 0.1);
            assertEquals(3, embedding.dimensions());
        }
    }

    @Test
    void takesTheMeanOfAllPieces() throws IOException {
        try (OnnxEmbedding embedding = new ModelFolder(new TinyModel().in(folder)).load()) {
            assertArrayEquals(new float[] {0.4f, 0.2f, 0.1f}, embedding.of("webwinkel personeel"), EXACT);
            assertArrayEquals(new float[] {0, 0, 0.1f}, embedding.of(""), EXACT);
        }
    }

    @Test
    void givesTheSameVectorsToManyThreadsAtOnce() throws IOException {
        List<String> texts = IntStream.range(0, 2_000)
                .mapToObj(at -> "web ".repeat(at % 7) + "personeel ".repeat(at % 11))
                .toList();
        try (OnnxEmbedding embedding = new ModelFolder(new TinyModel().in(folder)).load()) {
            List<float[]> together = texts.parallelStream().map(embedding::of).toList();

            for (int at = 0; at < texts.size(); at++) {
                assertArrayEquals(embedding.of(texts.get(at)), together.get(at));
            }
        }
    }

    @Test
    void readsATextUpToTheGivenLength() throws IOException {
        try (OnnxEmbedding embedding = load(new TinyModel(), 8)) {
            assertArrayEquals(
                    embedding.of("web ".repeat(6)), embedding.of("web ".repeat(6) + "personeel ".repeat(5_000)));
        }
    }

    @Test
    void doesNotCountThePaddingOfAModelOfOneLength() throws IOException {
        float[] unpadded;
        try (OnnxEmbedding embedding = load(new TinyModel(), 12)) {
            unpadded = embedding.of("webwinkel personeel");
        }
        try (OnnxEmbedding embedding = load(new TinyModel().ofLength(12), 256)) {
            assertArrayEquals(unpadded, embedding.of("webwinkel personeel"), EXACT);
        }
    }

    @Test
    void takesTheVectorThatTheModelItselfMakes() throws IOException {
        try (OnnxEmbedding embedding = load(new TinyModel().pooling(), 256)) {
            assertArrayEquals(new float[] {0.4f, 0.2f, 0.1f}, embedding.of("webwinkel personeel"), EXACT);
        }
    }

    @Test
    void doesWithoutSegments() throws IOException {
        try (OnnxEmbedding embedding = load(new TinyModel().taking("input_ids", "attention_mask"), 256)) {
            assertArrayEquals(new float[] {0, 1f / 3, 0.1f}, embedding.of("personeel"), EXACT);
        }
    }

    @Test
    void namesTheFileThatIsMissing() throws IOException {
        assertRefused("vocab.txt", new ModelFolder(folder));
        new TinyModel().in(folder);
        Files.delete(folder.resolve("model.onnx"));
        assertRefused("there is no file " + folder.resolve("model.onnx"), new ModelFolder(folder));
        assertRefused("nowhere", new ModelFolder(folder.resolve("nowhere")));
    }

    @Test
    void refusesAFileThatIsNoModel() throws IOException {
        new TinyModel().in(folder);
        Files.writeString(folder.resolve("model.onnx"), "<html>Not found</html>");

        assertRefused("model.onnx cannot be read", new ModelFolder(folder));
    }

    @Test
    void refusesAVocabularyThatIsNone() throws IOException {
        new TinyModel().in(folder);
        Files.writeString(folder.resolve("vocab.txt"), "{}");
        assertRefused("vocab.txt: the vocabulary lacks [PAD]", new ModelFolder(folder));

        Files.write(folder.resolve("vocab.txt"), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertRefused("vocab.txt is no readable list", new ModelFolder(folder));
    }

    @Test
    void refusesTheVocabularyOfALargerModel() throws IOException {
        new TinyModel().in(folder);
        List<String> more = TinyModel.pieces();
        more.add("more");
        Files.write(folder.resolve("vocab.txt"), more);

        assertRefused("vocab.txt is another model's", new ModelFolder(folder));
    }

    @Test
    void refusesModelsOfOtherKinds() throws IOException {
        assertRefused("the model takes [pixel_values]", new TinyModel().taking("pixel_values"));
        assertRefused("input_ids, input_mask", new TinyModel().taking("input_ids", "input_mask"));
        assertRefused("position_ids", new TinyModel().taking("input_ids", "attention_mask", "position_ids"));
        assertRefused("the model gives [logits]", new TinyModel().giving("logits"));
        assertRefused("no more than 4 tokens", new TinyModel().ofLength(4));
        assertRefused("input_ids is no table of whole numbers", new TinyModel().ofType(6));
    }

    @Test
    void refusesALengthThatMakesNoSense() throws IOException {
        new TinyModel().in(folder);

        assertRefused("7 tokens are not from 8", new ModelFolder(folder, 7, Optional.empty()));
        assertRefused("to 8192", new ModelFolder(folder, 8193, Optional.empty()));
    }

    @Test
    void refusesARuntimeThatSendsDataToItsMaker() {
        assertThrows(ModelError.class, () -> OnnxEmbedding.refuseSending("1.29.0", null));
        assertThrows(ModelError.class, () -> OnnxEmbedding.refuseSending("1.101.0", "0"));
        assertDoesNotThrow(() -> OnnxEmbedding.refuseSending("1.29.0", "1"));
        assertDoesNotThrow(() -> OnnxEmbedding.refuseSending("1.28.2", null));
        assertDoesNotThrow(() -> OnnxEmbedding.refuseSending(null, null));
    }

    @Test
    void saysThatTheRuntimeIsMissing() throws Exception {
        new TinyModel().in(folder);
        try (URLClassLoader withoutRuntime = new URLClassLoader(classPathWithout("onnxruntime"), null)) {
            Class<?> type = withoutRuntime.loadClass(ModelFolder.class.getName());
            Object modelFolder = type.getConstructor(Path.class).newInstance(folder);
            Throwable thrown = assertThrows(
                            InvocationTargetException.class,
                            () -> type.getMethod("load").invoke(modelFolder))
                    .getCause();

            assertEquals(ModelError.class.getName(), thrown.getClass().getName());
            assertTrue(
                    thrown.getMessage().startsWith("ONNX Runtime is not among the server's libraries"),
                    thrown::toString);
        }
    }

    private static URL[] classPathWithout(String library) throws MalformedURLException {
        List<String> files = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(file -> !file.contains(library))
                .toList();
        URL[] urls = new URL[files.size()];
        for (int at = 0; at < urls.length; at++) {
            urls[at] = Path.of(files.get(at)).toUri().toURL();
        }
        return urls;
    }

    private OnnxEmbedding load(TinyModel model, int tokens) throws IOException {
        return new ModelFolder(model.in(folder), tokens, Optional.empty()).load();
    }

    private void assertRefused(String reason, TinyModel model) throws IOException {
        assertRefused(reason, new ModelFolder(model.in(folder)));
    }

    private static void assertRefused(String reason, ModelFolder model) {
        String message = assertThrows(ModelError.class, model::load).getMessage();
        assertTrue(message.contains(reason), message);
    }

    private static double cosine(float[] one, float[] other) {
        double product = 0;
        double ones = 0;
        double others = 0;
        for (int at = 0; at < one.length; at++) {
            product += (double) one[at] * other[at];
            ones += (double) one[at] * one[at];
            others += (double) other[at] * other[at];
        }
        return product / Math.sqrt(ones * others);
    }
}
