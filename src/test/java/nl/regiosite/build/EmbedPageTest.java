package nl.regiosite.build;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Choosing a card and copying its code, on the real site, in a real browser. One project has a title that would break out. */
class EmbedPageTest {
    private static final String HOSTILE =
            "\"><script>alert(1)</script>&'</textarea> \uD83C\uDFE1 \u202Eمرحبا\u202C " + "lang ".repeat(32) + "einde";

    private static final String MAKER = "/insluiten/";
    private static final String CODES = "/insluiten/code/it-hub/";
    private static final String STATUS = ".maker .code [role=status]";
    private static final String COPY = ".maker .code button";

    @TempDir
    private static Path root;

    private static SortedMap<String, byte[]> files;
    private static SiteServer server;
    private static Chromium chromium;

    private final List<String> console = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() throws IOException {
        Sites.copyReal(root);
        Path story = root.resolve("content/projecten/wonen/energiearmoede.md");
        String title = "titel: '" + HOSTILE.replace("'", "''") + "'";
        Files.writeString(
                story, Files.readString(story).replaceFirst("(?m)^titel: .*$", Matcher.quoteReplacement(title)));
        int port = SiteServer.freePort();
        files = Sites.files(new SiteBuilder(Progress.NONE)
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
    static void stop() {
        chromium.close();
        server.close();
    }

    @BeforeEach
    void open() {
        open(new Browser.NewContextOptions().setViewportSize(1200, 900));
    }

    private void open(Browser.NewContextOptions options) {
        context = chromium.context(options);
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page = Chromium.page(context, server.address(), console);
        page.onDialog(dialog -> console.add("a title opened a dialog: " + dialog.message()));
    }

    /** The same, in another window. */
    private void reopen(Browser.NewContextOptions options) {
        context.close();
        open(options);
    }

    @AfterEach
    void leaves_the_console_empty() {
        context.close();
        assertThat(console).isEmpty();
    }

    private void go(String path) {
        page.navigate(server.address() + path);
    }

    private Locator code() {
        return page.locator(".maker textarea");
    }

    private void form(String form) {
        page.locator("input[value=" + form + "]").check();
    }

    private void isReady() {
        assertThat(code()).hasValue(Pattern.compile(".+", Pattern.DOTALL));
        assertThat(page.locator(COPY)).isEnabled();
    }

    private Object clipboard() {
        return page.evaluate("navigator.clipboard.readText()");
    }

    /** What the page of a card has for a form and a shade. */
    private static String written(String card, String form, String shade) {
        Document codes = Jsoup.parse(Sites.text(files, "insluiten/code/" + card + "/index.html"));
        Element field = codes.select("[data-vorm=" + form + "] textarea[data-thema=\"" + shade + "\"]")
                .first();
        return field == null ? "" : field.wholeText();
    }

    @ParameterizedTest
    @CsvSource({
        "it-hub,adres,''",
        "it-hub,frame,''",
        "it-hub,frame,donker",
        "it-hub,element,licht",
        "it-hub,badge,''",
        "energiearmoede,frame,licht",
        "energiearmoede,element,''",
        "energiearmoede,badge,''",
        "pijler/wonen,element,donker",
        "tranche/5,frame,''",
        "gemeente/emmen,adres,''",
    })
    void the_code_that_is_shown_and_copied_is_the_one_of_the_card(String card, String form, String shade) {
        go(MAKER);
        isReady();
        page.locator("#kaart").selectOption(card);
        form(form);
        if (!shade.isEmpty()) {
            page.locator("input[value=" + shade + "]").check();
        }

        String expected = written(card, form, shade);
        assertThat(expected).isNotBlank();
        assertThat(code()).hasValue(expected);
        page.locator(COPY).click();
        assertThat(page.locator(STATUS)).containsText("Gekopieerd");
        assertThat(page.locator(COPY)).isFocused();
        assertThat(clipboard()).isEqualTo(expected);
    }

    @Test
    void all_goes_from_the_keyboard() {
        go(MAKER);
        isReady();
        page.locator("#kaart").focus();
        page.keyboard().type("IT-h");
        assertThat(page.locator("#kaart")).hasValue("it-hub");
        page.keyboard().press("Tab");
        assertThat(page.locator("input[value=adres]")).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        assertThat(page.locator("input[name=thema]").first()).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(code()).hasValue(written("it-hub", "frame", "donker"));
        page.keyboard().press("Tab");
        assertThat(code()).isFocused();
        assertThat(code()).hasCSS("outline-style", "solid");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.locator(STATUS)).containsText("Gekopieerd");
        assertThat(clipboard()).isEqualTo(written("it-hub", "frame", "donker"));
    }

    @Test
    void a_browser_that_refuses_to_copy_gets_the_code_selected_and_a_sentence() {
        context.addInitScript("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
        for (String path : List.of(MAKER, CODES)) {
            go(path);
            Locator block = page.locator(".code").first();
            assertThat(block.locator("textarea")).hasValue(Pattern.compile("^http.+"));
            block.locator("button").click();

            assertThat(block.locator("[role=status]")).containsText("Ctrl");
            assertThat(block.locator("textarea")).isFocused();
            assertThat(page.evaluate("document.activeElement.value.length - document.activeElement.selectionEnd"
                            + " + document.activeElement.selectionStart"))
                    .isEqualTo(0);
        }
    }

    @Test
    void what_is_chosen_stands_in_the_address_and_can_be_shared() {
        go(MAKER);
        isReady();
        page.locator("#kaart").selectOption("pijler/wonen");
        form("frame");
        page.locator("input[value=donker]").check();
        String address = server.address() + MAKER + "?kaart=pijler/wonen&vorm=frame&thema=donker";
        assertThat(page).hasURL(address);

        reopen(new Browser.NewContextOptions());
        page.navigate(address);
        assertThat(code()).hasValue(written("pijler/wonen", "frame", "donker"));
        assertThat(page.locator("input[value=frame]")).isChecked();
        assertThat(page.locator("input[value=donker]")).isChecked();

        form("badge");
        assertThat(page).hasURL(server.address() + MAKER + "?kaart=pijler/wonen&vorm=badge");
    }

    @Test
    void an_address_with_what_does_not_exist_says_so_and_offers_what_does() {
        go(MAKER + "?kaart=\"><b>x&vorm=niets&thema=paars");

        assertThat(page.locator(".maker-onbekend"))
                .hasText("Het kaartje “\"><b>x” bestaat niet. Kies een ander kaartje.");
        assertThat(page.locator(".maker-onbekend b")).hasCount(0);
        assertThat(page.locator("input[value=adres]")).isChecked();
        isReady();
        page.locator("#kaart").selectOption("it-hub");
        assertThat(page.locator(".maker-onbekend")).isEmpty();
    }

    @Test
    void the_preview_is_what_the_code_shows() {
        go(MAKER + "?kaart=it-hub&vorm=frame&thema=donker");
        Locator frame = page.locator(".voorbeeld iframe");
        assertThat(frame).hasAttribute("src", "/insluiten/it-hub/?thema=donker");
        assertThat(frame.contentFrame().locator("h1")).hasText("IT-hub");
        assertThat(frame).hasCSS("width", "600px");
        page.locator("input[value=smal]").check();
        assertThat(frame).hasCSS("width", "320px");
        assertThat(frame).hasCSS("height", "420px");

        form("element");
        Locator inside = page.locator(".voorbeeld regio-kaart").locator("iframe");
        assertThat(inside.contentFrame().locator("h1")).hasText("IT-hub");

        form("badge");
        Locator badge = page.locator(".voorbeeld img");
        assertThat(badge).hasAttribute("alt", Pattern.compile("^IT-hub is onderdeel van .+"));
        assertThat(badge).hasJSProperty("naturalWidth", 340);
        assertThat(page.locator(".maker-thema")).isHidden();
    }

    @Test
    void the_help_is_that_of_the_chosen_form() {
        go(MAKER);
        isReady();
        assertThat(page.locator("[data-hulp=adres]")).isVisible();
        assertThat(page.locator("[data-hulp=frame]")).isHidden();
        form("frame");
        assertThat(page.locator("[data-hulp=adres]")).isHidden();
        page.locator("[data-hulp=frame] summary").getByText("CSP").click();
        assertThat(page.locator("[data-hulp=frame] code")).hasText("frame-src " + server.address() + ";");
    }

    @Test
    void a_hostile_title_is_chosen_shown_and_copied_as_text() {
        String title = HOSTILE.strip();
        go(MAKER);
        isReady();
        page.locator("#kaart").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(title));
        form("frame");
        assertThat(code()).hasValue(Pattern.compile(".*energiearmoede.*"));
        page.locator(COPY).click();
        assertThat(page.locator(STATUS)).containsText("Gekopieerd");

        List<Element> pasted =
                Jsoup.parseBodyFragment(String.valueOf(clipboard())).body().select("*:not(body)");
        assertThat(pasted).hasSize(1);
        assertThat(pasted.get(0).attr("title")).startsWith(title + ", een kaart van ");
        assertThat(page.locator(".voorbeeld iframe").contentFrame().locator("h1"))
                .hasText(title);

        go("/insluiten/code/energiearmoede/");
        assertThat(page.locator("h1")).hasText(title + " op uw eigen site");
        assertThat(page.locator("[data-vorm=frame] textarea").first()).hasValue(String.valueOf(clipboard()));
    }

    @Test
    void a_code_that_cannot_be_fetched_is_not_shown_as_if_it_could() {
        go(MAKER);
        isReady();
        page.route("**/insluiten/code/it-hub/", route -> route.abort());
        page.locator("#kaart").selectOption("it-hub");

        assertThat(page.locator(STATUS)).containsText("niet op te halen");
        assertThat(code()).hasValue("");
        assertThat(page.locator(COPY)).isDisabled();
        console.removeIf(line -> line.startsWith("Failed to load resource"));
        page.unroute("**/insluiten/code/it-hub/");
        form("frame");
        assertThat(code()).hasValue(written("it-hub", "frame", ""));
    }

    @Test
    void without_script_every_card_has_a_page_with_its_codes_in_full() {
        reopen(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 800));
        go(MAKER);
        assertThat(page.locator(".maker")).isHidden();
        assertThat(page.locator("[data-hulp=frame]")).isVisible();
        page.locator(".kaartjes").getByText("IT-hub").click();

        assertThat(page).hasURL(server.address() + CODES);
        assertThat(page.locator(".code button").first()).isHidden();
        for (Locator summary : page.locator("summary").all()) {
            summary.click();
        }
        for (Locator field : page.locator("textarea").all()) {
            assertThat(field).isVisible();
            assertThat(field)
                    .isEditable(new com.microsoft.playwright.assertions.LocatorAssertions.IsEditableOptions()
                            .setEditable(false));
            assertThat((Integer) field.evaluate("it => it.scrollHeight - it.clientHeight"))
                    .as("all of it is in sight")
                    .isLessThanOrEqualTo(0);
        }
        assertThat(page.frameLocator("iframe").locator("h1")).hasText("IT-hub");
    }

    static Stream<Arguments> views() {
        return Stream.of(MAKER + "?kaart=it-hub&vorm=element", MAKER + "?kaart=tranche/5&vorm=frame", CODES)
                .flatMap(path -> Stream.of(360, 1280).flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .map(colours -> Arguments.of(path, width, colours))));
    }

    @ParameterizedTest
    @MethodSource("views")
    void is_accessible_and_fits_its_width(String path, int width, ColorScheme colours) {
        reopen(new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(colours));
        go(path);
        page.locator(".code button").first().click();
        assertThat(page.locator(".code [role=status]").first()).containsText("Gekopieerd");
        for (Locator summary : page.locator("summary:visible").all()) {
            summary.click();
        }

        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        assertThat(Chromium.violations(Chromium.axe(page))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/projecten/it-hub/,it-hub",
        "/pijlers/wonen/,pijler/wonen",
        "/tranches/5/,tranche/5",
        "/gemeenten/emmen/,gemeente/emmen",
    })
    void a_page_leads_to_the_codes_of_its_card(String path, String card) {
        go(path);
        page.locator("main a[href^='/insluiten/']").click();
        assertThat(page).hasURL(server.address() + "/insluiten/code/" + card + "/");
        assertThat(page.locator(".kruimels a").last()).hasText("Op uw eigen site");
    }
}
