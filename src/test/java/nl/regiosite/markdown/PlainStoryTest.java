package nl.regiosite.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way and the long way through a text give the same. */
class PlainStoryTest {
    private static final int TEXTS = 4_000;
    private static final ScrollRegions REGIONS = new ScrollRegions("Tabel & meer", "Letterlijk");
    private static final StoryRenderer SHORT = new StoryRenderer(REGIONS);
    private static final StoryRenderer LONG = new StoryRenderer(REGIONS, false);

    private static final LinkTargets TARGETS = new LinkTargets() {
        @Override
        public Optional<String> href(String target) {
            return target.startsWith("/") || target.startsWith("../") || target.endsWith(".md")
                    ? Optional.of("/site/" + target.replace("../", ""))
                    : Optional.empty();
        }

        @Override
        public Optional<Reason> warning(String target) {
            return target.contains("voorbij")
                    ? Optional.of(new Reason("link-voorbij", List.of(target), Optional.empty()))
                    : Optional.empty();
        }

        @Override
        public Optional<String> ownPath(String target) {
            return target.startsWith("https://eigen.example/") ? Optional.of("/geld/") : Optional.empty();
        }
    };

    private static final String[] PIECES = {
        "# Kop",
        "## Kop twee",
        "### Derde *kop*",
        "#### Vier",
        "## Kop",
        "Kop\n===",
        "Kop\n---",
        "##",
        "- een",
        "- twee",
        "* ster",
        "  - diep",
        "    - dieper",
        "1. eerste",
        "2. tweede",
        "7. zeven",
        "- [ ] taak",
        "> citaat",
        ">> dieper",
        "> - lijst",
        "| a | b |\n|---|--:|\n| 1 | 2 |",
        "| x |\n|:-:|\n",
        "| a | b |\n|:--|---|\n| 1 |\n| 1 | 2 | 3 |",
        "| a || b |\n|---|---|---|\n| 1 || 2 |",
        "---",
        "***",
        "zin.",
        "Een zin met *nadruk* en **vet** en ***beide***.",
        "regel  ",
        "regel\\",
        "`code`",
        "`` a ` b ``",
        "` ruim  code `",
        "a ... b -- c --- d",
        ". . .",
        "'s avonds \"ja\"",
        "[link](/geld/)",
        "[*link*](../wonen/x.md)",
        "[a](https://elders.example/x?y=1)",
        "[a](mailto:a@b.example)",
        "[a](http://localhost/x)",
        "[dood](dood)",
        "[eigen](https://eigen.example/geld/)",
        "[a](/x/ \"titel\")",
        "[a](</x/>)",
        "[voorbij](/voorbij/)",
        "[a](#kop)",
        "[ref][r]",
        "[r]: /geld/",
        "![alt](/x.jpg)",
        "<b>vet</b>",
        "<https://x.example>",
        "a & b",
        "&amp;",
        "&nbsp;",
        "\u00a0",
        "e\u0301\u00e9",
        "\ud83d\ude00",
        "a > b",
        "a \"b\" c",
        "\\*ster\\*",
        "~~weg~~",
        "noot[^1]",
        "[^1]: de noot",
        "*[KB]: kort",
        "KB",
        "term\n: uitleg",
        "    code",
        "```\nblok\n```",
        "`open",
        "*open",
        "**open*",
        "_a_b_",
        "__c__",
        "[a]",
        "](",
        "|",
        "\t",
        "",
        "",
        "",
        "",
        "[a](/x/)[b](/y/)",
        "[a](/x/) en [b](/x/)",
        "- [l](/x/)\n\n  tweede alinea",
        "1. a\n\n   b\n2. c",
        "- a\n\n- b",
        "> a\n\n> b",
    };

    @ParameterizedTest
    @ValueSource(longs = {7, 41})
    void a_plain_text_is_the_same_by_the_short_way_and_the_long(long seed) {
        Random random = new Random(seed);
        int shorter = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            shorter += same(text) ? 1 : 0;
        }
        assertThat(shorter).as("texts that took the short way").isGreaterThan(TEXTS / 20);
    }

    @Test
    void the_stories_of_the_programme_are_the_same_by_both_ways() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                same(Files.readString(file).replaceFirst("(?s)^---\n.*?\n---\n", ""));
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = 1 + random.nextInt(8); pieces > 0; pieces--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            text.append(List.of("\n", "\n\n", " ", "")
                    .get(random.nextInt(10) < 8 ? random.nextInt(2) : 2 + random.nextInt(2)));
        }
        return text.toString();
    }

    /** Whether it took the short way. */
    private static boolean same(String text) {
        SourceFile file = new SourceFile("content/x.md", text);
        Diagnostics problems = new Diagnostics();
        Diagnostics expected = new Diagnostics();
        Story story = SHORT.render(file, 0, TARGETS, problems);
        assertThat(story).as(text).isEqualTo(LONG.render(file, 0, TARGETS, expected));
        assertThat(problems.sorted())
                .as(text)
                .extracting(Diagnostic::toString)
                .isEqualTo(expected.sorted().stream().map(Diagnostic::toString).toList());
        return SHORT.isPlain(file, 0, TARGETS);
    }
}
