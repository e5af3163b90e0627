package nl.regiosite.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Optional;
import nl.regiosite.build.BuildRequest;
import nl.regiosite.build.BuildResult;
import nl.regiosite.build.Progress;
import nl.regiosite.build.SiteBuilder;
import nl.regiosite.build.Sites;
import nl.regiosite.output.change.StateFile;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.publish.Publication;
import nl.regiosite.publish.PublishRefused;
import nl.regiosite.publish.Publisher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build is spared only when it would make the very site that stands. */
class ShortcutTest {
    private static final Optional<String> PROGRAM = Optional.of("this one");

    @TempDir
    private Path root;

    private BuildRequest request;
    private BuildResult built;

    @BeforeEach
    void a_site_that_stands() throws PublishRefused {
        Sites.copy(Sites.RESOURCES.resolve("invalid/_basis"), root);
        request = request(Sites.TODAY);
        built = new SiteBuilder(Progress.NONE).build(request);
        assertThat(built.problems()).isEmpty();
        try (Publication publication = open()) {
            Shortcut shortcut = shortcut(request, publication, PROGRAM).orElseThrow();
            publication.publish(built.tree().orElseThrow());
            String state = StateFile.write(built.state().orElseThrow());
            publication.keep(state);
            shortcut.published(built, state);
        }
    }

    private BuildRequest request(LocalDate today) {
        return new BuildRequest(
                root, "site-config.yml", root.resolve("target/site"), Optional.<URI>empty(), false, today);
    }

    private Publication open() throws PublishRefused {
        return publisher().open(() -> {});
    }

    private Publisher publisher() {
        return new Publisher(root, root.resolve("target/site"));
    }

    private Optional<Shortcut> shortcut(BuildRequest asked, Publication publication, Optional<String> program) {
        return Shortcut.of(asked, publication, program, KeptState.of(publisher().kept()));
    }

    private boolean isSpared(BuildRequest asked, Optional<String> program) throws PublishRefused {
        try (Publication publication = open()) {
            return shortcut(asked, publication, program).flatMap(Shortcut::same).isPresent();
        }
    }

    private boolean isSpared() throws PublishRefused {
        return isSpared(request, PROGRAM);
    }

    @Test
    void a_build_of_the_same_is_spared_and_tells_the_same() throws PublishRefused {
        try (Publication publication = open()) {
            Shortcut.Same same = shortcut(request, publication, PROGRAM)
                    .flatMap(Shortcut::same)
                    .orElseThrow();

            assertThat(same.told().pages()).isEqualTo(built.pages());
            assertThat(same.told().explained()).isEqualTo(built.explained());
            assertThat(same.files()).isEqualTo(built.tree().orElseThrow().size());
            assertThat(same.state()).isEqualTo(built.state().orElseThrow());
            same.mustBe(new SiteBuilder(Progress.NONE).build(request));
        }
    }

    @Test
    void one_of_another_day_with_drafts_or_for_another_address_is_not() throws PublishRefused {
        assertThat(isSpared(request(Sites.TODAY.plusDays(1)), PROGRAM)).isFalse();
        assertThat(isSpared(request.withDrafts(), PROGRAM)).isFalse();
        assertThat(isSpared(request.withManifest(true), PROGRAM)).isFalse();
        assertThat(isSpared(request.at(URI.create("https://elders.example")), PROGRAM))
                .isFalse();
    }

    @Test
    void one_by_another_program_or_by_one_that_is_being_worked_on_is_not() throws PublishRefused {
        assertThat(isSpared(request, Optional.of("another"))).isFalse();
        assertThat(isSpared(request, Optional.empty())).isFalse();
    }

    @Test
    void one_of_other_content_is_not_also_when_size_and_time_are_the_same() throws Exception {
        Path file = root.resolve("content/programma.md");
        FileTime time = Files.getLastModifiedTime(file);
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 2) + "?\n");
        Files.setLastModifiedTime(file, time);

        assertThat(isSpared()).isFalse();

        Files.writeString(file, text);
        assertThat(isSpared()).isTrue();
    }

    @Test
    void one_with_a_file_more_or_less_is_not() throws Exception {
        Path extra = root.resolve("content/paginas/extra.md");
        Files.createDirectories(extra.getParent());
        Files.writeString(extra, "---\ntitel: Extra\nsamenvatting: Meer.\n---\nMeer.\n");
        assertThat(isSpared()).isFalse();

        Files.delete(extra);
        assertThat(isSpared()).isTrue();

        Files.writeString(root.resolve("site-config.yml"), "# iets\n", StandardOpenOption.APPEND);
        assertThat(isSpared()).isFalse();
    }

    @Test
    void one_that_reads_what_is_no_plain_file_is_not() throws Exception {
        Files.createSymbolicLink(root.resolve("content/link.md"), root.resolve("content/programma.md"));

        assertThat(isSpared()).isFalse();
    }

    @Test
    void one_with_a_file_that_is_larger_than_memory_is_not_read_for_it() throws Exception {
        try (RandomAccessFile file =
                new RandomAccessFile(root.resolve("content/groot.md").toFile(), "rw")) {
            file.setLength(3_000_000_000L);
        }

        assertThat(isSpared()).isFalse();
    }

    @Test
    void one_whose_site_was_touched_is_not() throws Exception {
        Path page = root.resolve("target/site/index.html");
        byte[] bytes = Files.readAllBytes(page);
        Files.delete(page);
        assertThat(isSpared()).isFalse();

        Files.write(page, bytes);
        assertThat(isSpared()).as("the same bytes in another file").isFalse();
    }

    @Test
    void one_of_a_site_whose_state_was_lost_is_not() throws Exception {
        Files.delete(root.resolve("target/site.stand.json"));

        assertThat(isSpared()).isFalse();
    }

    @Test
    void it_is_told_that_content_changed_during_a_build() throws Exception {
        try (Publication publication = open()) {
            Shortcut shortcut = shortcut(request, publication, PROGRAM).orElseThrow();
            assertThat(shortcut.isStill()).isTrue();
            Files.writeString(
                    root.resolve("content/programma.md"),
                    Files.readString(root.resolve("content/programma.md")) + "\nMeer.\n");

            assertThat(shortcut.isStill()).isFalse();
        }
    }

    @Test
    void a_proof_fails_when_a_build_gives_another_site() throws PublishRefused, IOException {
        OutputTree tree = new OutputTree();
        Sites.files(built)
                .forEach((path, bytes) -> tree.put(path, path.equals("index.html") ? new byte[] {'x'} : bytes));
        BuildResult other = new BuildResult(
                built.problems(), Optional.of(tree), built.state(), built.pages(), built.explained(), built.made());
        try (Publication publication = open()) {
            Shortcut.Same same = shortcut(request, publication, PROGRAM)
                    .flatMap(Shortcut::same)
                    .orElseThrow();

            assertThatThrownBy(() -> same.mustBe(other)).hasMessageContaining("index.html");
        }
    }
}
