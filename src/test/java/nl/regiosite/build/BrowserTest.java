package nl.regiosite.build;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
            "/themas/",
            "/themas/proeftuinen/",
            "/tranches/",
            "/tranches/5/",
            "/gemeenten/",
            "/gemeenten/emmen/",
            "/organisaties/",
            "/organisaties/provincie-drenthe/",
            "/geld/",
            "/resultaten/",
            "/nieuws/",
            "/agenda/maand-van-de-regio/",
            "/verhalen/leren-in-negen-proeftuinen/",
            "/over/",
            "/organisatie/",
            "/verschillen/",
            "/verschillen/voortgang/",
            "/data/",
            "/zoeken/",
            "/insluiten/",
            "/insluiten/code/it-hub/",
            "/contact/",
            "/404.html");

    @TempDir
    private static Path elsewhere;

    private static SiteServer server;
    private static SiteServer anotherRegion;
    private static Chromium chromium;

    @BeforeAll
    static void open() throws IOException {
        server = new SiteServer(Sites.real());
        Sites.copy(Sites.RESOURCES.resolve("sites/andere-regio/input"), elsewhere);
        anotherRegion = new SiteServer(Sites.files(Sites.build(elsewhere)));
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        anotherRegion.close();
        server.close();
    }

    static Stream<String> pagesOfAnotherRegion() {
        return Stream.of("/", "/projecten/", "/projecten/fietsbrug/", "/geld/", "/404.html");
    }

    static Stream<String> kinds() {
        return KINDS.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void is_accessible_fits_its_width_and_leaves_the_console_empty(String path) {
        isSound(server, path);
    }

    @ParameterizedTest
    @MethodSource("pagesOfAnotherRegion")
    void so_does_the_site_of_another_region_with_a_theme_of_its_own(String path) {
        isSound(anotherRegion, path);
    }

    private static void isSound(SiteServer server, String path) {
        List<String> console = new ArrayList<>();
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            // Colours are chosen before the page comes, as a reader's are; its width may change while it is there.
            try (BrowserContext context = chromium.context(new Browser.NewContextOptions().setColorScheme(colours))) {
                Page page = Chromium.page(context, server.address(), console);
                page.navigate(server.address() + path);
                for (int width : List.of(360, 1280)) {
                    page.setViewportSize(width, 800);
                    assertThat(widthOf(page))
                            .as("sideways scrolling at " + width)
                            .isLessThanOrEqualTo(width);
                    AxeResults axe = Chromium.axe(page);
                    assertThat(axe.getPasses())
                            .extracting(Rule::getId)
                            .as("rules that looked")
                            .contains("target-size");
                    assertThat(Chromium.violations(axe))
                            .as(colours + " at " + width)
                            .isEmpty();
                }
                // What WCAG 1.4.10 asks: 320 pixels, or 1280 at a zoom of 400 %.
                page.setViewportSize(320, 256);
                assertThat(widthOf(page)).as("reflow at 320").isLessThanOrEqualTo(320);
            }
        }
        assertThat(console).isEmpty();
    }

    private static int widthOf(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void says_the_same_without_script(String path) {
        String words = "document.querySelector('main').innerText";
        try (BrowserContext with = chromium.context(new Browser.NewContextOptions());
                BrowserContext without =
                        chromium.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page scripted = with.newPage();
            scripted.navigate(server.address() + path);
            Page plain = without.newPage();
            plain.navigate(server.address() + path);

            assertThat(plain.locator("h1")).isVisible();
            if (!Set.of("/projecten/", "/zoeken/").contains(path) && !path.startsWith("/insluiten/")) {
                // Those have controls that only scripts bring to life.
                assertThat(plain.evaluate(words)).isEqualTo(scripted.evaluate(words));
            }
        }
    }

    @Test
    void the_keyboard_leads_past_the_head_and_along_the_menu_with_the_focus_in_sight() {
        try (BrowserContext context = chromium.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(server.address() + "/");
            page.keyboard().press("Tab");
            assertThat(page.locator(".overslaan")).isFocused();
            assertThat(page.locator(".overslaan")).isInViewport();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();

            page.navigate(server.address() + "/");
            page.locator(".site-kop button").focus();
            for (Locator link : page.locator(".site-menu a").all()) {
                page.keyboard().press("Tab");
                assertThat(link).isFocused();
                assertThat(link).hasCSS("outline-style", "solid");
            }
            page.locator(".site-menu a").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Projecten");
            assertThat(page.locator(".site-menu [aria-current=page]")).hasText("Projecten");
        }
    }

    @ParameterizedTest
    @CsvSource({"REDUCE, auto", "NO_PREFERENCE, smooth"})
    void who_wants_no_motion_gets_none(ReducedMotion wish, String scrolling) {
        try (BrowserContext context = chromium.context(new Browser.NewContextOptions().setReducedMotion(wish))) {
            Page page = context.newPage();
            page.navigate(server.address() + "/projecten/");
            page.locator("select").first().selectOption("wonen");

            assertThat(page.locator("html")).hasCSS("scroll-behavior", scrolling);
            assertThat(page.evaluate("document.getAnimations().length")).isEqualTo(0);
        }
    }

    /** Chromium writes the size of a sheet in points: 210 by 297 millimetres are 595 by 842. */
    private static final Pattern SHEET = Pattern.compile("/MediaBox \\[0 0 59[45][.0-9]* 84[12][.0-9]*\\]");

    @ParameterizedTest
    @CsvSource({"/projecten/,5", "/geld/,7", "/resultaten/,7", "/projecten/regiocampus/,4"})
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
