package nl.regiosite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    @TempDir
    private Path root;

    private Path site;
    private Publisher publisher;

    @BeforeEach
    void choose_a_place() {
        site = root.resolve("target/site");
        publisher = new Publisher(root, site);
    }

    private void publish(OutputTree tree) throws PublishRefused {
        try (Publication publication = publisher.open(PublisherTest::nobody)) {
            publication.publish(tree);
        }
    }

    private void clean() throws PublishRefused {
        try (Publication publication = publisher.open(PublisherTest::nobody)) {
            publication.clean();
        }
    }

    private void open(Path output) throws PublishRefused {
        new Publisher(root, output).open(PublisherTest::nobody).close();
    }

    private static void nobody() {
        throw new AssertionError("nobody else is building");
    }

    private static OutputTree tree(String... paths) {
        OutputTree tree = new OutputTree();
        for (String path : paths) {
            tree.put(path, "this is " + path);
        }
        return tree;
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> list = Files.list(root.resolve("target"))) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void replaces_the_standing_site_whole() throws Exception {
        publish(tree("index.html", "oud/index.html"));
        publish(tree("index.html", "nieuw/index.html"));

        assertThat(site.resolve("nieuw/index.html")).hasContent("this is nieuw/index.html");
        assertThat(site.resolve("oud")).doesNotExist();
        assertThat(beside()).containsExactly("site", "site.manifest");
    }

    @Test
    void refuses_a_folder_with_a_file_that_it_did_not_make() throws Exception {
        Files.createDirectories(site);
        Files.writeString(site.resolve("foto.jpg"), "van oma");

        assertThatThrownBy(() -> publish(tree("index.html"))).isInstanceOf(PublishRefused.class);
        assertThatThrownBy(() -> clean()).isInstanceOf(PublishRefused.class);
        assertThat(site.resolve("foto.jpg")).hasContent("van oma");
        assertThat(beside()).containsExactly("site");
    }

    @Test
    void refuses_when_somebody_put_a_file_into_the_site_later() throws Exception {
        publish(tree("index.html"));
        Files.writeString(site.resolve("eigen.txt"), "met de hand");

        assertThatThrownBy(() -> publish(tree("index.html"))).isInstanceOf(PublishRefused.class);
        assertThat(site.resolve("eigen.txt")).exists();
    }

    @Test
    void refuses_the_root_and_the_content_of_the_site() {
        assertThatThrownBy(() -> open(root)).isInstanceOf(PublishRefused.class);
        assertThatThrownBy(() -> open(root.resolve("content/x"))).isInstanceOf(PublishRefused.class);
        assertThatThrownBy(() -> open(root.resolve(".."))).isInstanceOf(PublishRefused.class);
    }

    @Test
    void puts_the_old_site_back_after_a_run_that_died_between_the_two_renames() throws Exception {
        publish(tree("index.html"));
        Path work = Files.createDirectories(root.resolve("target/.site.bezig"));
        Files.move(site, work.resolve("oud"));
        Files.createDirectories(work.resolve("nieuw"));

        publish(tree("index.html", "meer.html"));

        assertThat(site.resolve("meer.html")).exists();
        assertThat(beside()).containsExactly("site", "site.manifest");
    }

    @Test
    void cleans_what_it_made_and_nothing_else() throws Exception {
        publish(tree("index.html"));
        Files.writeString(root.resolve("target/ander.txt"), "blijft");

        clean();

        assertThat(beside()).containsExactly("ander.txt");
    }
}
