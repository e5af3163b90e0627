package nl.regiosite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Collectors;
import nl.regiosite.source.Sha256;
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
        Trees.publish(publisher, tree);
    }

    private void clean() throws PublishRefused {
        Trees.clean(publisher);
    }

    private void open(Path output) throws PublishRefused {
        new Publisher(root, output).open(Trees.NOBODY).close();
    }

    private List<String> beside() throws IOException {
        return Trees.names(root.resolve("target"));
    }

    private Object inode(String path) throws IOException {
        return Files.readAttributes(site.resolve(path), BasicFileAttributes.class)
                .fileKey();
    }

    private String line(String path) throws IOException {
        return Files.readAllLines(root.resolve("target/site.manifest")).stream()
                .filter(line -> line.endsWith("  " + path))
                .collect(Collectors.joining());
    }

    @Test
    void replaces_the_standing_site_whole() throws Exception {
        publish(Trees.of("index.html", "oud/index.html"));
        publish(Trees.of("index.html", "nieuw/index.html"));

        assertThat(site.resolve("nieuw/index.html")).hasContent("this is nieuw/index.html");
        assertThat(site.resolve("oud")).doesNotExist();
        assertThat(beside()).containsExactly("site", "site.manifest");
    }

    @Test
    void refuses_a_folder_with_a_file_that_it_did_not_make() throws Exception {
        Files.createDirectories(site);
        Files.writeString(site.resolve("foto.jpg"), "van oma");

        assertThatThrownBy(() -> publish(Trees.of("index.html"))).isInstanceOf(PublishRefused.class);
        assertThatThrownBy(() -> clean()).isInstanceOf(PublishRefused.class);
        assertThat(site.resolve("foto.jpg")).hasContent("van oma");
        assertThat(beside()).containsExactly("site");
    }

    @Test
    void refuses_when_somebody_put_a_file_into_the_site_later() throws Exception {
        publish(Trees.of("index.html"));
        Files.writeString(site.resolve("eigen.txt"), "met de hand");

        assertThatThrownBy(() -> publish(Trees.of("index.html"))).isInstanceOf(PublishRefused.class);
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
        publish(Trees.of("index.html"));
        Path work = Files.createDirectories(root.resolve("target/.site.bezig"));
        Files.move(site, work.resolve("oud"));
        Files.createDirectories(work.resolve("nieuw"));

        publish(Trees.of("index.html", "meer.html"));

        assertThat(site.resolve("meer.html")).exists();
        assertThat(beside()).containsExactly("site", "site.manifest");
    }

    @Test
    void cleans_what_it_made_and_nothing_else() throws Exception {
        publish(Trees.of("index.html"));
        Files.writeString(root.resolve("target/ander.txt"), "blijft");

        clean();

        assertThat(beside()).containsExactly("ander.txt");
    }

    @Test
    void nothing_is_touched_when_nothing_changed() throws Exception {
        publish(Trees.of("index.html", "a/b.html"));
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        for (Path path :
                List.of(site, site.resolve("a"), site.resolve("a/b.html"), root.resolve("target/site.manifest"))) {
            Files.setLastModifiedTime(path, longAgo);
        }
        Object folder = inode("");

        publish(Trees.of("a/b.html", "index.html"));

        assertThat(inode("")).isEqualTo(folder);
        for (Path path :
                List.of(site, site.resolve("a"), site.resolve("a/b.html"), root.resolve("target/site.manifest"))) {
            assertThat(Files.getLastModifiedTime(path)).isEqualTo(longAgo);
        }
    }

    @Test
    void a_file_that_did_not_change_is_the_same_file_in_the_new_site() throws Exception {
        publish(Trees.of("a/stays.html", "changes.html", "goes.html"));
        Object stays = inode("a/stays.html");
        Object changes = inode("changes.html");
        OutputTree next = Trees.of("a/stays.html", "comes.html");
        next.put("changes.html", "otherwise");

        publish(next);

        assertThat(inode("a/stays.html")).isEqualTo(stays);
        assertThat(Files.getAttribute(site.resolve("a/stays.html"), "unix:nlink"))
                .isEqualTo(1);
        assertThat(inode("changes.html")).isNotEqualTo(changes);
        assertThat(Trees.read(site)).isEqualTo(Trees.texts(next));
    }

    @Test
    void a_second_name_that_somebody_gave_a_file_keeps_what_it_had() throws Exception {
        publish(Trees.of("index.html"));
        Path copy = Files.createLink(root.resolve("copy.html"), site.resolve("index.html"));
        OutputTree next = new OutputTree();
        next.put("index.html", "otherwise");

        publish(next);

        assertThat(copy).hasContent("this is index.html");
        assertThat(site.resolve("index.html")).hasContent("otherwise");
    }

    @Test
    void what_somebody_wrote_in_a_file_of_the_site_does_not_last() throws Exception {
        publish(Trees.of("index.html", "a.html"));
        Files.writeString(site.resolve("index.html"), "THIS IS INDEX.HTML");
        Files.delete(site.resolve("a.html"));

        publish(Trees.of("index.html", "a.html"));

        assertThat(Trees.read(site)).isEqualTo(Trees.texts(Trees.of("index.html", "a.html")));
    }

    @Test
    void the_manifest_is_what_sha256sum_would_say_in_the_order_of_the_paths() throws Exception {
        publish(Trees.of("b.html", "a/c.html"));
        publish(Trees.of("b.html", "a/c.html", "d.html"));

        StringBuilder expected = new StringBuilder();
        for (String path : List.of("a/c.html", "b.html", "d.html")) {
            expected.append(Sha256.of(Files.readAllBytes(site.resolve(path))) + "  " + path + "\n");
        }
        assertThat(root.resolve("target/site.manifest")).hasContent(expected.toString());
    }

    @Test
    void a_sha256_is_not_taken_over_from_before_somebody_wrote_in_the_file() throws Exception {
        publish(Trees.of("index.html"));
        String before = line("index.html");
        Files.writeString(site.resolve("index.html"), "otherwise");
        Files.setLastModifiedTime(root.resolve("target/site.manifest"), FileTime.fromMillis(1_000_000));
        OutputTree next = new OutputTree();
        next.put("index.html", "otherwise");

        publish(next);

        assertThat(line("index.html"))
                .isNotEqualTo(before)
                .startsWith(Sha256.of("otherwise".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_site_without_its_list_is_somebody_elses_and_a_broken_line_of_it_counts_for_nothing() throws Exception {
        publish(Trees.of("index.html", "a.html"));
        Path manifest = root.resolve("target/site.manifest");
        Files.writeString(manifest, "nonsense\n" + line("index.html") + "\n");

        assertThatThrownBy(() -> publish(Trees.of("index.html"))).isInstanceOf(PublishRefused.class);
        Files.delete(manifest);
        assertThatThrownBy(() -> publish(Trees.of("index.html"))).isInstanceOf(PublishRefused.class);
        assertThat(Trees.read(site)).hasSize(2);
    }

    @Test
    void a_text_beside_the_site_is_written_when_it_changed() throws Exception {
        Path file = root.resolve("target/page.html");
        try (Publication publication = publisher.open(Trees.NOBODY)) {
            publication.put(file, "one");
            FileTime longAgo = FileTime.fromMillis(1_000_000);
            Files.setLastModifiedTime(file, longAgo);
            publication.put(file, "one");
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
            publication.put(file, "two");
        }

        assertThat(file).hasContent("two");
        assertThat(beside()).containsExactly("page.html");
    }
}
