package nl.regiosite.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainYamlTest {
    private static final int ROUNDS = 20_000;

    /** Whatever it reads, it reads as the library does, to the column. */
    private static boolean agrees(String block) {
        SourceFile file = new SourceFile("a.md", block);
        Optional<Node> plain = PlainYaml.read(file, block, 1);
        plain.ifPresent(tree ->
                assertThat(LocatedTrees.yamlByLibrary(file, block, 1)).as(block).isEqualTo(new Parsed.Tree(tree)));
        return plain.isPresent();
    }

    private static List<String> blocks() throws IOException {
        List<String> blocks = new ArrayList<>();
        for (String top : List.of("content", "src/test/resources", "themes", "site-config.yml")) {
            try (Stream<Path> files = Files.walk(Path.of(top))) {
                files.filter(path -> path.toString().matches(".*\\.(md|yml)"))
                        .filter(Files::isRegularFile)
                        .sorted()
                        .map(PlainYamlTest::text)
                        .filter(text -> !text.isBlank())
                        .map(PlainYamlTest::block)
                        .forEach(blocks::add);
            }
        }
        return blocks;
    }

    private static String block(String text) {
        return text.startsWith("---\n") ? text.substring(4, Math.max(4, text.indexOf("\n---", 3))) : text;
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void reads_all_that_lies_in_this_repository_as_the_library_does() throws IOException {
        List<String> blocks = blocks();
        long read = blocks.stream().filter(PlainYamlTest::agrees).count();
        assertThat(read).as("of %d", blocks.size()).isGreaterThan(blocks.size() / 2);
    }

    @Test
    void reads_what_is_mangled_as_the_library_does_or_not_at_all() throws IOException {
        List<String> blocks = blocks();
        Random random = new Random(4);
        String signs = "\n\n  :::--#\"'[]{},&*!|>%@`?~\\\t0123456789abcdefTYn.éü€…\u00a0";
        int read = 0;
        for (int i = 0; i < ROUNDS; i++) {
            StringBuilder block = new StringBuilder(blocks.get(random.nextInt(blocks.size())));
            if (block.length() > 1500) {
                block.setLength(1500);
            }
            for (int changes = random.nextInt(4); changes >= 0 && block.length() > 0; changes--) {
                int at = random.nextInt(block.length());
                switch (random.nextInt(3)) {
                    case 0 -> block.deleteCharAt(at);
                    case 1 -> block.insert(at, signs.charAt(random.nextInt(signs.length())));
                    default -> block.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
                }
            }
            read += agrees(block.toString()) ? 1 : 0;
        }
        assertThat(read).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b",
                "- a",
                "a: b\r\nc: d",
                "a: 12\nb: [c, d]\ne: \"f: g\"",
                "a:\n  - b: c\n    d: e\n  - b: f\n",
                "a:\n  b:\n    c: d\n# e\n\nf: 2021-03",
                "titel: Een plek in 't dorp, ook online",
                "\na: b",
                "a: b\r\n\r\nc: d",
                "a: b\u00a0c\ud7ff",
                "lijst: [a, b]\ntekst: \"\""
            })
    void reads_what_people_write(String block) {
        assertThat(agrees(block)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a:",
                "a: b: c",
                "a: b #c",
                "a: *b",
                "a: &b c",
                "a: !b c",
                "a: |\n  b",
                "a: b\n  c",
                "a: 'b'",
                "a: 1.10",
                "a: 010",
                "a: true",
                "a: Yes",
                "a: ~",
                "a: b\na: c",
                "a: \"b\\n\"",
                "a:\n- b",
                "a: [b,c]",
                "a: [[b]]",
                "a: {b: c}",
                "a: b\rc: d",
                "a:\tb",
                "a: \u2028",
                "a: b\u2029c",
                "a: b\u0001c",
                "a: b\u007fc",
                "a: b\u009fc",
                "a: b\ud83c\udf89",
                "? a",
                "a: b\n---\nc: d",
                "a: [1.0]"
            })
    void leaves_the_rest_to_the_library(String block) {
        assertThat(PlainYaml.read(new SourceFile("a.md", block), block, 1)).isEmpty();
    }

    private static String nested(int levels) {
        StringBuilder block = new StringBuilder();
        for (int level = 0; level < levels; level++) {
            block.append(" ".repeat(level)).append("a:\n");
        }
        return block.append(" ".repeat(levels)).append("b: c\n").toString();
    }

    private static String nestedInLists(int levels) {
        StringBuilder block = new StringBuilder();
        for (int level = 0; level < levels; level++) {
            block.append("    ".repeat(level)).append("- a:\n");
        }
        return block.append("    ".repeat(levels)).append("b: c\n").toString();
    }

    @Test
    void leaves_to_the_library_what_is_deeper_than_people_write() {
        assertThat(agrees(nested(8))).isTrue();
        assertThat(agrees(nested(9))).isFalse();
        assertThat(agrees(nestedInLists(4))).isTrue();
        assertThat(agrees(nestedInLists(5))).isFalse();
    }
}
