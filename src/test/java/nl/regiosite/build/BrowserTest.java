package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The real site in a real browser (Debian's Chromium), a page of each kind. */
class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** WCAG 2.2 A and AA, and what axe holds to be good practice. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

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
            "/contact/",
            "/404.html");

    private static SiteServer server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        server = new SiteServer(Sites.real());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(FLAGS));
    }

    @AfterAll
    static void close() {
        browser.close();
        playwright.close();
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
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(colours))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> console.add(message.text()));
            page.onRequest(request -> {
                if (!request.url().startsWith(server.address())) {
                    console.add("asked another site: " + request.url());
                }
            });
            page.navigate(server.address() + path);

            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("sideways scrolling")
                    .isLessThanOrEqualTo(width);
            AxeResults axe = new AxeBuilder(page).withTags(RULES).analyze();
            assertThat(axe.getPasses())
                    .extracting(Rule::getId)
                    .as("rules that looked")
                    .contains("target-size");
            assertThat(axe.getViolations()).extracting(BrowserTest::describe).isEmpty();
        }
        assertThat(console).isEmpty();
    }

    /** Chromium writes the size of a sheet in points: 210 by 297 millimetres are 595 by 842. */
    private static final Pattern SHEET = Pattern.compile("/MediaBox \\[0 0 59[45][.0-9]* 84[12][.0-9]*\\]");

    @ParameterizedTest
    @CsvSource({"/projecten/,5", "/geld/,5", "/resultaten/,5", "/projecten/regiocampus/,4"})
    void prints_on_few_sheets_of_a4_with_nothing_cut_off_at_the_side(String path, int most) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(658, 960))) {
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

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .limit(5)
                        .toList();
    }
}
