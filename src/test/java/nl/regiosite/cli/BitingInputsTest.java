package nl.regiosite.cli;

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
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiosite.build.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What no person writes, but what may come all the same: too deep, too long, too many, or with a name that some disk
 * cannot hold. The program says what is wrong and where, in words, or works; it never takes long, and never much memory.
 */
class BitingInputsTest {
    private static final String TEXT = "content/paginas/bijt.md";
    private static final String GRANTS = "content/begroting/toekenningen.json";
    private static final String WORKS = "";

    @TempDir
    private Path root;

    private final StringWriter said = new StringWriter();

    private int check() {
        Sites.copy(Sites.RESOURCES.resolve("invalid/_basis"), root);
        return checkAsItIs();
    }

    private int checkAsItIs() {
        PrintWriter out = new PrintWriter(said);
        return Main.run(
                out, out, Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC), root, "check", "--quiet");
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** A message about a place in that file, or none at all. */
    private void says(String path, String code) {
        assertThat(said.toString()).doesNotContain("Exception", "\tat ");
        if (code.equals(WORKS)) {
            assertThat(said.toString()).doesNotContain(": fout: ");
        } else {
            assertThat(said.toString())
                    .containsPattern("(?m)^" + Pattern.quote(path) + ":\\d+:\\d+: fout: .* \\[" + code + "\\]$");
        }
    }

    private static String repeat(int times, Function<Integer, String> piece) {
        return IntStream.range(0, times).mapToObj(piece::apply).collect(Collectors.joining());
    }

    private static Arguments head(String what, String fields, String code) {
        return Arguments.of(what, "---\ntitel: x\nsamenvatting: y\n" + fields + "---\n\nx\n", code);
    }

    private static Arguments story(String what, String story, String code) {
        return Arguments.of(what, "---\ntitel: x\nsamenvatting: y\n---\n\n" + story + "\n", code);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                head(
                        "a bomb",
                        "a: &a [x]\n" + repeat(9, i -> "b" + i + ": &b" + i + " [*a,*a,*a,*a]\n"),
                        "schrijfwijze-alias"),
                head("an anchor within itself", "x: &x [*x]\n", "schrijfwijze-alias"),
                head("a merge key", "x:\n  <<: *y\n", "schrijfwijze-alias"),
                head("a tag that makes an object", "x: !!javax.script.ScriptEngineManager []\n", "schrijfwijze-alias"),
                head(
                        "ten thousand lists",
                        "x: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n",
                        "schrijfwijze-too-deep"),
                head("lists that are never closed", "x: " + "[".repeat(200_000) + "\n", "schrijfwijze-too-deep"),
                head(
                        "ten thousand mappings",
                        "x: " + "{a: ".repeat(10_000) + "}".repeat(10_000) + "\n",
                        "schrijfwijze-too-deep"),
                head("twenty thousand hyphens", "x:\n  " + "- ".repeat(20_000) + "a\n", "schrijfwijze-too-deep"),
                head("a name of 200,000 signs", "k".repeat(200_000) + ": x\n", "schrijfwijze-indent"),
                head("a value of 100,000 signs", "alt: " + "9".repeat(100_000) + "\n", "waarde-te-lang"),
                head("spaces before a name", " ".repeat(100_000) + "- k:\n", "schrijfwijze-.*"),
                head("spaces before a hash", "k: " + " ".repeat(100_000) + "#\n", "sleutel-onbekend"),
                head("fifty thousand quotes", "k: " + "'".repeat(50_001) + "x\n", "schrijfwijze-open-quote"),
                story("3,000 quotes", ">".repeat(3_000) + " x", "tekst-te-diep"),
                story("3,000 quotes with spaces", "> ".repeat(3_000) + "x", "tekst-te-diep"),
                story("3,000 lists", "1. ".repeat(3_000) + "x", "tekst-te-diep"),
                story("fifty thousand stars", "*".repeat(50_000) + "a" + "*".repeat(50_000), "tekst-te-veel-tekens"),
                story("ten thousand lines of hyphens", "---\n".repeat(10_000), "tekst-zonder-witregel"),
                story("a hundred thousand lines of hyphens", "---\n\n".repeat(90_000), "tekst-te-veel-regels"),
                story("empty lines", "\n".repeat(400_000), "tekst-te-veel-regels"),
                story("a table of 30,000 rows", "| a |\n|---|\n" + "| b |\n".repeat(30_000), "tekst-zonder-witregel"),
                story(
                        "a table of 60,000 columns",
                        "|a".repeat(60_000) + "|\n" + "|-".repeat(60_000) + "|",
                        "tekst-te-diep"),
                story("lists within each other on one line", "1. ".repeat(100_000), "tekst-te-diep"),
                story("code that is begun again and again", "```\n\n".repeat(9_000), WORKS),
                story("tables in HTML", "<table><tr><td>a</table>\n\n".repeat(5_000), WORKS),
                story("footnotes", repeat(4_000, i -> "a[^" + i + "]\n\n[^" + i + "]: b\n\n"), WORKS),
                story("abbreviations", repeat(5_000, i -> "*[a" + i + "]: b\n\n"), WORKS),
                story("definitions", "a\n: b\n\n".repeat(6_000), WORKS),
                story("references", "[a]: /geld/\n".repeat(1_900) + "\n[a]", WORKS),
                story(
                        "links by reference, thousands of them",
                        "[a] [a] [a]\n\n".repeat(4_900) + "\n\n[a]: /geld/\n",
                        WORKS),
                story("references that are never closed", "[a]: <".repeat(40_000), "tekst-te-veel-tekens"),
                story("pictures that are not there", "![een foto](b.jpg)\n\n".repeat(9_000), "melding-vaker"),
                story("ids that are all the same", "<p id=a>a</p>\n\n".repeat(9_000), WORKS),
                story("fifty thousand brackets", "[".repeat(50_000), "tekst-te-veel-tekens"),
                story("links that are never closed", "[a](".repeat(20_000), "tekst-te-vol"),
                story("links of two parts that are never closed", "![".repeat(20_000), "tekst-te-veel-tekens"),
                story("backticks in all numbers", repeat(900, i -> "`".repeat(i) + " "), "tekst-te-veel-tekens"),
                story("backticks that cross", "`a``b".repeat(20_000), "tekst-te-veel-tekens"),
                story("angle brackets", "<".repeat(50_000), "tekst-te-veel-tekens"),
                story("comments that are never closed", "<!-- ".repeat(20_000), "tekst-te-veel-tekens"),
                story("elements that are never closed", "<b>".repeat(20_000), "tekst-te-veel-tekens"),
                story("an element with 20,000 attributes", "<a " + "x=y ".repeat(20_000) + ">x</a>", "tekst-te-diep"),
                story("ampersands", "&".repeat(50_000) + "&#x;".repeat(10_000), "tekst-te-veel-tekens"),
                story("full stops", ".".repeat(100_000), WORKS),
                story("headings that are all the same", "# a\n".repeat(20_000), "tekst-zonder-witregel"),
                story("20,000 dead links", repeat(5_000, i -> "[a](/x" + i + "/)\n\n"), "melding-vaker"),
                story("an address of 200,000 signs", "[a](/" + "x".repeat(200_000) + "/)", "link-dood"),
                story("a way up without end", "[a](" + "../".repeat(20_000) + "x.md)", "link-dood"),
                story("a web address of 100,000 parts", "https://" + "a.".repeat(50_000), WORKS),
                story("signs by number that are none", "&#0; &#27; &#xd800; &#x110000; &#99999999999;", WORKS),
                story("a story of 50 MB", "woord ".repeat(100_000), "bestand-te-groot"),
                story("a zero", "a\0b", "bestand-geen-tekst"),
                story("what steers a terminal", "a\u001b[31mb\u009b1m", "bestand-geen-tekst"),
                story("a letter with 50,000 marks", "x" + "\u0301".repeat(50_000), WORKS),
                Arguments.of("no end of the fields", "---\n" + "a: b\n".repeat(80_000), "kop-niet-gesloten"),
                Arguments.of("a byte order mark", "\ufeff---\ntitel: x\nsamenvatting: y\n---\n\nx\n", WORKS),
                Arguments.of(
                        "lines as Windows ends them", "---\r\ntitel: x\r\nsamenvatting: y\r\n---\r\n\r\nx\r\n", WORKS),
                Arguments.of("lines as an old Mac ended them", "---\rtitel: x\rsamenvatting: y\r---\r\rx\r", WORKS),
                Arguments.of("a zero by name", "---\ntitel: \"x\\0y\"\nsamenvatting: y\n---\n", "teken-onzichtbaar"),
                Arguments.of("a bell by name", "---\ntitel: \"x\\ay\"\nsamenvatting: y\n---\n", "teken-onzichtbaar"),
                Arguments.of(
                        "half a sign by name", "---\ntitel: \"\\ud800\"\nsamenvatting: y\n---\n", "teken-onzichtbaar"),
                Arguments.of(
                        "only a sign without width", "---\ntitel: \u200b\nsamenvatting: y\n---\n", "teken-onzichtbaar"),
                Arguments.of(
                        "words that turn", "---\ntitel: a\u202egnp\u202c\nsamenvatting: y\n---\n\n\u202ex\n", WORKS),
                Arguments.of(
                        "a title of 6,000 signs",
                        "---\ntitel: " + "x".repeat(6_000) + "\nsamenvatting: y\n---\n",
                        "waarde-te-lang"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @Timeout(30)
    void of_a_text(String what, String text, String code) throws IOException {
        write(TEXT, text);

        assertThat(check()).as(what).isEqualTo(code.equals(WORKS) ? 0 : 1);

        says(TEXT, code);
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                Arguments.of("9".repeat(30), "bedrag-te-groot"),
                Arguments.of("9223372036854775807", "bedrag-te-groot"),
                Arguments.of("-9223372036854775809", "bedrag-negatief"),
                Arguments.of("1e400", "bedrag-ongeldig"),
                Arguments.of("1e9999999999", "bedrag-ongeldig"),
                Arguments.of("9".repeat(2_000_000), "schrijfwijze-.*"),
                Arguments.of("0.1", "bedrag-geen-heel-getal"),
                Arguments.of("NaN", "schrijfwijze-.*"),
                Arguments.of("\"9999999999999999999\"", "bedrag-te-groot"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    @Timeout(30)
    void of_an_amount(String number, String code) throws IOException {
        Sites.copy(Sites.RESOURCES.resolve("invalid/_basis"), root);
        String grants = Files.readString(root.resolve(GRANTS));
        write(GRANTS, grants.replaceFirst("(\"bedrag\": )\\d+", "$1" + Matcher.quoteReplacement(number)));

        assertThat(checkAsItIs()).isEqualTo(1);

        says(GRANTS, code);
    }

    static Stream<Arguments> lists() {
        String grant = "{\"project\":\"x\",\"tranche\":1,\"bedrag\":1,\"bron\":\"y\"}";
        return Stream.of(
                Arguments.of("[".repeat(10_000) + "]".repeat(10_000), "schrijfwijze-too-deep"),
                Arguments.of("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000), "schrijfwijze-too-deep"),
                Arguments.of("[".repeat(2_000_000), "schrijfwijze-too-deep"),
                Arguments.of("[\n" + (grant + ",\n").repeat(1_000_000) + grant + "]", "bestand-te-groot"),
                Arguments.of("[\n" + "{\"a\":1},\n".repeat(340_000) + grant + "]", "lijst-verder-niet-gelezen"),
                Arguments.of("[\n" + "[],\n".repeat(1_000_000) + grant + "]", "lijst-verder-niet-gelezen"),
                Arguments.of("[{" + repeat(300_000, i -> "\"a" + i + "\":1,") + "\"b\":1}]", "melding-vaker"),
                Arguments.of("[{\"" + "x".repeat(1_000_000) + "\":1}]", "schrijfwijze-.*"),
                Arguments.of("[{\"project\":\"" + "x".repeat(4_000_000), "schrijfwijze-.*"),
                Arguments.of("[" + "1,".repeat(2_000_000) + "1]", "schrijfwijze-too-much"),
                Arguments.of("[" + "{\"a\":1},".repeat(1_000_000) + "1]", "schrijfwijze-too-much"),
                Arguments.of("[\"" + "€".repeat(5_000_000) + "\"]", "type-geen-velden"),
                Arguments.of("\n".repeat(15_000_000), "bestand-leeg"),
                Arguments.of("[]" + "]".repeat(1_000_000), "schrijfwijze-after-end"),
                Arguments.of(
                        "[{\"project\":\"a\\u0000\",\"tranche\":1,\"bedrag\":1,\"bron\":\"y\"}]", "teken-onzichtbaar"));
    }

    /** In a process of its own, with no more memory than the whole program may take. */
    @ParameterizedTest(name = "{1}")
    @MethodSource("lists")
    void of_a_list_in_bounded_memory(String list, String code) throws IOException, InterruptedException {
        Sites.copy(Sites.RESOURCES.resolve("invalid/_basis"), root);
        write(GRANTS, list);
        Path out = root.resolve("gezegd.txt");
        Process check = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "nl.regiosite.cli.Main",
                        "check",
                        "--quiet",
                        "--date",
                        "2026-03-01",
                        "--root",
                        root.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(check.waitFor(60, TimeUnit.SECONDS)).isTrue();
        said.write(Files.readString(out, StandardCharsets.UTF_8));

        assertThat(check.exitValue())
                .as(said.toString().lines().limit(5).toList().toString())
                .isEqualTo(1);

        says(GRANTS, code);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("paginas/caf\u00e9.md", "bestandsnaam-ongeldig"),
                Arguments.of("paginas/cafe\u0301.md", "bestandsnaam-ongeldig"),
                Arguments.of("paginas/Privacy.md", "bestandsnaam-ongeldig"),
                Arguments.of("paginas/CON.md", "bestandsnaam-ongeldig"),
                Arguments.of("paginas/aux.md", WORKS),
                Arguments.of("nul.json", "bestand-verkeerde-map"),
                Arguments.of("paginas/x.md.", "bestand-soort-onbekend"),
                Arguments.of("paginas/x.md ", "bestand-soort-onbekend"),
                Arguments.of("paginas/x .md", "bestandsnaam-ongeldig"),
                Arguments.of("paginas/a\u202edm.exe.md", "bestandsnaam-ongeldig"),
                Arguments.of("paginas/a\u200bb.md", "bestandsnaam-ongeldig"),
                Arguments.of("paginas/a\nb.md", "bestandsnaam-ongeldig"),
                Arguments.of("paginas/a\u001b[31mb.md", "bestandsnaam-ongeldig"),
                Arguments.of("paginas/a%2e%2eb.md", "bestandsnaam-ongeldig"),
                Arguments.of("paginas/a\\..\\b.md", "bestandsnaam-ongeldig"),
                Arguments.of("paginas/a\"'<i>.md", "bestandsnaam-ongeldig"),
                Arguments.of("paginas/" + "a".repeat(250) + ".md", "bestandsnaam-ongeldig"),
                Arguments.of("tranches/99999.md", "bestand-verkeerde-map"),
                Arguments.of("nieuws/a\u202egpj.jpg", "bestandsnaam-ongeldig"),
                Arguments.of("a/".repeat(200) + "x.md", "bestand-verkeerde-map"));
    }

    @ParameterizedTest
    @MethodSource("names")
    @Timeout(30)
    void of_a_name(String name, String code) throws IOException {
        write("content/" + name, "---\ntitel: x\nsamenvatting: y\n---\n\nx\n");

        assertThat(check()).isEqualTo(code.equals(WORKS) ? 0 : 1);

        assertThat(said.toString()).doesNotContain("Exception", "\u001b", "\u202e");
        if (!code.equals(WORKS)) {
            assertThat(said.toString()).contains("[" + code + "]");
        }
    }

    @Test
    void one_letter_in_two_forms_and_names_that_differ_by_case_are_each_told_of() throws IOException {
        for (String name : List.of("caf\u00e9", "cafe\u0301", "Foto", "foto")) {
            write("content/paginas/" + name + ".md", "---\ntitel: x\nsamenvatting: y\n---\n\nx\n");
        }

        assertThat(check()).isEqualTo(1);

        assertThat(said.toString().split("\\[bestandsnaam-ongeldig\\]", -1)).hasSize(4);
    }

    @Test
    void two_pictures_whose_names_differ_by_case_are_told_of() throws IOException {
        Sites.copy(Sites.RESOURCES.resolve("invalid/_basis"), root);
        Path picture = root.resolve("content/projecten/leren/werkplaats/foto.png");
        Files.copy(picture, picture.resolveSibling("Foto.png"));

        assertThat(checkAsItIs()).isEqualTo(1);

        says("content/projecten/leren/werkplaats/foto.png", "bestandsnaam-hoofdletters");
    }

    @Test
    void a_menu_of_thousands_is_told_of() throws IOException {
        Sites.copy(Sites.RESOURCES.resolve("invalid/_basis"), root);
        String settings = Files.readString(root.resolve("site-config.yml"));
        write(
                "site-config.yml",
                settings.replaceFirst("navigatie:\n", "navigatie:\n" + "  - {titel: a, naar: /}\n".repeat(9_000)));

        assertThat(checkAsItIs()).isEqualTo(1);

        says("site-config.yml", "menu-te-lang");
    }

    @Test
    void a_file_where_the_folder_of_content_should_be() throws IOException {
        Sites.copy(Sites.RESOURCES.resolve("invalid/_basis"), root);
        Files.move(root.resolve("content"), root.resolve("weg"));
        Files.writeString(root.resolve("content"), "x");

        assertThat(checkAsItIs()).isEqualTo(1);

        says("content", "map-ontbreekt");
    }

    @Test
    void folders_that_lie_too_deep_to_be_read() throws IOException {
        Sites.copy(Sites.RESOURCES.resolve("invalid/_basis"), root);
        // Each half is short enough to be made; together they are longer than the path of any file may be.
        Path half = Path.of(("m".repeat(200) + "/").repeat(15));
        Files.createDirectories(root.resolve("a").resolve(half));
        Files.createDirectories(root.resolve("content/nieuws").resolve(half));
        Files.move(
                root.resolve("a"), root.resolve("content/nieuws").resolve(half).resolve("a"));

        assertThat(checkAsItIs()).isEqualTo(1);

        assertThat(said.toString()).contains("[bestand-onleesbaar]").doesNotContain("Exception");
        // Folder by folder, for who cleans up after this test cannot read them either.
        Files.move(root.resolve("content/nieuws").resolve(half).resolve("a"), root.resolve("a"));
    }

    static Stream<List<String>> flags() {
        return Stream.of(
                List.of("--output", "site-config.yml/site"),
                List.of("--output", "x".repeat(300)),
                List.of("--output", "x/".repeat(2_500)),
                List.of("--since", "content"),
                List.of("--since", "/dev/zero"),
                List.of("--since", "content/projecten/leren/werkplaats/foto.png"));
    }

    @ParameterizedTest
    @MethodSource("flags")
    @Timeout(30)
    void of_a_flag(List<String> flag) throws IOException {
        Sites.copy(Sites.RESOURCES.resolve("invalid/_basis"), root);
        PrintWriter out = new PrintWriter(said);

        int code = Main.run(out, out, Clock.systemUTC(), root, "build", flag.get(0), flag.get(1));

        assertThat(code).isEqualTo(2);
        assertThat(said.toString())
                .startsWith("regiosite: dit kan niet: " + flag.get(0))
                .doesNotContain("Exception");
        assertThat(root.resolve("target/site")).doesNotExist();
    }

    static Stream<String> addresses() {
        return Stream.of(
                "javascript:alert(1)",
                "https://naam:woord@x.nl",
                "https://x.nl/../..",
                "https://x.nl/a/./b",
                "https://x.nl/%2e%2e/",
                "https://x.nl/a//b",
                "https://x.nl:99999",
                "https://x.nl/*",
                "https://x.nl/a;b",
                "https://x.nl/$&",
                "https://x.nl/é",
                "https://" + "a.".repeat(60_000) + "nl",
                "https://x.nl/" + "a/".repeat(3_000));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    @Timeout(30)
    void of_the_address_of_the_site(String address) throws IOException {
        Sites.copy(Sites.RESOURCES.resolve("invalid/_basis"), root);
        String settings = Files.readString(root.resolve("site-config.yml"));
        write(
                "site-config.yml",
                settings.replaceFirst("adres: .*", "adres: \"" + Matcher.quoteReplacement(address) + "\""));

        assertThat(checkAsItIs()).isEqualTo(1);

        says("site-config.yml", ".*");
    }

    @ParameterizedTest
    @MethodSource("links")
    @Timeout(30)
    void of_a_link_to_elsewhere(String name, String to) throws IOException {
        Sites.copy(Sites.RESOURCES.resolve("invalid/_basis"), root.resolve("hier"));
        Files.writeString(root.resolve("geheim.md"), "geheim: geheim\n");
        Path link = root.resolve("hier").resolve(name);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, Path.of(to));
        PrintWriter out = new PrintWriter(said);

        int code = Main.run(out, out, Clock.systemUTC(), root.resolve("hier"), "check", "--date", "2026-03-01");

        assertThat(code).isEqualTo(1);
        assertThat(said.toString())
                .contains(name + ":1:1: fout: ", "[bestand-snelkoppeling]")
                .doesNotContain("geheim: geheim", "root:");
        assertThat(said.toString().split(": fout: ", -1)).hasSize(2);
    }

    static Stream<Arguments> links() {
        return Stream.of(
                Arguments.of("content/paginas/p.md", "../../../geheim.md"),
                Arguments.of("content/paginas/p.md", "/etc/passwd"),
                Arguments.of("content/paginas/zelf.md", "zelf.md"),
                Arguments.of("content/etc", "/etc"),
                Arguments.of("content/paginas/kring", "."),
                Arguments.of("content/bronnen.json", "/etc/passwd"),
                Arguments.of("site-config.yml", "../geheim.md"),
                Arguments.of("site-config.yml", "/etc/passwd"));
    }

    static Stream<String> themes() {
        return Stream.of(
                "../..",
                "/etc",
                "..",
                ".",
                "\"a\\0b\"",
                "a/../../..",
                "CON",
                "x".repeat(4_000),
                "https://x",
                "\"a\\nb\"");
    }

    @ParameterizedTest
    @MethodSource("themes")
    @Timeout(30)
    void of_the_name_of_a_theme(String name) throws IOException {
        Sites.copy(Sites.RESOURCES.resolve("invalid/_basis"), root);
        String settings = Files.readString(root.resolve("site-config.yml"));
        write("site-config.yml", settings.replaceFirst("thema: .*", "thema: " + Matcher.quoteReplacement(name)));

        assertThat(checkAsItIs()).as(said.toString()).isEqualTo(1);

        says("site-config.yml", ".*");
    }

    static Stream<String> pictures() {
        return Stream.of(
                "../../etc/passwd",
                "/etc/passwd",
                "\"a\\0b.jpg\"",
                "a.jpg/../../x.jpg",
                "\"C:\\\\x.jpg\"",
                "https://x.test/y.jpg",
                "x".repeat(4_000) + ".jpg");
    }

    @ParameterizedTest
    @MethodSource("pictures")
    @Timeout(30)
    void of_the_place_of_a_picture(String place) throws IOException {
        write(
                "content/nieuws/bijt.md",
                "---\ntitel: x\nsamenvatting: y\ndatum: 2026-01-01\nafbeelding: " + place
                        + "\nalt: een foto\n---\n\nx\n");

        assertThat(check()).as(said.toString()).isEqualTo(1);

        says("content/nieuws/bijt.md", ".*");
    }
}
