package nl.regiosite.build;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real WordPress, in which the address of one of our pages is pasted. {@code src/test/wordpress/run} starts it and says
 * where it is; without that this test is left out.
 */
@EnabledIfEnvironmentVariable(
        named = "WORDPRESS",
        matches = "http://.+",
        disabledReason = "no WordPress is up; src/test/wordpress/run starts one and runs this")
class WordPressTest {
    /** What a title must come through: marks of HTML and of scripts, an emoji, a script from right to left. */
    private static final String HOSTILE = "\"IT\" & 'hub' </script><b>x</b> 🎉 שלום";

    private static final String PROJECT = "/projecten/it-hub/";
    private static final String FORMER = "/projecten/ict-plek/";

    @TempDir
    private static Path root;

    private static SiteServer server;
    private static Chromium chromium;

    @BeforeAll
    static void open() throws IOException {
        Sites.copyReal(root);
        Path text = root.resolve("content/projecten/werken/it-hub.md");
        Files.writeString(
                text,
                Files.readString(text)
                        .replaceFirst("titel: .*", "titel: '" + HOSTILE.replace("'", "''") + "'")
                        .replaceFirst("\nstatus:", "\noude-adressen: [" + FORMER + "]\nstatus:"));
        int port = SiteServer.freePort();
        SortedMap<String, byte[]> files = Sites.files(new SiteBuilder(Progress.NONE)
                .build(new BuildRequest(
                        root,
                        "site-config.yml",
                        root.resolve("target/site"),
                        Optional.of(URI.create("http://127.0.0.1:" + port)),
                        false,
                        Sites.TODAY)));
        server = new SiteServer(files, port);
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.close();
        }
    }

    private static String wordPress() {
        return Objects.requireNonNull(System.getenv("WORDPRESS"));
    }

    /** What WordPress says of a new post with an address alone on a line. */
    private static JsonNode paste(String address, String user, String form) {
        try {
            Process php = new ProcessBuilder(
                            "php",
                            "src/test/wordpress/paste.php",
                            Objects.requireNonNull(System.getenv("WORDPRESS_SITE")),
                            URI.create(wordPress()).getAuthority(),
                            user,
                            form,
                            server.address() + address)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(php.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(php.waitFor()).as(said).isZero();
            return JsonMapper.shared().readTree(said);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot paste " + address, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        PROJECT + ", /insluiten/it-hub/",
        FORMER + ", /insluiten/it-hub/",
        "/pijlers/werken/, /insluiten/pijler/werken/",
        "/tranches/5/, /insluiten/tranche/5/",
        "/gemeenten/emmen/, /insluiten/gemeente/emmen/",
    })
    void makes_of_the_address_of_a_page_the_words_and_the_card(String address, String card) {
        String html = paste(address, "beheerder", "block").get("oembed").asString();

        Element body = Jsoup.parseBodyFragment(html).body();
        Element words = Objects.requireNonNull(body.selectFirst("blockquote.wp-embedded-content a"), html);
        Element frame = Objects.requireNonNull(body.selectFirst("iframe.wp-embedded-content"), html);
        assertThat(body.children().eachAttr("class")).containsOnly("wp-embedded-content");
        assertThat(words.attr("href")).startsWith(server.address());
        assertThat(frame.attr("src")).startsWith(server.address() + card + "#?secret=");
        assertThat(frame.attr("sandbox")).isEqualTo("allow-scripts");
        assertThat(frame.attr("title")).isNotBlank();
        if (address.equals(PROJECT)) {
            assertThat(words.text()).isEqualTo(HOSTILE);
            assertThat(frame.attr("title")).startsWith(HOSTILE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "beheerder, block, 1280",
        "beheerder, line, 360",
        "schrijver, block, 360",
        "schrijver, line, 1280",
    })
    void shows_the_card_at_its_own_height_with_a_link_that_leads_to_the_page(String user, String form, int width) {
        String post = paste(PROJECT, user, form).get("post").asString();
        List<String> console = new ArrayList<>();
        try (BrowserContext context = chromium.context(new Browser.NewContextOptions().setViewportSize(width, 900))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> console.add(message.type() + ": " + message.text()));
            page.onPageError(console::add);
            page.navigate(post);

            Locator frame = page.locator("iframe.wp-embedded-content");
            assertThat(page.locator("blockquote.wp-embedded-content")).isHidden();
            // Before the card speaks it is laid over the page and cut to nothing.
            assertThat(frame).hasCSS("position", "static");
            assertThat(frame).isInViewport();
            Frame card = Objects.requireNonNull(frame.elementHandle()).contentFrame();
            assertThat(card.locator("h1")).hasText(HOSTILE);
            page.waitForCondition(() -> Math.abs(height(frame) - heightOfParts(card)) <= 1);
            assertThat((Integer) card.evaluate("document.documentElement.scrollHeight"))
                    .as("nothing is cut off")
                    .isEqualTo(height(frame));
            assertThat(height(frame)).isBetween(200, 1000);
            assertThat((Integer) card.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo((Integer) card.evaluate("innerWidth"));

            card.locator("h1 a").click();
            page.waitForURL(server.address() + PROJECT);
            assertThat(page.locator("h1")).hasText(HOSTILE);
        }
        assertThat(console).isEmpty();
    }

    private static int height(Locator frame) {
        return Integer.parseInt(frame.getAttribute("height"));
    }

    /** WordPress makes no frame higher than 1000 pixels, and twenty projects on a telephone are higher. */
    @Test
    void lets_the_reader_scroll_to_the_end_of_a_list_that_is_too_long_for_it() {
        String post =
                paste("/pijlers/welzijn/", "schrijver", "block").get("post").asString();
        try (BrowserContext context = chromium.context(new Browser.NewContextOptions().setViewportSize(260, 900))) {
            Page page = context.newPage();
            page.navigate(post);

            Locator frame = page.locator("iframe.wp-embedded-content");
            assertThat(frame).hasCSS("position", "static");
            Frame card = Objects.requireNonNull(frame.elementHandle()).contentFrame();
            assertThat(frame).hasAttribute("height", "1000");
            Locator last = card.locator("article > :last-child a");
            last.scrollIntoViewIfNeeded();
            assertThat(last).isInViewport();
            last.click();
            page.waitForURL(server.address() + "/");
        }
    }

    /** What the words, the picture and the line below need together: a frame of that height is full, and no more. */
    private static double heightOfParts(Frame card) {
        return Double.parseDouble(String.valueOf(card.evaluate("""
                () => [...document.querySelectorAll("[data-hoogte]")]
                  .filter(part => getComputedStyle(part).position !== "absolute")
                  .reduce((sum, part) => sum + part.getBoundingClientRect().height, 2)""")));
    }

    @Test
    void leaves_a_link_to_who_has_no_scripts_and_hides_the_card_until_it_speaks() {
        String post = paste(PROJECT, "beheerder", "block").get("post").asString();
        try (BrowserContext context = chromium.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(post);

            assertThat(page.locator("blockquote.wp-embedded-content a")).isVisible();
            assertThat(page.locator("iframe.wp-embedded-content")).hasCSS("position", "absolute");
            page.locator("blockquote.wp-embedded-content a").click();
            page.waitForURL(server.address() + PROJECT);
        }
    }

    /** Cards that were pasted under the former name of a project stand in the stored posts of others. */
    @ParameterizedTest
    @ValueSource(strings = {"block", "line"})
    void keeps_the_card_of_a_project_that_got_another_name(String form) {
        String post = paste(FORMER, "schrijver", form).get("post").asString();
        try (BrowserContext context = chromium.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(post);

            Locator frame = page.locator("iframe.wp-embedded-content");
            assertThat(frame).isVisible();
            Frame card = Objects.requireNonNull(frame.elementHandle()).contentFrame();
            assertThat(card.locator("h1")).hasText(HOSTILE);
        }
    }

    @Test
    void a_frame_that_was_kept_from_before_finds_the_card_at_its_new_address() {
        try (BrowserContext context = chromium.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(server.address() + "/insluiten/ict-plek/?thema=donker#?secret=abc");

            assertThat(page).hasURL(server.address() + "/insluiten/it-hub/?thema=donker#?secret=abc");
            assertThat(page.locator("h1")).hasText(HOSTILE);
        }
    }

    @Test
    void gives_a_page_without_a_card_as_a_link() {
        assertThat(paste("/privacy/", "beheerder", "block").get("oembed").asBoolean())
                .isFalse();
    }
}
