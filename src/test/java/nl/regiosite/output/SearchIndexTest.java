package nl.regiosite.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.regiosite.build.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {
    /** As Fuse.js 7.1.0 itself computed them for texts of so many words. */
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 0.707", "3, 0.577", "4, 0.5", "7, 0.378", "100, 0.1", "123, 0.09"})
    void weighs_a_text_by_the_number_of_its_words(int words, String norm) {
        assertThat(SearchIndex.norm(" " + "woord  ".repeat(words))).isEqualTo(norm);
    }

    @ParameterizedTest
    @CsvSource({"€\u00a0750.000, 1", "'Kop\nen tekst', 0.707"})
    void parts_words_at_spaces_alone_as_fuse_does(String text, String norm) {
        assertThat(SearchIndex.norm(text)).isEqualTo(norm);
    }

    @Test
    void a_site_with_more_text_than_one_waits_for_is_searched_by_its_titles(@TempDir Path root) throws IOException {
        Sites.copy(Sites.RESOURCES.resolve("invalid/_basis"), root);
        String some = "Een zin die nergens anders staat dan hier. ".repeat(2) + "\n\n";
        page(root, "een", some);
        assertThat(index(root)).contains("Titel van een", "dan hier");

        // Together more than two million signs.
        for (String name : new String[] {"twee", "drie", "vier", "vijf", "zes"}) {
            page(root, name, some.repeat(5_000));
        }

        assertThat(index(root))
                .contains("Titel van een", "Titel van zes", "Wat er staat")
                .doesNotContain("dan hier");
    }

    private static void page(Path root, String name, String text) throws IOException {
        Path file = root.resolve("content/paginas/" + name + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\ntitel: Titel van " + name + "\nsamenvatting: Wat er staat.\n---\n" + text);
    }

    private static String index(Path root) {
        return Sites.text(Sites.files(Sites.build(root)), "zoeken/index.json");
    }
}
