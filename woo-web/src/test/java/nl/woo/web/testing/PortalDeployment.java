package nl.woo.web.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;
import nl.woo.domain.time.PortalClock;
import nl.woo.web.inside.LastPlaceIT;
import nl.woo.web.testing.server.Backdoor;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The portal as it is built, with the demo data, the tests that run inside it and their back door: one deployment for all
 * integration tests. Its clock starts on 1 December 2020 at 9 o'clock.
 */
@ArquillianSuiteDeployment
public final class PortalDeployment {
    private static final Path DATABASE = Path.of("target/portal");
    private static final LocalDateTime START = LocalDateTime.of(2020, 12, 1, 9, 0);

    private PortalDeployment() {}

    @Deployment
    public static WebArchive portal() {
        deleteDatabase();
        return ShrinkWrap.create(ZipImporter.class, "woo.war")
                .importFrom(new File("target/woo.war"))
                .as(WebArchive.class)
                .addPackage(Backdoor.class.getPackage())
                .addPackage(LastPlaceIT.class.getPackage())
                .addAsResource(new StringAsset(settings()), "META-INF/microprofile-config.properties");
    }

    private static String settings() {
        ZonedDateTime now = ZonedDateTime.now(PortalClock.ZONE);
        Duration shift = Duration.between(now, START.atZone(PortalClock.ZONE)).truncatedTo(ChronoUnit.SECONDS);
        return "woo.demo=true\nwoo.clock.shift=" + shift + "\n";
    }

    private static void deleteDatabase() {
        try (Stream<Path> files = Files.exists(DATABASE) ? Files.walk(DATABASE) : Stream.empty()) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
