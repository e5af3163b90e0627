package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.regiosite.cli.Main;
import nl.regiosite.config.SiteConfigReader;
import nl.regiosite.content.ContentLoader;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.DiagnosticPrinter;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.diagnostic.JsonPrinter;
import nl.regiosite.diagnostic.TextFiles;
import nl.regiosite.diagnostic.Texts;
import nl.regiosite.markdown.LinkTargets;
import nl.regiosite.markdown.ScrollRegions;
import nl.regiosite.markdown.StoryRenderer;
import nl.regiosite.source.LocatedTrees;
import nl.regiosite.source.SourceFile;
import nl.regiosite.theme.SiteTheme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twenty thousand files with something wrong in them, made from sound ones in ways that are the same each time: whatever
 * stands in a file, there is no exception and no wrong exit code, and each message is about a place that is there. With
 * {@code -Dfuzz.seed=7 -Dfuzz.rounds=10} it makes others, and more.
 */
class FuzzTest {
    private static final long SEED = Long.getLong("fuzz.seed", 6);
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 1);

    private static final List<String> TOKENS = List.of(
            "---",
            "\n---\n",
            ":",
            ": ",
            "- ",
            "\"",
            "'",
            "[",
            "]",
            "{",
            "}",
            "&a",
            "*a",
            "!!x ",
            "|",
            ">",
            "#",
            " #",
            "\t",
            "%",
            "@",
            "`",
            "\\",
            "\\u0000",
            "\\ud800",
            "\"\\",
            "null",
            "true",
            "~",
            "1e999",
            "-0",
            "0x1F",
            "99999999999999999999",
            "0.1",
            "2021-13-45",
            "€ 1.000,-",
            "\r",
            "\r\n",
            "\n\n",
            "\u0000",
            "\u001b[31m",
            "\u0085",
            "\u00a0",
            "\u200b",
            "\u202e",
            "\u2028",
            "\ufeff",
            "\ufffd",
            "é",
            "e\u0301",
            "😀",
            "\ud83d",
            "“",
            "’",
            "…",
            "<",
            ">",
            "</",
            "<!--",
            "-->",
            "<b>",
            "<a href=x>",
            "<img src=x>",
            "&#0;",
            "&#xd800;",
            "&amp",
            "](",
            "![",
            "[^1]",
            "[^1]: ",
            "*[x]: ",
            "**",
            "__",
            "~~",
            "```",
            "# ",
            "###### ",
            "| a |",
            "|---|",
            "> ",
            "1. ",
            "\n: ",
            "](../../../x.md)",
            "](#x)",
            "](javascript:x)",
            "](//x)",
            "](/geld/)",
            "{{ x }}",
            "{% x %}",
            "../",
            "/etc/passwd",
            "con",
            "<<<<<<< HEAD\n",
            "$schema",
            "titel",
            "bron");

    /** What stands behind the name of a field, in YAML or in JSON. */
    private static final Pattern VALUE = Pattern.compile("(?m)\"?[a-z-]+\"?: +(\"[^\"\\n]*\"|[^\"\\n,{}\\[\\]]+)");

    private static final List<String> NAUGHTY = List.of(
            "undefined",
            "NaN",
            "Infinity",
            "-1",
            "1e9",
            "9223372036854775808",
            "0x10",
            "007",
            "1_000",
            "1.000.000,-",
            "２０２６",
            "2026-02-30",
            "9999999-01-01",
            "0000-00-00",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud83d\"",
            "[]",
            "{}",
            "[[]]",
            "{a: [b]}",
            "[1, \"x\", {}]",
            "ja",
            "nee",
            "no",
            "\"__proto__\"",
            "\"../../etc/passwd\"",
            "\"a/../b\"",
            "\"C:\\\\x\"",
            "\"javascript:alert(1)\"",
            "\"//x.test\"",
            "\"https://x.test/%00\"",
            "\"https://naam:woord@x.test\"",
            "\"https://[::1]/\"",
            "\"mailto:a@b\"",
            "\"<script>alert(1)</script>\"",
            "\"'; DROP TABLE x\"",
            "\"=1+1\"",
            "\"{{ 1/0 }}\"",
            "\"${jndi:ldap://x}\"",
            "\"%s%n%x\"",
            "\"{0} {1} {\"",
            "\"'{'0\"",
            "\"ﬀ ß İ ı\"",
            "\"مرحبا\"",
            "\"\\u202eabc\"",
            "\"👩‍👩‍👧‍👦\"",
            "\"a\u0301\u0301\u0301\u0301\"",
            "\"" + "x".repeat(4_999) + "\"",
            "\"" + "x ".repeat(2_000) + "\"",
            "\"" + "x".repeat(9_000) + "\"");

    @TempDir
    private static Path root;

    /** Sound files, by their path in a site. */
    private static final SortedMap<String, byte[]> SEEDS = new TreeMap<>();

    private final Random random = new Random(SEED);
    private final DiagnosticPrinter people =
            new DiagnosticPrinter(Texts.in("nl").orElseThrow());
    private final JsonPrinter programs = new JsonPrinter(Texts.in("nl").orElseThrow());

    @BeforeAll
    static void read() {
        Sites.copy(Sites.RESOURCES.resolve("sites/klein/input"), root);
        Sites.read(root).forEach((path, bytes) -> {
            if (path.matches(".*\\.(md|json|yml)") && !path.endsWith("LEESMIJ.md")) {
                SEEDS.put(path, bytes);
            }
        });
    }

    private byte[] mutated(byte[] sound) {
        byte[] bytes = sound;
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            bytes = switch (random.nextInt(9)) {
                case 0 -> withByte(bytes);
                case 1, 2 -> withToken(bytes);
                case 3 -> withLines(bytes);
                case 4 -> withPart(bytes);
                case 5 -> withValue(bytes);
                case 6 -> spliced(bytes);
                case 7 -> withNaughty(bytes);
                default -> cut(bytes);
            };
        }
        return bytes;
    }

    private byte[] withByte(byte[] bytes) {
        byte[] other = bytes.clone();
        for (int n = 1 + random.nextInt(4); n > 0 && other.length > 0; n--) {
            other[random.nextInt(other.length)] = (byte) random.nextInt(256);
        }
        return other;
    }

    private byte[] withToken(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + (random.nextBoolean() ? 0 : random.nextInt(8)));
        String token = TOKENS.get(random.nextInt(TOKENS.size())).repeat(random.nextInt(10) == 0 ? 60 : 1);
        return (text.substring(0, at) + token + text.substring(to)).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] withLines(byte[] bytes) {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        int one = random.nextInt(lines.length);
        int other = random.nextInt(lines.length);
        switch (random.nextInt(4)) {
            case 0 -> lines[one] = lines[one] + "\n" + lines[other];
            case 1 -> lines[one] = "  " + lines[one];
            case 2 -> lines[one] = lines[other].strip();
            default -> {
                String line = lines[one];
                lines[one] = lines[other];
                lines[other] = line;
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** A piece of another file in the place of one of this. */
    private byte[] withPart(byte[] bytes) {
        byte[] other = other();
        int from = random.nextInt(other.length);
        byte[] part = Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(80)));
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(80));
        byte[] joined = Arrays.copyOf(bytes, at + part.length + bytes.length - to);
        System.arraycopy(part, 0, joined, at, part.length);
        System.arraycopy(bytes, to, joined, at + part.length, bytes.length - to);
        return joined;
    }

    /** A value of one field in the place of that of another, perhaps of another kind. */
    private byte[] withValue(byte[] bytes) {
        List<MatchResult> values = VALUE.matcher(text(bytes)).results().toList();
        List<MatchResult> others = VALUE.matcher(text(other())).results().toList();
        if (values.isEmpty() || others.isEmpty()) {
            return bytes;
        }
        MatchResult value = values.get(random.nextInt(values.size()));
        String put = others.get(random.nextInt(others.size())).group(1);
        return (text(bytes).substring(0, value.start(1)) + put + text(bytes).substring(value.end(1)))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The beginning of this file, and the end of another. */
    private byte[] spliced(byte[] bytes) {
        byte[] other = other();
        int at = random.nextInt(bytes.length + 1);
        int from = random.nextInt(other.length + 1);
        byte[] joined = Arrays.copyOf(bytes, at + other.length - from);
        System.arraycopy(other, from, joined, at, other.length - from);
        return joined;
    }

    /** A value that has made other programs stumble. */
    private byte[] withNaughty(byte[] bytes) {
        List<MatchResult> values = VALUE.matcher(text(bytes)).results().toList();
        if (values.isEmpty()) {
            return bytes;
        }
        MatchResult value = values.get(random.nextInt(values.size()));
        return (text(bytes).substring(0, value.start(1))
                        + NAUGHTY.get(random.nextInt(NAUGHTY.size()))
                        + text(bytes).substring(value.end(1)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private byte[] other() {
        return List.copyOf(SEEDS.values()).get(random.nextInt(SEEDS.size()));
    }

    private byte[] cut(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        return random.nextBoolean() ? Arrays.copyOf(bytes, at) : Arrays.copyOfRange(bytes, at, bytes.length);
    }

    private String seed(String pattern) {
        List<String> fitting =
                SEEDS.keySet().stream().filter(path -> path.matches(pattern)).toList();
        return fitting.get(random.nextInt(fitting.size()));
    }

    /** Something that is done with a file, and may find what is wrong with it. */
    private interface Reading {
        void of(byte[] bytes, String path, Diagnostics problems) throws IOException;
    }

    private void rounds(int rounds, String pattern, Reading reading) throws IOException {
        for (int i = 0; i < rounds * ROUNDS; i++) {
            String path = seed(pattern);
            byte[] bytes = mutated(SEEDS.getOrDefault(path, new byte[0]));
            Diagnostics problems = new Diagnostics();
            try {
                reading.of(bytes, path, problems);
                problems.sorted().forEach(this::isSound);
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                Path kept = Files.write(Files.createTempFile("fuzz", "-" + path.replace('/', '-')), bytes);
                throw new AssertionError("round " + i + ", " + path + ", kept in " + kept, e);
            }
        }
    }

    /** Its place is there, and it can be printed, with a caret at its place. */
    private void isSound(Diagnostic problem) {
        SourceFile file = problem.span().file();
        assertThat(file.at(file.offset(problem.span()))).as(problem.code()).isEqualTo(problem.span());
        assertThat(people.print(problem)).contains("[" + problem.code() + "]").doesNotContain("\u001b", "\u202e");
        assertThat(programs.print(problem)).startsWith("{").endsWith("}");
    }

    private Optional<SourceFile> file(byte[] bytes, String path, Diagnostics problems) throws IOException {
        Path file = Files.write(root.resolve("gemaakt"), bytes);
        return TextFiles.read(file, path, problems);
    }

    @Test
    void trees_of_yaml_and_json() throws IOException {
        rounds(6_000, ".*\\.(json|yml)", (bytes, path, problems) -> file(bytes, path, problems)
                .ifPresent(file -> {
                    assertThat(LocatedTrees.json(file)).isNotNull();
                    assertThat(LocatedTrees.yaml(file)).isNotNull();
                }));
    }

    @Test
    void the_settings() throws IOException {
        rounds(4_500, "site-config\\.yml", (bytes, path, problems) -> file(bytes, path, problems)
                .ifPresent(file -> SiteConfigReader.read(file, problems)));
    }

    @Test
    void the_content_file_by_file() throws IOException {
        rounds(5_000, "content/.*", (bytes, path, problems) -> {
            try {
                Files.write(root.resolve(path), bytes);
                // All that is known is this file, so what is said is of this file.
                new ContentLoader(root).load(List.of(path), problems);
            } finally {
                Files.write(root.resolve(path), SEEDS.getOrDefault(path, new byte[0]));
            }
        });
    }

    @Test
    void the_stories() throws IOException {
        StoryRenderer renderer = new StoryRenderer(new ScrollRegions("tabel", "code"));
        LinkTargets targets = new LinkTargets() {
            @Override
            public Optional<String> href(String target) {
                return target.startsWith("/") && !target.startsWith("//") ? Optional.of(target) : Optional.empty();
            }
        };
        rounds(4_000, "content/.*\\.md", (bytes, path, problems) -> {
            Optional<SourceFile> file = file(bytes, path, problems);
            if (file.isPresent()) {
                int offset = Math.max(0, file.get().text().indexOf("\n---\n", 3));
                String html =
                        renderer.render(file.get(), offset, targets, problems).html();
                for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
                    assertThat(element.tagName())
                            .isNotIn("script", "style", "iframe", "form", "base", "meta", "svg", "math");
                    assertThat(element.attributes().asList())
                            .noneMatch(it -> it.getKey().startsWith("on"));
                }
                renderer.manuscript(file.get(), offset);
            }
        });
    }

    @Test
    void the_words_of_a_theme() throws IOException {
        byte[] words = Files.readAllBytes(Sites.REAL.resolve("themes/noaberschap/texts/nl.yml"));
        byte[] theme = Files.readAllBytes(Sites.REAL.resolve("themes/noaberschap/theme.yml"));
        Sites.copy(Sites.REAL.resolve("themes/noaberschap"), root.resolve("themes/ander"));
        SourceFile settings = new SourceFile("site-config.yml", "thema: ander\n");
        rounds(400, "site-config\\.yml", (unused, path, problems) -> {
            Files.write(root.resolve("themes/ander/texts/nl.yml"), mutated(words));
            Files.write(root.resolve("themes/ander/theme.yml"), random.nextBoolean() ? theme : mutated(theme));
            SiteTheme.load(root, "ander", "nl", settings.start(), problems);
        });
    }

    @Test
    void a_whole_site_with_one_file_that_is_wrong() throws IOException {
        Path site = Files.createDirectories(root.resolve("geheel"));
        Sites.copy(Sites.RESOURCES.resolve("sites/klein/input"), site);
        rounds(100, "(content/.*|site-config\\.yml)", (bytes, path, problems) -> {
            Files.write(site.resolve(path), bytes);
            StringWriter said = new StringWriter();
            PrintWriter out = new PrintWriter(said);
            Clock clock = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
            int code = Main.run(out, out, clock, site, "check");
            Files.write(site.resolve(path), SEEDS.getOrDefault(path, new byte[0]));
            assertThat(code).as(said.toString()).isBetween(0, 1);
            assertThat(said.toString()).doesNotContain("\tat nl.regiosite", "Exception");
        });
    }
}
