package nl.regiosite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.regiosite.source.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of a publication, one by one. */
class PublicationTest {
    private static final FileTime NOON = FileTime.fromMillis(1_000_000);

    @TempDir
    private Path root;

    private Path target;
    private Path site;
    private Publisher publisher;

    @BeforeEach
    void choose_a_place() {
        target = root.resolve("target");
        site = target.resolve("site");
        publisher = new Publisher(root, site);
    }

    private PublishRefused refused(Publisher there) {
        return catchThrowableOfType(PublishRefused.class, () -> there.open(Trees.NOBODY));
    }

    @Test
    void takes_away_the_folders_that_it_made_when_nothing_came_to_stand_in_them() throws Exception {
        new Publisher(root, root.resolve("a/b/site")).open(Trees.NOBODY).close();
        assertThat(Trees.names(root)).isEmpty();

        Files.createDirectories(root.resolve("a/other"));
        new Publisher(root, root.resolve("a/b/site")).open(Trees.NOBODY).close();
        assertThat(Trees.names(root.resolve("a"))).containsExactly("other");

        Files.createDirectory(target);
        publisher.open(Trees.NOBODY).close();
        assertThat(target).as("it was there before").isDirectory();
    }

    @Test
    void takes_them_away_when_it_cannot_even_begin() throws Exception {
        Publisher nowhere = new Publisher(root, root.resolve("a/b").resolve("x".repeat(250)));

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> nowhere.open(Trees.NOBODY));
        assertThat(Trees.names(root)).isEmpty();
    }

    @Test
    void says_whether_the_build_before_it_came_to_its_end() throws Exception {
        try (Publication first = publisher.open(Trees.NOBODY)) {
            assertThat(first.followsBroken()).isFalse();
        }
        Files.createDirectories(target.resolve(".site.bezig"));
        try (Publication second = publisher.open(Trees.NOBODY)) {
            assertThat(second.followsBroken()).isTrue();
        }
        assertThat(Trees.names(target)).isEmpty();
    }

    @Test
    void refuses_before_anything_is_built_when_the_place_is_somebody_elses() throws Exception {
        Files.createDirectories(site);
        Path photo = Files.writeString(site.resolve("foto.jpg"), "van oma");

        PublishRefused refused = refused(publisher);

        assertThat(refused.reason()).isEqualTo(PublishRefused.Reason.FOREIGN_FILES);
        assertThat(refused.place()).hasFileName("foto.jpg");
        assertThat(photo).exists();
        assertThat(Trees.names(target)).containsExactly("site");
    }

    @Test
    void refuses_when_something_else_has_the_name_of_its_work() throws Exception {
        Files.createDirectory(target);
        Path file = Files.writeString(target.resolve(".site.bezig"), "van een ander");

        PublishRefused refused = refused(publisher);

        assertThat(refused.reason()).isEqualTo(PublishRefused.Reason.FOREIGN_FILES);
        assertThat(refused.place()).hasFileName(".site.bezig");
        assertThat(file).hasContent("van een ander");

        Files.delete(file);
        Files.createSymbolicLink(file, Files.createDirectory(root.resolve("elsewhere")));
        assertThat(refused(publisher).reason()).isEqualTo(PublishRefused.Reason.FOREIGN_FILES);
        assertThat(root.resolve("elsewhere")).isEmptyDirectory();
    }

    @Test
    void refuses_when_another_build_takes_longer_than_anybody_waits() throws Exception {
        Publisher impatient = new Publisher(root, site, Duration.ofMillis(60));
        try (Publication other = publisher.open(Trees.NOBODY)) {
            PublishRefused refused = catchThrowableOfType(PublishRefused.class, () -> impatient.open(() -> {}));

            assertThat(refused.reason()).isEqualTo(PublishRefused.Reason.BUSY);
            assertThat(refused.place()).isEqualTo(site);
            assertThat(other.followsBroken()).isFalse();
        }
    }

    @Test
    void stops_waiting_when_it_is_interrupted_and_leaves_word_of_that() throws Exception {
        try (Publication other = publisher.open(Trees.NOBODY)) {
            Runnable interrupt = Thread.currentThread()::interrupt;
            assertThatThrownBy(() -> publisher.open(interrupt)).hasStackTraceContaining("interrupted while");
            assertThat(Thread.interrupted()).isTrue();
            assertThat(other.followsBroken()).isFalse();
        }
    }

    @Test
    void does_not_clean_what_somebody_put_there_meanwhile() throws Exception {
        Trees.publish(publisher, Trees.of("index.html"));
        try (Publication publication = publisher.open(Trees.NOBODY)) {
            Files.writeString(site.resolve("eigen.txt"), "met de hand");
            assertThatThrownBy(publication::clean).isInstanceOf(PublishRefused.class);
        }
        assertThat(Trees.names(site)).containsExactly("eigen.txt", "index.html");
    }

    @Test
    void keeps_what_the_next_build_is_compared_with_until_it_cleans() throws Exception {
        assertThat(publisher.kept()).isEmpty();
        try (Publication publication = publisher.open(Trees.NOBODY)) {
            publication.publish(Trees.of("index.html"));
            publication.keep("state");
        }
        assertThat(publisher.kept()).contains("state");
        assertThat(Trees.names(target)).containsExactly("site", "site.manifest", "site.stand.json");

        Trees.clean(publisher);
        assertThat(Trees.names(target)).isEmpty();
        assertThat(publisher.kept()).isEmpty();
    }

    @Test
    void a_site_that_cannot_be_laid_leaves_the_standing_one_and_nothing_else() throws Exception {
        Trees.publish(publisher, Trees.of("index.html"));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Trees.publish(publisher, Trees.of("a", "a/b.html")));

        try (Publication next = publisher.open(Trees.NOBODY)) {
            assertThat(next.followsBroken()).isFalse();
        }
        assertThat(Trees.read(site)).isEqualTo(Trees.texts(Trees.of("index.html")));
        assertThat(Trees.names(target)).containsExactly("site", "site.manifest");
    }

    @Test
    void mends_at_once_what_did_not_work_out_and_may_be_tried_again() throws Exception {
        try (Publication publication = publisher.open(Trees.NOBODY)) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> publication.publish(Trees.of("a", "a/b.html")));
            assertThat(Trees.names(target.resolve(".site.bezig"))).containsExactly("slot");
            publication.publish(Trees.of("a/b.html"));
        }
        assertThat(Trees.read(site)).containsOnlyKeys("a/b.html");
    }

    @Test
    void a_file_that_was_half_written_by_a_build_that_died_is_no_strangers() throws Exception {
        Files.createDirectories(target.resolve(".site.bezig"));
        Files.writeString(target.resolve(".site.bezig/kladje"), "hal");

        Trees.publish(publisher, Trees.of("index.html"));

        assertThat(Trees.names(target)).containsExactly("site", "site.manifest");
    }

    @Test
    void a_file_beside_the_site_that_cannot_be_put_leaves_no_draft() throws Exception {
        Files.createDirectories(target.resolve("page.html/inside"));
        try (Publication publication = publisher.open(Trees.NOBODY)) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> publication.put(target.resolve("page.html"), "text"));
        }
        assertThat(Trees.names(target)).containsExactly("page.html");
    }

    @Test
    void folders_of_the_old_site_go_with_the_empty_ones_that_somebody_made_in_them() throws Exception {
        Trees.publish(publisher, Trees.of("index.html", "a/b/c.html"));
        Files.createDirectories(site.resolve("a/leeg/diep"));
        Files.createDirectories(site.resolve("ook/leeg"));

        Trees.publish(publisher, Trees.of("index.html"));

        assertThat(Trees.names(site)).containsExactly("index.html");
        assertThat(Trees.names(target)).containsExactly("site", "site.manifest");
    }

    @Test
    void a_list_with_an_empty_line_is_read_to_its_end() throws Exception {
        Trees.publish(publisher, Trees.of("index.html"));
        Path manifest = target.resolve("site.manifest");
        Files.writeString(manifest, "\n" + Files.readString(manifest));

        Trees.publish(publisher, Trees.of("index.html", "a.html"));

        assertThat(Trees.names(site)).containsExactly("a.html", "index.html");
        assertThat(Manifest.read(manifest).files()).containsOnlyKeys("a.html", "index.html");
    }

    @Test
    void a_list_speaks_only_of_what_was_changed_before_it_was_written() {
        Manifest manifest = new Manifest(Map.of("a.html", "sum"), NOON, false);

        assertThat(manifest.sha256("a.html", FileTime.fromMillis(999_999))).contains("sum");
        assertThat(manifest.sha256("a.html", NOON)).isEmpty();
        assertThat(manifest.sha256("b.html", FileTime.fromMillis(999_999))).isEmpty();
    }

    @Test
    void a_large_file_stands_only_when_every_byte_is_the_same() throws Exception {
        byte[] bytes = new byte[200_000];
        Path file = Files.write(root.resolve("large"), bytes);
        Files.setLastModifiedTime(file, FileTime.fromMillis(999_999));
        Standing standing = new Standing(root, new Manifest(Map.of("large", "as listed"), NOON, false));
        Standing.Finished same = standing.hold("large", bytes);
        assertThat(same.stands()).isTrue();
        assertThat(same.sha256()).isEqualTo("as listed");

        for (int other : List.of(0, 65_535, 65_536, 199_999)) {
            byte[] changed = bytes.clone();
            changed[other] = 1;
            assertThat(standing.hold("large", changed))
                    .isEqualTo(new Standing.Finished("large", Sha256.of(changed), false));
        }
        assertThat(standing.hold("large", new byte[199_999]).stands()).isFalse();
        assertThat(standing.hold("none", bytes).stands()).isFalse();
        Files.createDirectory(root.resolve("folder"));
        assertThat(standing.hold("folder", bytes).stands()).isFalse();
    }

    @Test
    void a_file_that_cannot_be_linked_is_written() throws Exception {
        OutputTree tree = Trees.of("a/b/c.html", "a/b/d.html");
        List<Standing.Finished> files = tree.paths().stream()
                .map(path -> new Standing.Finished(path, "", true))
                .toList();

        new Fresh(root.resolve("new"), root.resolve("gone")).lay(files, tree);

        assertThat(Trees.read(root.resolve("new"))).isEqualTo(Trees.texts(tree));
    }

    @Test
    void leaves_no_file_open() throws Exception {
        Trees.publish(publisher, Trees.of("index.html", "a/b.html"));
        long before = open();
        for (int i = 0; i < 100; i++) {
            Trees.publish(publisher, Trees.of("index.html", "a/b.html", i + ".html"));
        }
        assertThat(open()).isLessThan(before + 50);
    }

    /** How many files this process holds open, where that can be asked. */
    private static long open() throws IOException {
        Path files = Path.of("/proc/self/fd");
        return Files.exists(files) ? Trees.names(files).size() : 0;
    }

    @Test
    void what_a_place_leads_to_may_hold_the_source_too() throws Exception {
        Files.createDirectories(root.resolve("content"));
        Path link = Files.createSymbolicLink(root.resolve("link"), root.resolve("content"));

        assertThat(refused(new Publisher(root, link.resolve("site"))).reason())
                .isEqualTo(PublishRefused.Reason.HOLDS_SOURCE);
        assertThat(root.resolve("content")).isEmptyDirectory();
    }
}
