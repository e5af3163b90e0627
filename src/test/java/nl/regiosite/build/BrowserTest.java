package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The real site in a real browser, a page of each kind. */
class BrowserTest {
    private static final List<String> KINDS = List.of(
            "/",
            "/projecten/",
            "/projecten/bloemkoolwijken-emmerhout-en-norden/",
            "/projecten/integrated-care/",
            "/pijlers/",
            "/pijlers/welzijn/",
            "/themas/proeftuinen/",
            "/tranches/",
            "/tranches/5/",
            "/gemeenten/",
            "/gemeenten/emmen/",
            "/organisaties/provincie-drenthe/",
            "/geld/",
            "/resultaten/",
            "/nieuws/",
            "/verhalen/leren-in-negen-proeftuinen/",
            "/over/",
            "/organisatie/",
            "/verschillen/",
            "/verschillen/voortgang/",
            "/data/",
            "/zoeken/",
            "/contact/",
            "/404.html");

    private static SiteServer server;
    private static Chromium chromium;

    @BeforeAll
    static void open() throws IOException {
        server = new SiteServer(Sites.real());
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    static Stream<Arguments> views() {
        return KINDS.stream()
                .flatMap(path -> Stream.of(
                        Arguments.of(path, 360, ColorScheme.LIGHT), Arguments.of(path, 1280, ColorScheme.DARK)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void is_accessible_fits_its_width_and_leaves_the_console_empty(String path, int width, ColorScheme colours) {
        List<String> console = new ArrayList<>();
        try (BrowserContext context = chromium.context(
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(colours))) {
            Page page = Chromium.page(context, server.address(), console);
            page.navigate(server.address() + path);

            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("sideways scrolling")
                    .isLessThanOrEqualTo(width);
            AxeResults axe = Chromium.axe(page);
            assertThat(axe.getPasses())
                    .extracting(Rule::getId)
                    .as("rules that looked")
                    .contains("target-size");
            assertThat(Chromium.violations(axe)).isEmpty();
        }
        assertThat(console).isEmpty();
    }

    /** Chromium writes the size of a sheet in points: 210 by 297 millimetres are 595 by 842. */
    private static final Pattern SHEET = Pattern.compile("/MediaBox \\[0 0 59[45][.0-9]* 84[12][.0-9]*\\]");

    @ParameterizedTest
    @CsvSource({"/projecten/,5", "/geld/,7", "/resultaten/,5", "/projecten/regiocampus/,4"})
    void prints_on_few_sheets_of_a4_with_nothing_cut_off_at_the_side(String path, int most) {
        try (BrowserContext context = chromium.context(new Browser.NewContextOptions().setViewportSize(658, 960))) {
            Page page = context.newPage();
            page.navigate(server.address() + path);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            // The width of a sheet of A4 without its margins.
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(658);
            byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            assertThat(SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                            .results()
                            .count())
                    .isBetween(1L, (long) most);
        }
    }
}
