package nl.woo.matching.embedding;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.woo.matching.engine.SentenceEmbedding;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The sentence model of this installation, when its administrator configured one. The portal works without: a model that cannot
 * be used is told in the log and passed over.
 */
@ApplicationScoped
public class ConfiguredEmbedding {
    private static final Logger LOG = Logger.getLogger(ConfiguredEmbedding.class.getName());

    @Inject
    @ConfigProperty(name = "woo.embedding.folder")
    Optional<String> folder;

    @Inject
    @ConfigProperty(name = "woo.embedding.tokens", defaultValue = "" + ModelFolder.USUAL_TOKENS)
    int tokens;

    @Inject
    @ConfigProperty(name = "woo.embedding.lower-case")
    Optional<Boolean> lowerCase;

    @Inject
    @ConfigProperty(name = "woo.embedding.remembered", defaultValue = "10000")
    int remembered;

    private OnnxEmbedding model;
    private volatile SentenceEmbedding embedding;

    /** Loads the model, once and at start, and says in the log how that went; never throws for a model. */
    public void load() {
        if (folder.isEmpty()) {
            LOG.info("Sentence embedding is off: woo.embedding.folder is not set");
            return;
        }
        try {
            model = new ModelFolder(Path.of(folder.get()), tokens, lowerCase).load();
            embedding = new RememberedVectors(this::vector, remembered);
            LOG.log(Level.INFO, "Sentence embedding is on: {0}, vectors of {1} numbers", new Object[] {
                folder.get(), model.dimensions()
            });
        } catch (ModelError | InvalidPathException unusable) {
            switchOff(unusable);
        }
    }

    /** The same one as long as it works; empty when none is configured, or when it cannot be used. */
    public Optional<SentenceEmbedding> get() {
        return Optional.ofNullable(embedding);
    }

    private float[] vector(String text) {
        try {
            return model.of(text);
        } catch (ModelError broken) {
            switchOff(broken);
            throw broken;
        }
    }

    private void switchOff(RuntimeException cause) {
        embedding = null;
        LOG.log(Level.WARNING, "Sentence embedding is off until the next start: {0}", cause.getMessage());
    }

    @PreDestroy
    void close() {
        embedding = null;
        if (model != null) {
            model.close();
        }
    }
}
