package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
            "/gemeenten/emmen/",
            "/organisaties/provincie-drenthe/",
            "/geld/",
            "/resultaten/",
            "/nieuws/",
            "/verhalen/leren-in-negen-proeftuinen/",
            "/over/",
            "/organisatie/",
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
}
