package nl.regiosite.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that publishes is killed without being asked, over and over, each time at another moment. */
class KilledPublicationTest {
    private static final int KILLS = 40;

    private static final Map<String, String> EVEN = Trees.texts(Trees.large("even"));
    private static final Map<String, String> ODD = Trees.texts(Trees.large("odd"));

    @TempDir
    private Path root;

    @Test
    void the_site_is_the_old_or_the_new_one_whenever_it_happens() throws Exception {
        Publisher publisher = new Publisher(root, root.resolve("target/site"));
        Path site = root.resolve("target/site");
        Path old = root.resolve("target/.site.bezig/oud");
        OutputTree even = Trees.large("even");
        OutputTree odd = Trees.large("odd");
        Trees.publish(publisher, even);
        Trees.publish(publisher, odd);
        long begin = System.nanoTime();
        Trees.publish(publisher, even);
        Trees.publish(publisher, odd);
        long both = System.nanoTime() - begin;
        Random moments = new Random(20260301);
        int unfinished = 0;

        for (int kill = 0; kill < KILLS; kill++) {
            Process process = Child.ready(root, "again");
            // No signal is meant to come: this is the moment.
            assertThat(process.waitFor((long) (moments.nextDouble() * both), TimeUnit.NANOSECONDS))
                    .isFalse();
            process.destroyForcibly().waitFor();
            if (Files.exists(root.resolve("target/.site.bezig"))) {
                unfinished++;
            }

            assertThat(Trees.read(Files.exists(site) ? site : old))
                    .as("kill %d", kill)
                    .isIn(EVEN, ODD);
            publisher.open(Trees.NOBODY).close();
            assertThat(Trees.read(site)).as("kill %d", kill).isIn(EVEN, ODD);
            Trees.publish(publisher, kill % 2 == 0 ? even : odd);
            assertThat(Trees.read(site)).as("kill %d", kill).isEqualTo(kill % 2 == 0 ? EVEN : ODD);
            assertThat(Trees.names(root.resolve("target")))
                    .as("kill %d", kill)
                    .containsExactly("site", "site.manifest");
        }

        assertThat(unfinished).as("kills in the midst of it").isGreaterThan(KILLS / 4);
    }
}
