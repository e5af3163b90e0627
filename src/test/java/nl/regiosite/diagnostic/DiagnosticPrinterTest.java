package nl.regiosite.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.regiosite.source.SourceFile;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
    private final SourceFile file =
            new SourceFile("content/projecten/wonen/x.md", "---\ntitel: x\npenvoerder: gemente-emmen\n---\n");
    private final Diagnostic unknown = Diagnostic.error("penvoerder-onbekend", file.at(25), "gemente-emmen")
            .withHint(Hint.nearest("gemente-emmen", List.of("emmen", "hardenberg")));

    @Test
    void shows_the_place_the_line_with_a_caret_and_what_to_do() {
        assertThat(new DiagnosticPrinter(Texts.in("nl").orElseThrow()).print(unknown))
                .isEqualTo("""
                        content/projecten/wonen/x.md:3:13: fout: onbekende penvoerder "gemente-emmen" [penvoerder-onbekend]
                          penvoerder: gemente-emmen
                                      ^
                          tip: bedoelde u "emmen"?
                        """);
    }

    @Test
    void shows_a_long_line_around_the_place_that_matters() {
        SourceFile longLine = new SourceFile("x.md", "a".repeat(500) + "HIER" + "b".repeat(500));
        String printed = new DiagnosticPrinter(Texts.in("nl").orElseThrow())
                .print(Diagnostic.error("bestand-geen-tekst", longLine.at(500)));
        List<String> lines = printed.lines().toList();
        assertThat(lines.get(1)).startsWith("  …").endsWith("…").hasSizeLessThan(110);
        assertThat(lines.get(1).substring(lines.get(2).indexOf('^'))).startsWith("HIER");
    }

    @Test
    void speaks_json_to_programs() {
        assertThat(new JsonPrinter(Texts.in("en").orElseThrow()).print(unknown))
                .isEqualTo("{\"file\":\"content/projecten/wonen/x.md\",\"line\":3,\"column\":13,\"severity\":\"error\","
                        + "\"code\":\"penvoerder-onbekend\",\"message\":\"unknown lead partner \\\"gemente-emmen\\\"\","
                        + "\"hint\":\"did you mean \\\"emmen\\\"?\"}");
    }
}
