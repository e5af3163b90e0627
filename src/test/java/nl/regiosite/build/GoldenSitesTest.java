package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder in {@code sites/} is a whole small site: its {@code input} gives, to the byte, the files in its
 * {@code expected}. Where {@code alleen.txt} names files, only those are held against it: the stock theme has many pages,
 * and what is looked at is that another region comes out well, not every page of it.
 */
class GoldenSitesTest {
    /** {@code assets/stijl.1a2b3c4d5e.css} in a page, and {@code zoeken/index.json?v=1a2b3c4d5e}. */
    private static final Pattern ASSET_HASH =
            Pattern.compile("(assets/[A-Za-z0-9./_-]+)\\.[0-9a-f]{10}(?=\\.)|(index\\.json)\\?v=[0-9a-f]{10}");

    /** The script in a card, which has a test of its own, and what the host is told of it. */
    private static final Pattern CARD_SCRIPT =
            Pattern.compile("(?s)(<script>)\\(\\(\\) => .*?(</script>)|'sha256-[^']+'");

    private static final Path SITES = Sites.RESOURCES.resolve("sites");

    static Stream<String> cases() {
        return Sites.cases("sites");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gives_the_expected_site(String name, @TempDir Path root) throws IOException {
        Path folder = SITES.resolve(name);
        Sites.copy(folder.resolve("input"), root);

        SortedMap<String, byte[]> actual =
                onlyNamed(folder.resolve("alleen.txt"), plain(Sites.files(Sites.build(root))));

        SortedMap<String, byte[]> expected = Sites.expected(folder.resolve("expected"), actual);
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach(
                (path, bytes) -> assertThat(Sites.text(actual, path)).as(path).isEqualTo(Sites.text(bytes)));
    }

    /**
     * Without the hash of its content in the name of an asset, and without the script of cards: else each change of a
     * style or of that script would change every page.
     */
    private static SortedMap<String, byte[]> plain(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> plain = new TreeMap<>();
        files.forEach((path, bytes) -> {
            boolean text = path.matches(".*\\.(html|css|js|json|csv|xml|txt|svg|webmanifest)|_[a-z]+");
            byte[] content = text ? plain(Sites.text(bytes)).getBytes(StandardCharsets.UTF_8) : bytes;
            plain.put(path.startsWith("assets/") ? path.replaceAll("\\.[0-9a-f]{10}\\.", ".") : path, content);
        });
        return plain;
    }

    private static String plain(String text) {
        String unhashed = ASSET_HASH.matcher(text).replaceAll("$1$2");
        return CARD_SCRIPT
                .matcher(unhashed)
                .replaceAll(found -> found.group(1) == null ? "'sha256-'" : "<script></script>");
    }

    private static SortedMap<String, byte[]> onlyNamed(Path list, SortedMap<String, byte[]> files) throws IOException {
        if (!Files.exists(list)) {
            return files;
        }
        List<String> names = Files.readAllLines(list);
        SortedMap<String, byte[]> named = new TreeMap<>(files);
        named.keySet().retainAll(names);
        assertThat(named.keySet()).as("the files that %s names", list).containsExactlyInAnyOrderElementsOf(names);
        return named;
    }

    @Test
    void nothing_of_the_first_region_is_on_the_site_of_another(@TempDir Path root) {
        Sites.copy(SITES.resolve("andere-regio/input"), root);

        BuildResult result = Sites.build(root);

        assertThat(result.problems()).isEmpty();
        assertThat(result.pages()).isGreaterThan(40);
        Sites.files(result)
                .forEach((path, bytes) -> assertThat(Sites.text(bytes).toLowerCase(Locale.ROOT))
                        .as(path)
                        .doesNotContain("drent", "emmen", "regiocampus", "842.6"));
    }
}
