package nl.regiosite.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final Pattern CODE = Pattern.compile(
            "(?:Diagnostic\\.(?:error|warning|advice)|Hint\\.of|texts\\(\\)\\.get)\\(\\s*\"([a-z.-]+)\"\\s*[,)]");

    @Test
    void every_text_is_there_in_both_languages() {
        assertThat(Texts.in("en").orElseThrow().keys())
                .isEqualTo(Texts.in("nl").orElseThrow().keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_text_that_the_program_asks_for_is_there(String language) throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    walk.filter(path -> path.toString().endsWith(".java")).toList();
            for (Path source : sources) {
                asked.addAll(CODE.matcher(Files.readString(source))
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toSet()));
            }
        }
        assertThat(asked).hasSizeGreaterThan(40);
        assertThat(Texts.in(language).orElseThrow().keys()).containsAll(asked);
    }

    @Test
    void a_language_that_the_program_does_not_speak_is_none() {
        assertThat(Texts.in("xx")).isEmpty();
    }
}
