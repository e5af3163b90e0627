package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Severity;
import nl.regiosite.diagnostic.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder in {@code advies/} is a text that could be written better: the files in its {@code input} go over the sound
 * site in {@code invalid/_basis}, and {@code expected.txt} is what {@code check} then says, to the letter.
 */
class AdviceTest {
    private static final Path ADVICE = Sites.RESOURCES.resolve("advies");
    private static final Path SOUND = Sites.RESOURCES.resolve("invalid/_basis");
    private static final Pattern CODE = Pattern.compile("\\[(advies-[a-z-]+)\\]$", Pattern.MULTILINE);

    static boolean isAdvice(String code) {
        return code.startsWith("advies-");
    }

    static Stream<String> cases() {
        return Sites.cases("advies");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void says_what_could_be_better_and_builds_the_site(String name, @TempDir Path root) {
        Sites.copy(SOUND, root);
        Sites.copy(ADVICE.resolve(name).resolve("input"), root);

        BuildResult result = Sites.advised(root);

        String said = Sites.print(result);
        assertThat(said).isEqualTo(Sites.expected(ADVICE.resolve(name).resolve("expected.txt"), said));
        assertThat(result.tree()).isPresent();
        assertThat(Sites.print(Sites.build(root))).as("a build gives no advice").isEmpty();
    }

    @Test
    void every_advice_has_a_case() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (String name : cases().toList()) {
            CODE.matcher(Files.readString(ADVICE.resolve(name).resolve("expected.txt")))
                    .results()
                    .forEach(match -> shown.add(match.group(1)));
        }
        assertThat(shown)
                .isEqualTo(Texts.in("nl").orElseThrow().keys().stream()
                        .filter(key -> isAdvice(key) && !key.contains("."))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void a_site_that_is_written_well_gets_no_advice(@TempDir Path root) {
        Sites.copy(SOUND, root);
        assertThat(Sites.print(Sites.advised(root))).isEmpty();
    }

    /** Who gets more than she can act on reads none of it. */
    @Test
    void the_real_texts_get_little_advice() {
        BuildResult result = Sites.advised(Sites.REAL);
        assertThat(result.count(Severity.ADVICE)).isLessThan(result.pages() / 6);
    }
}
