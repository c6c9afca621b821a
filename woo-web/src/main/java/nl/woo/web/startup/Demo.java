package nl.woo.web.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import nl.woo.domain.access.Caller;
import nl.woo.domain.exchange.Importing;
import nl.woo.domain.exchange.format.DataFile;
import nl.woo.domain.exchange.format.DataFiles;
import nl.woo.domain.exchange.format.DataSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty portal with the demo accounts, catalogue and questions when {@code woo.demo} is on. */
@ApplicationScoped
public class Demo {
    private static final Logger LOG = Logger.getLogger(Demo.class.getName());
    private static final String FOLDER = "/nl/woo/domain/exchange/demo/";
    private static final List<DataFile> FILES = List.of(DataFile.TRACKS, DataFile.THEMES, DataFile.QUESTIONS);

    @Inject
    @ConfigProperty(name = "woo.demo", defaultValue = "false")
    boolean wanted;

    @Inject
    Caller caller;

    @Inject
    DemoAccounts accounts;

    @Inject
    Importing importing;

    @Inject
    DemoStory story;

    /**
     * Loads all of it or nothing: a start that is cut short leaves the portal as empty as it was, and the next one loads it.
     * Does nothing on a portal that already has accounts.
     */
    @ActivateRequestContext
    @Transactional
    public void loadIntoEmptyPortal() {
        if (!wanted || accounts.exist()) {
            return;
        }
        caller.actAsSystem("Inrichting");
        accounts.add();
        importing.apply(files());
        story.tell();
        LOG.info("Demo data loaded");
    }

    /** The demo's tracks, themes and questions. */
    static DataSet files() {
        Map<String, InputStream> streams = new HashMap<>();
        try {
            for (DataFile file : FILES) {
                streams.put(file.fileName(), DataFiles.class.getResourceAsStream(FOLDER + file.fileName()));
            }
            return DataFiles.readAll(streams);
        } finally {
            streams.values().forEach(Demo::close);
        }
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
