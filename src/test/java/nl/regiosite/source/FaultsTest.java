package nl.regiosite.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiosite.build.Sites;
import nl.regiosite.source.Parsed.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people write that is no YAML or JSON, in the broken sites that {@code InvalidSitesTest} builds, and by itself. */
class FaultsTest {
    private static final Path INVALID = Sites.RESOURCES.resolve("invalid");
    private static final Pattern HEAD =
            Pattern.compile("(?m)^(\\S+):(\\d+:\\d+): fout: .* \\[schrijfwijze-([a-z-]+)]$");

    static Stream<Arguments> mistakes() {
        return Sites.cases("invalid").flatMap(name -> HEAD.matcher(text(INVALID.resolve(name + "/expected.txt")))
                .results()
                .map(found -> Arguments.of(name, found.group(1), found.group(2), found.group(3))));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Parsed parse(SourceFile file) {
        if (file.path().endsWith(".json")) {
            return LocatedTrees.json(file);
        }
        if (file.path().endsWith(".yml")) {
            return LocatedTrees.yaml(file);
        }
        int end = file.text().indexOf("\n---", 3);
        return LocatedTrees.yaml(file, file.text().substring(4, end + 1), 2);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void are_told_apart_as_the_broken_sites_say(String name, String path, String place, String code) {
        Fault fault = (Fault) parse(new SourceFile(path, text(INVALID.resolve(name + "/input/" + path))));

        assertThat(fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .isEqualTo(code);
        assertThat(fault.span()).hasToString(path + ":" + place);
    }

    static Stream<Arguments> json() {
        return Stream.of(
                Arguments.of("{\"a\": 1 \"b\": 2}", "COMMA 1:9 []"),
                Arguments.of("{\"a\": 1,}", "EXTRA_COMMA 1:9 []"),
                Arguments.of("x", "NO_QUOTES 1:1 []"),
                Arguments.of("=", "EQUALS 1:1 []"),
                Arguments.of("\"a\" b", "NO_QUOTES 1:5 []"),
                Arguments.of("\"a: b", "SYNTAX 1:6 []"),
                Arguments.of("\"a\": 1", "AFTER_END 1:4 []"),
                Arguments.of("[1,,2]", "EXTRA_COMMA 1:4 []"),
                Arguments.of("[1 2]", "SYNTAX 1:4 []"),
                Arguments.of("[\"a\" \"b\"]", "COMMA 1:6 []"),
                Arguments.of("[[1] [2]]", "COMMA 1:6 []"),
                Arguments.of("[{} {}]", "COMMA 1:5 []"),
                Arguments.of("{\"a\": 1};", "COMMA 1:9 []"),
                Arguments.of("{} x", "NO_QUOTES 1:4 []"),
                Arguments.of("{} {}", "AFTER_END 1:4 []"),
                Arguments.of("[] ]", "AFTER_END 1:4 []"),
                Arguments.of("{\"a\" 1}", "SYNTAX 1:6 []"),
                Arguments.of("{\"a\": tru}", "NO_QUOTES 1:7 []"),
                Arguments.of("{a: 1}", "NO_QUOTES 1:2 []"),
                Arguments.of("{'a': 1}", "SINGLE_QUOTE 1:2 []"),
                Arguments.of("{\"a\": 'b'}", "SINGLE_QUOTE 1:7 []"),
                Arguments.of("{\"a\"= 1}", "EQUALS 1:5 []"),
                Arguments.of("{\"a\": 1; \"b\": 2}", "COMMA 1:8 []"),
                Arguments.of("{\"a\": # x\n1}", "COMMENT 1:7 []"),
                Arguments.of("{\"a\": // x\n1}", "COMMENT 1:7 []"),
                Arguments.of("{\"a\":\u00a01}", "INVISIBLE 1:6 []"),
                Arguments.of("{\"a\": \u200b\"b\"}", "INVISIBLE 1:7 []"),
                Arguments.of("{\"a\": “b”}", "CURLY_QUOTE 1:7 []"),
                Arguments.of("{\"a\": 1.000.000}", "NUMBER 1:7 [1.000.000, 1000000]"),
                Arguments.of("{\"a\": 012}", "NUMBER 1:7 [012, 12]"),
                Arguments.of("{\"a\": € 5}", "NUMBER 1:7 [€ 5, 5]"),
                Arguments.of("{\"a\": -€ 5}", "SYNTAX 1:8 []"),
                Arguments.of("{\"a\": 5 euro}", "NUMBER 1:7 [5 euro, 5]"),
                Arguments.of("{\"a\": 5,50}", "NUMBER 1:7 [5,50, 5.50]"),
                Arguments.of("{\"a\": 5,-}", "NUMBER 1:7 [5,-, 5]"),
                Arguments.of("{\"a\": 1 000}", "NUMBER 1:7 [1 000, 1000]"),
                Arguments.of("{\"a\": \"b", "SYNTAX 1:9 []"),
                Arguments.of("{\"a\": \"b\n\"}", "OPEN_QUOTE 1:7 []"),
                Arguments.of("{\"a\": [1, 2}", "BRACKET 1:12 [], [, 1]"),
                Arguments.of("[{\"a\": 1]", "BRACKET 1:9 [}, {, 1]"),
                Arguments.of("{\"a\": 1", "BRACKET 1:8 [}, {, 1]"),
                Arguments.of("[1, 2", "BRACKET 1:6 [], [, 1]"),
                Arguments.of("{\"a\": {\"b\": 1}", "BRACKET 1:15 [}, {, 1]"),
                Arguments.of("{\"a\": 1}\n}", "AFTER_END 2:1 []"),
                Arguments.of("{\"a\": [1]},\n{\"b\": 2}", "EXTRA_COMMA 1:11 []"),
                Arguments.of("{\"a\": [1]\n{\"b\": 2}}", "OUTSIDE_LIST 2:1 []"),
                Arguments.of("{\"a\": \"b\" c\"}", "NO_QUOTES 1:11 []"),
                Arguments.of("{\"a\": \"b\"c}", "INNER_QUOTE 1:9 []"),
                Arguments.of("{\"a\": \"b\\\"c\", d}", "NO_QUOTES 1:15 []"),
                Arguments.of("{\"a\":", "BRACKET 1:6 [}, {, 1]"),
                Arguments.of("{\"a\"", "BRACKET 1:5 [}, {, 1]"),
                Arguments.of("{,}", "EXTRA_COMMA 1:2 []"),
                Arguments.of("[,1]", "EXTRA_COMMA 1:2 []"),
                Arguments.of("{\"a\": \"x\\\\\", b: 1}", "NO_QUOTES 1:14 []"),
                Arguments.of("{\"a\": [[1]], b: 1}", "NO_QUOTES 1:14 []"),
                Arguments.of("{\"a\": \"}\", b: 1}", "NO_QUOTES 1:12 []"),
                Arguments.of("{\"a\": *}", "SYNTAX 1:7 []"),
                Arguments.of("{\"a\": .5}", "NO_NUMBER 1:7 [.5]"),
                Arguments.of("{\"a\": 1, \"a\": 2}", "DUPLICATE_KEY 1:10 []"),
                Arguments.of("{\"a\": [[1], {\"b\": [1}", "BRACKET 1:21 [], [, 1]"),
                Arguments.of("{\"a\": 1, b", "NO_QUOTES 1:10 []"),
                Arguments.of("[1]]", "AFTER_END 1:4 []"));
    }

    @ParameterizedTest
    @MethodSource("json")
    void json_tells_where_it_went_wrong(String text, String expected) {
        assertThat(say(LocatedTrees.json(new SourceFile("x.json", text)))).isEqualTo(expected);
    }

    static Stream<Arguments> yaml() {
        return Stream.of(
                Arguments.of("a:\n  - b: c\n d: e\n", "INDENT 3:2 []"),
                Arguments.of("a: b\n  c: d\n", "INDENT 2:3 []"),
                Arguments.of("a: \"b\n", "OPEN_QUOTE 1:4 []"),
                Arguments.of("a: 'b\n", "OPEN_QUOTE 1:4 []"),
                Arguments.of("a: [b\n", "OPEN_LIST 1:4 []"),
                Arguments.of("a: {b\n", "OPEN_LIST 1:4 []"),
                Arguments.of("a: b\nc\n", "NO_COLON 2:1 [c]"),
                Arguments.of("c\na: b\n", "NO_COLON 1:1 [c]"),
                Arguments.of("a: b\n\tc: d\n", "TAB 2:1 []"),
                Arguments.of("a:b\nc: d\n", "NO_SPACE 1:2 [:]"),
                Arguments.of("a: @b\n", "FIRST_SIGN 1:4 [@]"),
                Arguments.of("a: `b\n", "FIRST_SIGN 1:4 [`]"),
                Arguments.of("a: %b\n", "FIRST_SIGN 1:4 [%]"),
                Arguments.of("a: >b\n", "FIRST_SIGN 1:4 [>]"),
                Arguments.of("a: ,b\n", "FIRST_SIGN 1:4 [,]"),
                Arguments.of("a: }b\n", "FIRST_SIGN 1:4 [}]"),
                Arguments.of("a: - b\n", "FIRST_SIGN 1:4 [-]"),
                Arguments.of("a: \"b\" c\n", "BROKEN_QUOTE 1:6 []"),
                Arguments.of("a: 'b' c\n", "BROKEN_QUOTE 1:6 []"),
                Arguments.of("a: \"b\\d\"\n", "BACKSLASH 1:7 []"),
                Arguments.of("a: “b: c”\n", "CURLY_QUOTE 1:4 [“]"),
                Arguments.of("a: „b: c”\n", "CURLY_QUOTE 1:4 [„]"),
                Arguments.of("lijst:\n    datum: 1\n    tekst: 2\n  - datum: 2\n", "NO_DASH 2:5 [- datum:]"),
                Arguments.of("a: b\nlijst:\n    datum: 1\n  - datum: 2\n", "NO_DASH 3:5 [- datum:]"),
                Arguments.of("a: b: c\n", "UNQUOTED_COLON 1:5 []"),
                Arguments.of("a: &b c\n", "ALIAS 1:4 []"),
                Arguments.of("a: *b\n", "ALIAS 1:4 []"),
                Arguments.of("a: !b c\n", "ALIAS 1:4 []"),
                Arguments.of("a: !!str c\n", "ALIAS 1:4 []"),
                Arguments.of("a: b\na: c\n", "DUPLICATE_KEY 2:1 []"),
                Arguments.of("a:\n    b: c\n  d: e\n", "INDENT 3:3 []"),
                Arguments.of("a:\n  b: c\n  - d\n", "NO_COLON 3:5 [d]"),
                Arguments.of("a:\n    datum: 1\n  - datum: 2\n", "NO_DASH 2:5 [- datum:]"),
                Arguments.of("a: b\n\u00a0 c: d: e\n", "INVISIBLE 2:1 [\u00a0]"),
                Arguments.of("a:\u00a0b\nc: d\n", "INVISIBLE 1:3 [\u00a0]"),
                Arguments.of("---\na: b\n---\nc: d\n", "AFTER_END 4:1 []"),
                Arguments.of("a: ? b\n", "FIRST_SIGN 1:4 [?]"),
                Arguments.of("🎉: b: c\n", "UNQUOTED_COLON 1:6 []"),
                Arguments.of("a: 🎉 b: c\n", "UNQUOTED_COLON 1:8 []"),
                Arguments.of("a: \"🎉\n", "OPEN_QUOTE 1:4 []"),
                Arguments.of("a: &\n", "ALIAS 1:4 []"),
                Arguments.of("a: *\n", "ALIAS 1:4 []"),
                Arguments.of("  a: b\nc: d\n", "INDENT 2:1 []"),
                Arguments.of("a:\nb: c: d\n", "UNQUOTED_COLON 2:5 []"),
                Arguments.of("zonder: ja\nstatus in\nb: c\n", "NO_COLON 2:1 [status in]"),
                Arguments.of("a: b\n c\n d: e\n", "NO_COLON 2:2 [c]"),
                Arguments.of("a: x\n- b\n", "NO_COLON 2:3 [b]"));
    }

    @ParameterizedTest
    @MethodSource("yaml")
    void yaml_tells_where_it_went_wrong(String text, String expected) {
        assertThat(say(LocatedTrees.yaml(new SourceFile("x.yml", text)))).isEqualTo(expected);
    }

    private static String say(Parsed parsed) {
        Fault fault = (Fault) parsed;
        return fault.kind() + " " + fault.span().line() + ":" + fault.span().column() + " " + fault.words();
    }
}
