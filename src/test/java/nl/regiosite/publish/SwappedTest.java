package nl.regiosite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody puts something else in the place of a folder, before a build or in the midst of one. */
class SwappedTest {
    private static final OutputTree OLD = Trees.of("index.html", "a/b.html");
    private static final OutputTree NEW = Trees.of("index.html", "a/c.html");

    @TempDir
    private Path root;

    @TempDir
    private Path foreign;

    private Path target;
    private Path site;
    private Publisher publisher;

    @BeforeEach
    void publish_and_have_a_folder_elsewhere_with_the_same_files() throws Exception {
        target = root.resolve("target");
        site = target.resolve("site");
        publisher = new Publisher(root, site);
        Trees.publish(publisher, OLD);
        Files.createDirectories(foreign.resolve("a"));
        Files.writeString(foreign.resolve("index.html"), "theirs");
        Files.writeString(foreign.resolve("a/b.html"), "theirs");
    }

    /** A site of which making the last file does something else besides. */
    private static OutputTree meanwhile(OutputTree tree, Meanwhile deed) {
        OutputTree all = new OutputTree();
        tree.files().forEach(all::put);
        all.putLater("zz.html", () -> {
            try {
                deed.happen();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            return new byte[] {'z'};
        });
        return all;
    }

    private interface Meanwhile {
        void happen() throws Exception;
    }

    private void foreignIsAsItWas() {
        assertThat(Trees.read(foreign)).hasSize(2).allSatisfy((path, text) -> assertThat(text)
                .isEqualTo("theirs"));
    }

    private Path refused(OutputTree tree) {
        PublishRefused refused = catchThrowableOfType(PublishRefused.class, () -> Trees.publish(publisher, tree));
        assertThat(refused.reason()).isEqualTo(PublishRefused.Reason.FOREIGN_FILES);
        return refused.place();
    }

    @Test
    void a_link_in_the_place_of_the_site_is_refused_and_not_followed() throws Exception {
        Files.move(site, target.resolve("away"));
        Files.createSymbolicLink(site, foreign);

        assertThat(refused(NEW)).isEqualTo(realSite());
        assertThatThrownBy(() -> Trees.clean(publisher)).isInstanceOf(PublishRefused.class);
        foreignIsAsItWas();
        Files.delete(site);
        Trees.publish(publisher, NEW);
        assertThat(Trees.names(target)).containsExactly("away", "site", "site.manifest");
    }

    private Path realSite() throws Exception {
        return target.toRealPath().resolve("site");
    }

    @Test
    void a_file_in_the_place_of_the_site_is_refused() throws Exception {
        Files.move(site, target.resolve("away"));
        Files.writeString(site, "a file");

        assertThat(refused(NEW)).isEqualTo(realSite());
        assertThat(site).hasContent("a file");
    }

    @Test
    void a_link_in_the_place_of_a_folder_in_the_site_is_refused_and_not_followed() throws Exception {
        Files.move(site.resolve("a"), target.resolve("away"));
        Files.createSymbolicLink(site.resolve("a"), foreign.resolve("a"));

        assertThat(refused(NEW)).isEqualTo(realSite().resolve("a"));
        foreignIsAsItWas();
    }

    @Test
    void a_link_in_the_place_of_a_file_goes_and_what_it_leads_to_stays() throws Exception {
        Files.delete(site.resolve("a/b.html"));
        Files.createSymbolicLink(site.resolve("a/b.html"), foreign.resolve("a/b.html"));

        Trees.publish(publisher, OLD);

        assertThat(Files.isSymbolicLink(site.resolve("a/b.html"))).isFalse();
        assertThat(Trees.read(site)).isEqualTo(Trees.texts(OLD));
        foreignIsAsItWas();
    }

    @Test
    void a_link_that_comes_while_the_site_is_made_is_refused_and_not_followed() throws Exception {
        OutputTree tree = meanwhile(NEW, () -> {
            Files.move(site, target.resolve("away"));
            Files.createSymbolicLink(site, foreign);
        });
        // The check before the work is passed by then.
        try (Publication publication = publisher.open(Trees.NOBODY)) {
            tree.files();
            assertThatThrownBy(() -> publication.publish(tree)).isInstanceOf(PublishRefused.class);
        }

        foreignIsAsItWas();
        assertThat(Trees.read(target.resolve("away"))).isEqualTo(Trees.texts(OLD));
        assertThat(Trees.names(target)).containsExactly("away", "site", "site.manifest");
    }

    @Test
    void a_link_in_the_place_of_the_folder_above_gets_nothing_and_loses_nothing() throws Exception {
        Path away = root.resolve("away");
        OutputTree tree = meanwhile(NEW, () -> {
            Files.move(target, away);
            Files.createSymbolicLink(target, foreign);
        });
        try (Publication publication = publisher.open(Trees.NOBODY)) {
            tree.files();
            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> publication.publish(tree));
        }

        foreignIsAsItWas();
        assertThat(Trees.names(foreign)).containsExactly("a", "index.html");
        assertThat(Trees.read(away.resolve("site"))).isEqualTo(Trees.texts(OLD));
        assertThat(Trees.names(away)).containsExactly("site", "site.manifest");
    }

    @Test
    void a_folder_above_that_is_a_link_from_the_start_is_followed() throws Exception {
        Files.createSymbolicLink(root.resolve("link"), foreign);
        Publisher there = new Publisher(root, root.resolve("link/site"));

        Trees.publish(there, OLD);
        Trees.publish(there, NEW);

        assertThat(Trees.read(foreign.resolve("site"))).isEqualTo(Trees.texts(NEW));
        assertThat(Trees.names(foreign)).containsExactly("a", "index.html", "site", "site.manifest");
    }

    @Test
    void a_link_to_the_content_is_no_place_for_a_site() throws Exception {
        Files.createDirectories(root.resolve("content"));
        Files.createSymbolicLink(root.resolve("link"), root.resolve("content"));

        assertThatThrownBy(() -> Trees.publish(new Publisher(root, root.resolve("link/site")), NEW))
                .isInstanceOfSatisfying(PublishRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(PublishRefused.Reason.HOLDS_SOURCE));
        assertThat(root.resolve("content")).isEmptyDirectory();
    }

    @Test
    void somebody_elses_file_that_comes_into_the_folder_of_the_work_is_kept() throws Exception {
        Path work = Files.createDirectories(target.resolve(".site.bezig"));
        Files.writeString(work.resolve("notities.txt"), "theirs");

        assertThat(refused(NEW)).isEqualTo(realSite().resolveSibling(".site.bezig/notities.txt"));
        assertThat(work.resolve("notities.txt")).hasContent("theirs");
        assertThat(Trees.names(work)).containsExactly("notities.txt");
    }

    @Test
    void somebody_elses_file_that_comes_into_the_old_site_at_the_last_moment_is_kept() throws Exception {
        Path work = Files.createDirectories(target.resolve(".site.bezig"));
        Files.createDirectories(work.resolve("weg/a"));
        Files.writeString(work.resolve("weg/a/b.html"), "ours");
        Files.writeString(work.resolve("weg/a/eigen.txt"), "theirs");

        assertThat(refused(NEW)).isEqualTo(realSite().resolveSibling(".site.bezig/weg/a/eigen.txt"));
        assertThat(Trees.read(work.resolve("weg"))).containsOnlyKeys("a/eigen.txt");
        Files.delete(work.resolve("weg/a/eigen.txt"));
        Trees.publish(publisher, NEW);
        assertThat(Trees.names(target)).containsExactly("site", "site.manifest");
    }

    @Test
    void a_list_of_another_program_is_not_overwritten() throws Exception {
        Trees.clean(publisher);
        Files.createDirectories(target);
        Files.writeString(target.resolve("site.manifest"), "{\"name\": \"other\"}\n");

        assertThat(refused(NEW)).isEqualTo(realSite().resolveSibling("site.manifest"));
        assertThat(target.resolve("site.manifest")).hasContent("{\"name\": \"other\"}");
    }

    @Test
    void a_list_that_names_files_outside_the_site_makes_nothing_go() throws Exception {
        String line = Files.readString(target.resolve("site.manifest"))
                .lines()
                .findFirst()
                .orElseThrow();
        String sha = line.substring(0, line.indexOf(' '));
        Path own = Files.writeString(root.resolve("own.txt"), "theirs");
        for (String path : List.of("../../own.txt", own.toString(), "a/../../../own.txt", "..", "./index.html")) {
            Files.writeString(
                    target.resolve("site.manifest"),
                    Files.readString(target.resolve("site.manifest")) + sha + "  " + path + "\n");
        }

        Trees.publish(publisher, NEW);
        Trees.clean(publisher);

        assertThat(own).hasContent("theirs");
    }
}
