package nl.regiosite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk takes no more, or takes nothing. */
class BrokenDiskTest {
    @TempDir
    private Path root;

    /** Publishes where no file gets larger than so many blocks of half a kilobyte: writing fails as on a full disk. */
    private String publish(String site, int blocks) throws IOException, InterruptedException {
        List<String> java = Child.command(root, "once", site);
        Path said = root.resolve("said.txt");
        Process process = new ProcessBuilder(Stream.concat(
                                // The signal that comes with it is passed over, as a full disk has none.
                                Stream.of("sh", "-c", "trap '' XFSZ; ulimit -f " + blocks + "; exec \"$@\"", "sh"),
                                java.stream())
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int exit = process.waitFor();
        String text = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(exit == 0).as(text).isEqualTo(text.isEmpty());
        return text;
    }

    @Test
    void a_disk_that_gets_full_while_the_site_is_written_leaves_the_standing_one() throws Exception {
        Path target = root.resolve("target");
        assertThat(publish("even", 4_000)).isEmpty();
        String manifest = Files.readString(target.resolve("site.manifest"));

        assertThat(publish("odd", 2)).contains("cannot publish to", "File too large");

        assertThat(Trees.read(target.resolve("site"))).isEqualTo(Trees.texts(Trees.large("even")));
        assertThat(target.resolve("site.manifest")).hasContent(manifest);
        assertThat(Trees.names(target)).containsExactly("site", "site.manifest");
        assertThat(publish("odd", 4_000)).isEmpty();
        assertThat(Trees.read(target.resolve("site"))).isEqualTo(Trees.texts(Trees.large("odd")));
        assertThat(Trees.names(target)).containsExactly("site", "site.manifest");
    }

    @Test
    void a_disk_that_gets_full_while_the_list_is_written_leaves_the_standing_one() throws Exception {
        Path target = root.resolve("target");
        Trees.publish(new Publisher(root, target.resolve("site")), Trees.small("a"));

        // The pages are smaller than the list of them.
        assertThat(publish("b", 4)).contains("cannot publish to", "File too large");

        assertThat(Trees.read(target.resolve("site"))).isEqualTo(Trees.texts(Trees.small("a")));
        assertThat(Trees.names(target)).containsExactly("site", "site.manifest");
    }

    /** Root may write everywhere, except where there is no folder to write in. */
    @Test
    void a_place_that_cannot_be_written_is_an_error_and_nothing_is_left() throws Exception {
        Files.writeString(root.resolve("target"), "a file");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Trees.publish(new Publisher(root, root.resolve("target/site")), Trees.of("a.html")));
        assertThat(root.resolve("target")).hasContent("a file");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Trees.publish(new Publisher(root, Path.of("/proc/self/site")), Trees.of("a.html")));
        assertThat(Trees.names(root)).containsExactly("target");
    }

    @Test
    void a_build_that_fails_takes_away_the_folders_that_it_made() throws Exception {
        Publisher publisher = new Publisher(root, root.resolve("deep/deeper/site"));

        publisher.open(Trees.NOBODY).close();

        assertThat(Trees.names(root)).isEmpty();
    }
}
