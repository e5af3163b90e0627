package nl.regiosite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import nl.regiosite.build.Sites;
import nl.regiosite.diagnostic.Texts;
import nl.regiosite.publish.Publication;
import nl.regiosite.publish.PublishRefused;
import nl.regiosite.publish.Publisher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who builds while somebody else does. */
class TwoBuildsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    @TempDir
    private Path root;

    private final CountDownLatch said = new CountDownLatch(1);

    private final StringWriter err = new StringWriter() {
        @Override
        public void flush() {
            said.countDown();
        }
    };

    @BeforeEach
    void a_sound_site() {
        Sites.copy(Sites.RESOURCES.resolve("invalid/_basis"), root);
    }

    @Test
    void the_second_says_that_it_waits_and_then_builds() throws Exception {
        CompletableFuture<Integer> second;
        try (Publication first = new Publisher(root, root.resolve("target/site")).open(() -> {})) {
            second = CompletableFuture.supplyAsync(() -> Main.run(
                    new PrintWriter(new StringWriter()), new PrintWriter(err), CLOCK, root, "build", "--lang", "en"));
            said.await();
            assertThat(first.followsBroken()).isFalse();
            assertThat(root.resolve("target/site")).doesNotExist();
        }

        assertThat(second.join()).as(err.toString()).isZero();
        assertThat(err.toString())
                .hasLineCount(1)
                .startsWith("regiosite: a site is being made in ")
                .contains("target/site already; this waits");
        assertThat(root.resolve("target/site/index.html")).exists();
    }

    @Test
    void who_waits_too_long_reads_what_to_do() {
        Console console = new Console(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                Texts.in("nl").orElseThrow());

        int exit = new Failure(console, "build").report(new PublishRefused(PublishRefused.Reason.BUSY, root));

        assertThat(exit).isEqualTo(Main.USAGE);
        assertThat(err.toString())
                .hasLineCount(1)
                .startsWith("regiosite: er wordt nog steeds een site gemaakt in " + root)
                .contains("Probeer het opnieuw");
    }
}
