package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder in {@code sites/} is a whole small site: its {@code input} gives, to the byte, the files in its
 * {@code expected}.
 */
class GoldenSitesTest {
    static Stream<String> cases() {
        return Sites.cases("sites");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gives_the_expected_site(String name, @TempDir Path root) {
        Path folder = Sites.RESOURCES.resolve("sites").resolve(name);
        Sites.copy(folder.resolve("input"), root);

        SortedMap<String, byte[]> actual = Sites.files(Sites.build(root));

        SortedMap<String, byte[]> expected = Sites.expected(folder.resolve("expected"), actual);
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach(
                (path, bytes) -> assertThat(Sites.text(actual, path)).as(path).isEqualTo(Sites.text(bytes)));
    }
}
