package nl.regiosite.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.regiosite.build.Sites;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentLoaderTest {
    @TempDir
    private Path root;

    private final Diagnostics problems = new Diagnostics();

    @BeforeEach
    void a_sound_site() {
        Sites.copy(Sites.RESOURCES.resolve("invalid/_basis"), root);
    }

    @Test
    void refuses_a_text_of_more_than_half_a_megabyte() throws IOException {
        Files.writeString(root.resolve("content/paginas/groot.md"), "x".repeat(500_001));

        ContentLoader.load(root, problems);

        assertThat(problems.sorted()).extracting(Diagnostic::code).containsExactly("bestand-te-groot");
    }

    @Test
    void does_not_follow_a_link_out_of_the_folder() throws IOException {
        Path secret = Files.writeString(root.resolve("geheim.md"), "---\ntitel: geheim\nsamenvatting: x\n---\n");
        Files.createSymbolicLink(root.resolve("content/paginas/link.md"), secret);

        Content content = ContentLoader.load(root, problems);

        assertThat(problems.sorted()).extracting(Diagnostic::code).containsExactly("bestand-snelkoppeling");
        assertThat(content.texts()).doesNotContainKey("content/paginas/link.md");
    }

    @Test
    void leaves_hidden_files_and_the_handbook_alone() throws IOException {
        Files.writeString(root.resolve("content/.DS_Store"), "\0");
        Files.writeString(root.resolve("content/LEESMIJ.md"), "Hoe het werkt.");

        ContentLoader.load(root, problems);

        assertThat(problems.sorted()).isEmpty();
    }
}
