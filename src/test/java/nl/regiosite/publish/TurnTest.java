package nl.regiosite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds at once. */
class TurnTest {
    private static final OutputTree TREE = Trees.of("index.html");

    @TempDir
    private Path root;

    private Path target;
    private Publisher publisher;
    private Publisher impatient;

    @BeforeEach
    void choose_a_place() {
        target = root.resolve("target");
        publisher = new Publisher(root, target.resolve("site"));
        impatient = new Publisher(root, target.resolve("site"), Duration.ZERO);
    }

    @Test
    void the_second_says_that_it_waits_and_publishes_when_the_first_is_done() throws Exception {
        CountDownLatch waits = new CountDownLatch(1);
        CompletableFuture<Void> second;
        try (Publication first = publisher.open(Trees.NOBODY)) {
            second = CompletableFuture.runAsync(() -> {
                try (Publication publication = publisher.open(waits::countDown)) {
                    publication.publish(TREE);
                } catch (PublishRefused e) {
                    throw new AssertionError(e);
                }
            });
            waits.await();
            first.publish(Trees.of("first.html"));
            assertThat(target.resolve("site/index.html")).doesNotExist();
        }
        second.join();

        assertThat(Trees.read(target.resolve("site"))).containsOnlyKeys("index.html");
        assertThat(Trees.names(target)).containsExactly("site", "site.manifest");
    }

    @Test
    void the_second_is_refused_when_the_first_takes_longer_than_anybody_waits() throws Exception {
        try (Publication first = publisher.open(Trees.NOBODY)) {
            assertThatThrownBy(() -> impatient.open(() -> {}))
                    .isInstanceOfSatisfying(PublishRefused.class, refused -> assertThat(refused.reason())
                            .isEqualTo(PublishRefused.Reason.BUSY));
            first.publish(TREE);
        }

        assertThat(Trees.read(target.resolve("site"))).containsOnlyKeys("index.html");
        assertThat(Trees.names(target)).containsExactly("site", "site.manifest");
    }

    @Test
    void the_turn_of_another_process_is_waited_for_and_ends_when_that_is_killed() throws Exception {
        Process other = Child.ready(root, "hold");
        try {
            assertThatThrownBy(() -> impatient.open(() -> {})).isInstanceOf(PublishRefused.class);
        } finally {
            other.destroyForcibly().waitFor();
        }

        Trees.publish(impatient, TREE);

        assertThat(Trees.names(target)).containsExactly("site", "site.manifest");
    }

    @Test
    void many_at_once_all_get_their_turn() throws Exception {
        CompletableFuture<?>[] all = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.runAsync(() -> {
                    try (Publication publication = publisher.open(() -> {})) {
                        publication.publish(Trees.of(number + ".html", "index.html"));
                        assertThat(Trees.read(target.resolve("site"))).containsOnlyKeys(number + ".html", "index.html");
                    } catch (PublishRefused e) {
                        throw new AssertionError(e);
                    }
                }))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(all).join();

        assertThat(Trees.names(target)).containsExactly("site", "site.manifest");
    }
}
