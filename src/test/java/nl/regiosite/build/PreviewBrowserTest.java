package nl.regiosite.build;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import nl.regiosite.diagnostic.Texts;
import nl.regiosite.serve.Preview;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview of the real site in a real browser: what an editor sees while she writes. */
class PreviewBrowserTest {
    private static final String FILE = "content/projecten/wonen/energiearmoede.md";
    private static final String PAGE = "/projecten/energiearmoede/";
    private static final String PANEL = "regiosite-voorbeeld #paneel";

    @TempDir
    private static Path root;

    private static final List<RuntimeException> FAILURES = new CopyOnWriteArrayList<>();
    private static Preview preview;
    private static Chromium chromium;

    private final List<String> console = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() throws IOException {
        Sites.copyReal(root);
        Path draft = root.resolve("content/nieuws/straks.md");
        Files.writeString(draft, """
                ---
                titel: Straks
                samenvatting: Dit komt later.
                datum: 2026-02-01
                publiceren-vanaf: 2027-01-15
                ---
                Tekst.
                """);
        preview = new Preview(
                new BuildRequest(
                        root, "site-config.yml", root.resolve("target/site"), Optional.<URI>empty(), true, Sites.TODAY),
                0,
                Texts.in("nl").orElseThrow(),
                FAILURES::add);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() throws IOException {
        chromium.close();
        preview.close();
        assertThat(FAILURES).isEmpty();
    }

    @BeforeEach
    void open() {
        context = chromium.context(new Browser.NewContextOptions().setViewportSize(1000, 700));
        page = Chromium.page(context, preview.address().toString(), console);
        page.navigate(preview.address() + PAGE);
        page.evaluate("window.sameWindow = true");
    }

    @AfterEach
    void leaves_the_console_empty() {
        context.close();
        assertThat(console).isEmpty();
    }

    private static void change(String file, String from, String to) throws IOException {
        String text = Files.readString(root.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(root.resolve(file), text.replace(from, to));
    }

    private Object sameWindow() {
        return page.evaluate("window.sameWindow === true");
    }

    @Test
    void a_saved_text_comes_by_itself_and_the_reader_stays_where_she_was() throws IOException {
        page.evaluate("scrollTo({top: 600, behavior: 'instant'})");
        change(FILE, "titel: Energiearmoede", "titel: Warm wonen");

        assertThat(page.locator("h1")).containsText("Warm wonen");
        assertThat(page.locator("html")).hasJSProperty("scrollTop", 600.0);
        assertThat(sameWindow()).isEqualTo(false);

        change(FILE, "titel: Warm wonen", "titel: Energiearmoede");
        assertThat(page.locator("h1")).containsText("Energiearmoede");
    }

    @Test
    void another_style_is_put_on_without_a_reload() throws IOException {
        change("themes/noaberschap/assets/css/10-tokens.css", ":root {", "body { outline: 7px solid red; }\n:root {");

        assertThat(page.locator("body")).hasCSS("outline-width", "7px");
        assertThat(sameWindow()).isEqualTo(true);
        change("themes/noaberschap/assets/css/10-tokens.css", "body { outline: 7px solid red; }\n:root {", ":root {");
        assertThat(page.locator("body")).not().hasCSS("outline-width", "7px");
    }

    @Test
    void a_mistake_stands_over_the_last_good_page_with_a_link_to_its_place_and_goes_again() throws IOException {
        change(FILE, "status: in-uitvoering", "status: in-uitvoring");
        Locator panel = page.locator(PANEL);
        assertThat(panel).containsText("onbekende status \"in-uitvoring\"");
        assertThat(panel).containsText("bedoelde u \"in-uitvoering\"?");
        assertThat(page.locator("h1")).containsText("Energiearmoede");
        assertThat(sameWindow()).isEqualTo(true);
        assertThat(console).isEmpty();
        assertThat(Chromium.violations(Chromium.axe(page))).isEmpty();
        // To look into the panel, axe copies its style into the page, which the policy of the site forbids.
        console.clear();

        page.setViewportSize(360, 700);
        assertThat(panel.evaluate("it => it.scrollWidth <= it.clientWidth")).isEqualTo(true);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(panel).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        Page place = context.waitForPage(() -> panel.locator("a").first().click());
        assertThat(place.locator(".hier")).hasText("status: in-uitvoring");
        assertThat(place.locator(".hier")).isInViewport();
        assertThat(place.locator("a").first()).hasAttribute("href", Pattern.compile("^vscode://file/.*"));
        assertThat(Chromium.violations(Chromium.axe(place))).isEmpty();

        change(FILE, "status: in-uitvoring", "status: in-uitvoering");
        assertThat(panel).isHidden();
    }

    @Test
    void what_visitors_do_not_see_yet_is_marked_on_its_page_and_wherever_a_link_leads_to_it() {
        page.navigate(preview.address() + "/nieuws/straks/");
        assertThat(page.locator("body > [data-regiosite]")).hasText("Komt op de site op 2027-01-15");
        page.navigate(preview.address() + "/nieuws/");
        assertThat(page.locator("a[href='/nieuws/straks/'] [data-regiosite]").first())
                .hasText("Komt op de site op 2027-01-15");
    }
}
