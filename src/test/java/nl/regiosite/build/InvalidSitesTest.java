package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder in {@code invalid/} is a mistake that people make: the files in its {@code input} go over the sound site in
 * {@code invalid/_basis}, those named in {@code weg.txt} go out, and {@code expected.txt} is what the program then says,
 * to the letter, with file, line and column.
 */
class InvalidSitesTest {
    private static final Path INVALID = Sites.RESOURCES.resolve("invalid");
    private static final Pattern CODE = Pattern.compile("\\[([a-z0-9-]+)\\]$", Pattern.MULTILINE);

    /** Texts that are no diagnostics. */
    private static final Set<String> NO_CODES = Set.of("tip", "decimaalteken");

    /**
     * Codes that need a file which git should not hold: {@code BitingInputsTest}, {@code ContentLoaderTest}, {@code HostFilesTest}, {@code
     * PicturesOnSiteTest}.
     */
    private static final Set<String> NO_SITE = Set.of(
            "bestand-te-groot",
            "schrijfwijze-too-much",
            "lijst-verder-niet-gelezen",
            "melding-vaker",
            "tekst-te-vol",
            "tekst-te-veel-regels",
            "tekst-zonder-witregel",
            "tekst-te-veel-tekens",
            "menu-te-lang",
            "bestandsnaam-hoofdletters",
            "waarde-te-lang",
            "bestand-snelkoppeling",
            "bestand-onleesbaar",
            "doorverwijzingen-te-veel",
            "plaatje-te-groot",
            "webp-ontbreekt",
            "webp-onleesbaar");

    /** Whether a key of the texts is none of a diagnostic. */
    static boolean isNoCode(String key) {
        return NO_CODES.contains(key);
    }

    static Stream<String> cases() {
        return Sites.cases("invalid");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void says_what_is_wrong_and_where(String name, @TempDir Path root) throws IOException {
        Sites.copy(INVALID.resolve("_basis"), root);
        Path folder = INVALID.resolve(name);
        Path removed = folder.resolve("weg.txt");
        if (Files.exists(removed)) {
            for (String path : Files.readAllLines(removed)) {
                Files.delete(root.resolve(path));
            }
        }
        if (Files.exists(folder.resolve("input"))) {
            Sites.copy(folder.resolve("input"), root);
        }

        String said = Sites.print(Sites.build(root));

        assertThat(said).isEqualTo(Sites.expected(folder.resolve("expected.txt"), said));
        assertThat(said).as("a mistake that nobody is told of").isNotBlank();
    }

    @Test
    void the_site_that_the_mistakes_are_made_in_is_sound(@TempDir Path root) {
        Sites.copy(INVALID.resolve("_basis"), root);

        BuildResult result = Sites.build(root);

        assertThat(Sites.print(result)).isEmpty();
        assertThat(result.tree()).isPresent();
    }

    @Test
    void every_code_has_a_case() {
        Set<String> codes = Texts.in("nl").orElseThrow().keys().stream()
                .filter(key -> !key.contains(".")
                        && !NO_CODES.contains(key)
                        && !NO_SITE.contains(key)
                        && !AdviceTest.isAdvice(key))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> shown = cases().map(name -> INVALID.resolve(name).resolve("expected.txt"))
                .filter(Files::exists)
                .flatMap(file -> CODE.matcher(Sites.text(read(file))).results().map(match -> match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown).containsAll(codes);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
