package nl.regiosite.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.source.SourceFile;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryRendererTest {
    private final Diagnostics problems = new Diagnostics();

    private Story render(String markdown) {
        LinkTargets targets = target -> target.equals("x.md") ? Optional.of("/projecten/x/") : Optional.empty();
        return new StoryRenderer(new ScrollRegions("Tabel", "Letterlijk"))
                .render(new SourceFile("content/y.md", markdown), 0, targets, problems);
    }

    @Test
    void writes_html_with_headings_that_can_be_linked_to() {
        Story story = render("# Één\n\n## Waarvoor is het?\n\n## Waarvoor is het?\n");
        assertThat(story.html())
                .contains("<h2 id=\"tekst-een\">Één</h2>")
                .contains("<h2 id=\"tekst-waarvoor-is-het\">")
                .contains("<h2 id=\"tekst-waarvoor-is-het-2\">");
    }

    @Test
    void gives_the_words_from_heading_to_heading() {
        Story story = render("""
                Vooraf[^1].

                ## Het *doel*

                - een
                - twee

                ### Leeg

                > ## Slot
                >
                > re<br>gel

                [^1]: Een noot.
                """);
        assertThat(story.sections())
                .containsExactly(
                        new Story.Section(Optional.empty(), "Vooraf."),
                        section("tekst-het-doel", "Het doel", "een twee"),
                        section("tekst-leeg", "Leeg", ""),
                        section("tekst-slot", "Slot", "re gel Een noot."));
    }

    private static Story.Section section(String id, String heading, String text) {
        return new Story.Section(Optional.of(new Story.Heading(id, heading)), text);
    }

    @Test
    void leads_a_link_to_the_page_of_a_file() {
        assertThat(render("[x](x.md)").html()).contains("<a href=\"/projecten/x/\">x</a>");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void names_the_line_and_column_of_a_dead_link() {
        render("Een.\n\nTwee [weg](weg.md) en [ook][r].\n\n[r]: ook-weg.md\n\n<a href=\"html.md\">h</a>\n");
        assertThat(problems.sorted())
                .extracting(Diagnostic::code, found -> found.span().toString())
                .containsExactly(
                        Tuple.tuple("link-dood", "content/y.md:3:12"),
                        Tuple.tuple("link-dood", "content/y.md:5:6"),
                        Tuple.tuple("link-dood", "content/y.md:7:10"));
    }

    @Test
    void knows_the_anchors_of_its_own_headings_and_footnotes() {
        render("## Geld\n\n[hier](#geld), noot[^1] en [daar](#nergens)\n\n[^1]: Een noot.\n");
        assertThat(problems.sorted())
                .extracting(Diagnostic::arguments)
                .asString()
                .contains("#nergens")
                .doesNotContain("#geld");
        assertThat(problems.sorted()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](<javascript:alert(1)>)",
                "[a](data:text/html,x)",
                "[a](vbscript:x)",
                "<a href=\"javascript:alert(1)\">a</a>",
                "<a href=\"&#106;avascript:alert(1)\">a</a>",
                "<a href=\" javascript:alert(1)\">a</a>",
                "<img src=x onerror=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<script>alert(1)</script>",
                "<style>*{}</style>",
                "<iframe src=x></iframe>",
                "<form action=x><input></form>",
                "<base href=x>",
                "<meta http-equiv=refresh content=0>",
                "<p style=\"position:fixed\" onclick=\"alert(1)\">x</p>",
                "<math><mi xlink:href=\"data:x\">",
                "<object data=x></object>"
            })
    void lets_nothing_through_that_runs_styles_frames_or_sends(String hostile) {
        assertThat(render("Tekst.\n\n" + hostile + "\n").html().toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "script", "alert(1)\"", "onerror", "onclick", "style", "<iframe", "<form", "<base", "<meta")
                .doesNotContain("<svg", "<math", "<object", "data:", "data-plaats");
    }

    @Test
    void keeps_plain_html_of_an_author() {
        assertThat(render("H<sub>2</sub>O en <abbr title=\"hoger\">hbo</abbr>").html())
                .isEqualTo("<p>H<sub>2</sub>O en <abbr title=\"hoger\">hbo</abbr></p>");
    }

    @Test
    void writes_a_table_that_is_valid_html() {
        String html = render("| wat | hoeveel |\n|--|-:|\n| a | 1 |\n").html();
        assertThat(html)
                .contains("<th scope=\"col\">wat</th>")
                .contains("class=\"rechts\"")
                .doesNotContain("align");
    }

    @Test
    void makes_every_table_and_preformatted_text_a_region_with_a_name_of_its_own() {
        String html = render("""
                | a |
                |---|
                | 1 |

                <table role="x" tabindex="5"><caption>Wie &amp; wat</caption><tr><td>2</td></tr></table>

                | b |
                |---|
                | 3 |

                > ```
                > 4
                > ```
                """).html();
        assertThat(html)
                .containsSubsequence(
                        "<div class=\"tabel\" role=\"region\" tabindex=\"0\" aria-label=\"Tabel\"><table>",
                        "<div class=\"tabel\" role=\"region\" tabindex=\"0\" aria-label=\"Wie &amp; wat\"><table>",
                        "<div class=\"tabel\" role=\"region\" tabindex=\"0\" aria-label=\"Tabel 2\"><table>",
                        "<pre role=\"region\" tabindex=\"0\" aria-label=\"Letterlijk\">")
                .doesNotContain("tabindex=\"5\"");
    }

    @Test
    void gives_a_picture_of_the_site_its_files_its_caption_and_its_size_unless_the_author_gave_one() {
        LinkTargets targets = new LinkTargets() {
            @Override
            public Optional<String> href(String target) {
                return Optional.of("/beeld/" + target);
            }

            @Override
            public Optional<Shown> picture(String target) {
                return target.equals("x.png")
                        ? Optional.of(new Shown("/beeld/x.png", 640, 480, "/x-320.webp 320w", "100vw"))
                        : Optional.empty();
            }
        };
        SourceFile file = new SourceFile(
                "content/y.md",
                "![x](x.png \"Een *bijschrift*\")\n\nMidden ![x](x.png) in de zin\n\n<img src=\"x.png\" alt=\"x\" width=\"64\">");
        String source = "<source type=\"image/webp\" srcset=\"/x-320.webp 320w\" sizes=\"100vw\">";
        assertThat(new StoryRenderer(new ScrollRegions("", ""))
                        .render(file, 0, targets, problems)
                        .html())
                .contains("<figure class=\"foto\"><picture>" + source
                        + "<img src=\"/beeld/x.png\" alt=\"x\" width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\">"
                        + "</picture><figcaption>Een *bijschrift*</figcaption></figure>")
                .contains("<p>Midden <picture>" + source)
                .contains("<img src=\"/beeld/x.png\" alt=\"x\" width=\"64\" loading=\"lazy\" decoding=\"async\">");
    }

    @Test
    void an_author_cannot_choose_other_files_for_a_picture() {
        assertThat(render(
                                "<picture><source srcset=\"https://x.example/a.webp\"><img src=\"https://x.example/a.png\" alt=\"x\"></picture>")
                        .html())
                .doesNotContain("srcset", "source");
    }

    @Test
    void leaves_dutch_apostrophes_as_they_are() {
        assertThat(render("'s avonds zijn er auto's").html()).isEqualTo("<p>'s avonds zijn er auto's</p>");
    }

    @Test
    void refuses_thousands_of_quotes_in_quotes() {
        render(">".repeat(3_000) + " diep");
        assertThat(problems.sorted()).extracting(Diagnostic::code).containsExactly("tekst-te-diep");
    }

    @Test
    void does_not_evaluate_what_looks_like_a_template() {
        assertThat(render("{{ 7 * 7 }} {% include \"x\" %}").html()).contains("{{ 7 * 7 }}");
    }
}
