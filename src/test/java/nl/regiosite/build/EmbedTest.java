package nl.regiosite.build;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cards on the sites of others, in a real browser, each site at an origin of its own. One project of the real site has
 * got a title that tries to break out, and another has ended.
 */
class EmbedTest {
    private static final String HOSTILE =
            "\"><script>alert(1)</script>&'</textarea> \uD83C\uDFE1 \u202Eمرحبا\u202C " + "lang ".repeat(32) + "einde";

    private static final String IT_HUB = "/insluiten/it-hub/";

    @TempDir
    private static Path root;

    private static SortedMap<String, byte[]> files;
    private static SiteServer site;
    private static Chromium chromium;

    @BeforeAll
    static void open() throws IOException {
        Sites.copyReal(root);
        rewrite("content/projecten/wonen/energiearmoede.md", "titel: .*", "titel: " + quoted(HOSTILE));
        rewrite("content/projecten/wonen/vitale-dorpen.md", "status: .*", "status: afgerond");
        int port = SiteServer.freePort();
        BuildRequest request = new BuildRequest(
                root,
                "site-config.yml",
                root.resolve("target/site"),
                Optional.of(URI.create("http://127.0.0.1:" + port)),
                false,
                Sites.TODAY);
        files = Sites.files(new SiteBuilder(Progress.NONE).build(request));
        site = new SiteServer(files, port);
        chromium = new Chromium();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static void rewrite(String file, String line, String other) throws IOException {
        Path path = root.resolve(file);
        String text = Files.readString(path);
        String changed = text.replaceFirst("(?m)^" + line + "$", java.util.regex.Matcher.quoteReplacement(other));
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(path, changed);
    }

    @AfterAll
    static void close() {
        chromium.close();
        site.close();
    }

    /** The code of a form as the page with codes gives it. */
    private static String code(String card, String form) {
        Document page = Jsoup.parse(Sites.text(files, "insluiten/code/" + card + "/index.html"));
        return page.select("[data-vorm=" + form + "] textarea[data-thema=\"\"]").text();
    }

    private static List<String> projects(int count) {
        return files.keySet().stream()
                .filter(path -> path.matches("insluiten/[a-z0-9-]+/badge\\.svg"))
                .map(path -> path.replaceAll("insluiten/|/badge.svg", ""))
                .filter(project -> !project.equals("energiearmoede"))
                .limit(count)
                .toList();
    }

    private static String strict() {
        return ForeignSite.STRICT.replace("style-src 'self'", "style-src 'self' " + site.address()) + "; script-src "
                + site.address() + "; frame-src " + site.address();
    }

    @Test
    void twenty_cards_stand_on_a_strict_page_without_a_word_and_without_a_jump() throws IOException {
        String cards = projects(20).stream()
                .map(project -> code(project, "element") + "<p>Tekst eronder</p>")
                .collect(Collectors.joining());
        List<String> console = new ArrayList<>();
        List<String> scripts = new ArrayList<>();
        try (ForeignSite elsewhere = new ForeignSite(strict(), "", cards);
                BrowserContext context = chromium.context(new Browser.NewContextOptions().setViewportSize(700, 9000))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> console.add(message.text()));
            page.onPageError(console::add);
            page.onRequest(request -> {
                if (request.url().endsWith(".js")) {
                    scripts.add(request.url());
                }
            });
            page.navigate(elsewhere.address());
            assertThat(page.locator("regio-kaart >> iframe")).hasCount(20);
            for (Frame frame : page.frames().subList(1, 21)) {
                assertThat(frame.locator("h1 a")).isVisible();
                assertThat(
                                frame.evaluate(
                                        "[document.documentElement.scrollHeight - innerHeight, document.documentElement.scrollWidth - innerWidth].join()"))
                        .as(frame.url())
                        .isEqualTo("0,0");
            }
            Object shift = page.evaluate("""
                    () => new Promise((done) => {
                      let sum = 0;
                      new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum += entry.value; }))
                        .observe({ type: "layout-shift", buffered: true });
                      requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
                    })""");
            assertThat(((Number) shift).doubleValue()).isZero();
            assertThat(scripts)
                    .containsOnly(site.address() + "/insluiten/kaart.js")
                    .hasSize(1);
            assertThat(console).isEmpty();
        }
    }

    /** On a slow line the page is painted long before the script has come. */
    @ParameterizedTest
    @CsvSource({"it-hub,240", "gemeente/emmen,240", "tranche/4,500", "pijler/wonen,900"})
    void the_room_that_a_card_will_take_is_kept_before_the_script_has_come(String card, int width) throws IOException {
        try (ForeignSite elsewhere = new ForeignSite(strict(), "", code(card, "element") + "<p>Tekst eronder</p>");
                BrowserContext context =
                        chromium.context(new Browser.NewContextOptions().setViewportSize(width, 3000))) {
            Page page = context.newPage();
            page.addInitScript("new PerformanceObserver((list) => list.getEntries().forEach((entry) =>"
                    + " { window.shift = (window.shift || 0) + entry.value; }))"
                    + ".observe({ type: 'layout-shift', buffered: true })");
            List<Double> before = new ArrayList<>();
            page.route("**/kaart.js", route -> {
                page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
                before.add(height(page));
                route.resume();
            });
            page.navigate(elsewhere.address());
            assertThat(page.frameLocator("regio-kaart >> iframe").locator("h1 a"))
                    .isVisible();
            page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
            assertThat(before).containsExactly(height(page));
            assertThat(page.evaluate("window.shift || 0")).isEqualTo(0);
        }
    }

    @Test
    void a_card_in_a_tab_has_its_height_as_soon_as_the_tab_opens() throws IOException {
        try (ForeignSite elsewhere =
                        new ForeignSite("", "", "<div id=\"tab\" hidden>" + code("it-hub", "element") + "</div>");
                BrowserContext context = chromium.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(elsewhere.address());
            Object heights = page.evaluate("""
                    () => new Promise((done) => {
                      const frame = document.querySelector("regio-kaart").shadowRoot.querySelector("iframe");
                      document.querySelector("#tab").hidden = false;
                      // After the first paint, long before the card itself has come.
                      requestAnimationFrame(() => requestAnimationFrame(() => done(frame.offsetHeight)));
                    })""");
            assertThat(heights).isEqualTo(420);
        }
    }

    @Test
    void an_element_without_a_card_shows_its_link() throws IOException {
        String code = code("it-hub", "element");
        for (String project : List.of("../over", "", "%2e%2e", "IT hub\"><b>", "bestaat-niet")) {
            String other = code.replace("project=\"it-hub\"", "project='" + project + "'");
            assertThat(other).isNotEqualTo(code);
            try (ForeignSite elsewhere = new ForeignSite("", "", other);
                    BrowserContext context = chromium.context(new Browser.NewContextOptions())) {
                Page page = context.newPage();
                page.navigate(elsewhere.address());
                assertThat(page.locator("regio-kaart > a")).isVisible();
            }
        }
    }

    @Test
    void an_element_may_change_and_the_button_to_go_back_still_leads_off_the_page() throws IOException {
        try (ForeignSite elsewhere = new ForeignSite("", "", code("it-hub", "element"));
                BrowserContext context = chromium.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(elsewhere.address());
            assertThat(page.frameLocator("regio-kaart >> iframe").locator("h1")).hasText("IT-hub");
            Object history = page.evaluate("history.length");
            page.locator("regio-kaart").evaluate("(element) => element.setAttribute('thema', 'donker')");
            page.locator("regio-kaart").evaluate("(element) => element.setAttribute('project', 'kansen4kinderen')");
            assertThat(page.frameLocator("regio-kaart >> iframe").locator("h1")).hasText("Kansen4Kinderen");
            assertThat(page.frameLocator("regio-kaart >> iframe").locator("html"))
                    .hasAttribute("data-thema", "donker");
            assertThat(page.evaluate("history.length")).isEqualTo(history);
            page.locator("regio-kaart").evaluate("(element) => element.setAttribute('project', '../x')");
            assertThat(page.locator("regio-kaart >> iframe")).hasCount(0);
            assertThat(page.locator("regio-kaart > a")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"customElements", "Element.prototype.attachShadow", "ResizeObserver", "URLSearchParams"})
    void an_old_browser_shows_the_card_or_the_link_and_reports_nothing(String unknown) throws IOException {
        try (ForeignSite elsewhere = new ForeignSite("", "", code("it-hub", "element") + code("it-hub", "frame"));
                BrowserContext context = chromium.context(new Browser.NewContextOptions())) {
            context.addInitScript("Object.defineProperty("
                    + (unknown.contains(".") ? "Element.prototype" : "window") + ", '"
                    + unknown.replaceAll(".*\\.", "") + "', { value: undefined })");
            List<String> console = new ArrayList<>();
            Page page = Chromium.page(context, "http://127.0.0.1", console);
            page.navigate(elsewhere.address());
            assertThat(page.frameLocator("main > iframe").locator("h1")).hasText("IT-hub");
            if (unknown.equals("customElements") || unknown.contains("attachShadow")) {
                assertThat(page.locator("regio-kaart > a")).isVisible();
            } else {
                assertThat(page.frameLocator("regio-kaart >> iframe").locator("h1"))
                        .hasText("IT-hub");
            }
            assertThat(console).isEmpty();
        }
    }

    @Test
    void styles_leak_neither_in_nor_out() throws IOException {
        try (ForeignSite elsewhere = new ForeignSite("", "", code("it-hub", "element") + "<p id=\"na\">Hun tekst</p>");
                BrowserContext context = chromium.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(elsewhere.address());
            Locator frame = page.locator("regio-kaart >> iframe");
            assertThat(frame).hasCSS("border-top-width", "0px");
            assertThat(frame).hasCSS("padding-top", "0px");
            assertThat(page.locator("#na")).hasCSS("font-style", "italic");
            assertThat(page.locator("#na")).hasCSS("color", "rgb(0, 255, 0)");
            Frame card = page.frames().get(1);
            assertThat(card.locator("h1")).hasCSS("font-style", "normal");
            assertThat(card.locator("h1")).hasCSS("border-top-width", "0px");
        }
    }

    @Test
    void an_element_grows_with_its_card_and_listens_to_no_other_frame() throws IOException {
        String rogue = "<iframe id=\"vals\" srcdoc=\"<script>setInterval(() => parent.postMessage("
                + "{sentinel:'amp',type:'embed-size',height:4000},'*'),5)</script>\"></iframe>";
        try (ForeignSite elsewhere = new ForeignSite("", "", code("energiearmoede", "element") + rogue);
                BrowserContext context = chromium.context(new Browser.NewContextOptions().setViewportSize(340, 2000))) {
            Page page = context.newPage();
            page.navigate(elsewhere.address());
            page.waitForCondition(() -> height(page) > 420);
            Frame card = page.frames().stream()
                    .filter(frame -> frame.url().contains("energiearmoede"))
                    .findFirst()
                    .orElseThrow();
            assertThat(card.evaluate("document.documentElement.scrollHeight - innerHeight"))
                    .isEqualTo(0);
            page.evaluate("() => new Promise((done) => { let n = 0; addEventListener('message', (e) => {"
                    + " if (e.data.height === 4000 && ++n > 5) done(); }); })");
            assertThat(height(page)).isLessThan(2000);
            page.setViewportSize(700, 2000);
            page.waitForCondition(() -> height(page) < 800);
        }
    }

    private static double height(Page page) {
        return ((Number) page.evaluate("document.querySelector('regio-kaart').getBoundingClientRect().height"))
                .doubleValue();
    }

    @Test
    void without_script_an_element_is_a_link_and_a_frame_is_a_card() throws IOException {
        try (ForeignSite elsewhere = new ForeignSite("", "", code("it-hub", "element") + code("it-hub", "frame"));
                BrowserContext context =
                        chromium.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(elsewhere.address());
            assertThat(page.locator("regio-kaart > a")).isVisible();
            assertThat(page.locator("regio-kaart > a")).hasAttribute("href", site.address() + "/projecten/it-hub/");
            assertThat(page.locator("regio-kaart").boundingBox().height)
                    .as("no room is kept for what cannot come")
                    .isLessThan(60);
            Frame card = page.frames().get(1);
            assertThat(card.locator("h1")).hasText("IT-hub");
            assertThat(card.locator("dl")).containsText("€\u00a0300.000");
        }
    }

    @Test
    void a_frame_tells_its_height_in_the_forms_that_others_know_and_leads_the_whole_page() throws IOException {
        String listener =
                "<script>window.gehoord = []; addEventListener('message', (e) => gehoord.push(e.data));</script>";
        try (ForeignSite elsewhere = new ForeignSite("", listener, code("it-hub", "frame"));
                BrowserContext context = chromium.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(elsewhere.address());
            page.waitForFunction("gehoord.length > 1");
            Object told =
                    page.evaluate("gehoord.find((data) => data['datawrapper-height'])['datawrapper-height']['it-hub']");
            assertThat(((Number) told).intValue()).isBetween(200, 420);
            assertThat(
                            page.evaluate(
                                    "gehoord.find((data) => data.sentinel === 'amp').type + ' ' + gehoord.find((data) => data.sentinel === 'amp').height"))
                    .isEqualTo("embed-size " + told);
            assertThat(page.evaluate("gehoord.some((data) => data.message)")).isEqualTo(false);
            page.frames().get(1).locator("h1 a").click();
            page.waitForURL(site.address() + "/projecten/it-hub/");
        }
    }

    @Test
    void a_card_asks_for_the_same_height_however_high_its_frame_is() throws IOException {
        String listener =
                "<script>window.gehoord = []; addEventListener('message', (e) => gehoord.push(e.data));</script>";
        for (int width : new int[] {320, 600, 1100}) {
            String frame = "<iframe src=\"" + site.address() + IT_HUB + "\" width=\"" + width + "\" height=\"";
            try (ForeignSite elsewhere =
                            new ForeignSite("", listener, frame + "300\"></iframe>" + frame + "900\"></iframe>");
                    BrowserContext context = chromium.context(new Browser.NewContextOptions())) {
                Page page = context.newPage();
                page.navigate(elsewhere.address());
                page.waitForFunction("gehoord.filter((data) => data.sentinel).length > 1");
                assertThat(page.evaluate(
                                "new Set(gehoord.filter((data) => data.sentinel).map((data) => data.height)).size"))
                        .as("%d px wide", width)
                        .isEqualTo(1);
            }
        }
    }

    /** What WordPress makes of the answer, as its source has it: a sandbox, a secret behind the address, messages. */
    @Test
    void a_card_speaks_with_wordpress_and_only_with_who_knows_the_secret() throws IOException {
        String listener =
                "<script>window.gehoord = []; addEventListener('message', (e) => gehoord.push(e.data));</script>";
        String frame = "<iframe class=\"wp-embedded-content\" sandbox=\"allow-scripts\" src=\"" + site.address()
                + IT_HUB + "#?secret=geheim1234\" width=\"600\" height=\"390\"></iframe>";
        try (ForeignSite elsewhere = new ForeignSite("", listener, frame);
                BrowserContext context = chromium.context(new Browser.NewContextOptions())) {
            List<String> console = new ArrayList<>();
            Page page = Chromium.page(context, "http://127.0.0.1", console);
            page.navigate(elsewhere.address());
            String heights = "gehoord.filter((data) => data.message === 'height' && data.secret === 'geheim1234')";
            page.waitForFunction(heights + ".length > 0");
            assertThat(((Number) page.evaluate(heights + "[0].value")).intValue())
                    .isBetween(200, 1000);
            page.evaluate("frames[0].postMessage({message: 'ready', secret: 'anders'}, '*')");
            page.evaluate("frames[0].postMessage({message: 'ready', secret: 'geheim1234'}, '*')");
            page.waitForFunction(heights + ".length > 1");
            assertThat(page.evaluate(heights + ".length"))
                    .as("one answer, to who knows")
                    .isEqualTo(2);
            page.frames().get(1).locator("h1 a").click();
            page.waitForFunction("gehoord.some((data) => data.message === 'link')");
            assertThat(page.evaluate("gehoord.find((data) => data.message === 'link').value"))
                    .isEqualTo(site.address() + "/projecten/it-hub/");
            assertThat(page.url()).as("the page asks, and itself leads nowhere").isEqualTo(elsewhere.address());
            assertThat(console).isEmpty();
        }
    }

    @Test
    void a_card_that_has_no_place_on_its_page_yet_tells_no_height() throws IOException {
        String listener =
                "<script>window.gehoord = []; addEventListener('message', (e) => gehoord.push(e.data));</script>";
        String frame = "<iframe style=\"display: none\" sandbox=\"allow-scripts\" src=\"" + site.address() + IT_HUB
                + "#?secret=geheim1234\" width=\"600\" height=\"390\"></iframe>";
        try (ForeignSite elsewhere = new ForeignSite("", listener, frame);
                BrowserContext context = chromium.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(elsewhere.address());
            page.frames().get(1).waitForLoadState();
            String heights = "gehoord.filter((data) => data.message === 'height').map((data) => data.value)";

            assertThat(page.evaluate(heights + ".length")).isEqualTo(0);
            page.evaluate("document.querySelector('iframe').style.display = 'block'");
            page.waitForFunction(heights + ".length > 0");
            assertThat(((Number) page.evaluate(heights + "[0]")).intValue()).isBetween(200, 1000);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 700, 1100})
    void the_land_on_a_card_leads_to_the_page_too_and_the_line_around_the_focus_is_whole(int width) {
        try (BrowserContext context = chromium.context(new Browser.NewContextOptions().setViewportSize(width, 420))) {
            Page page = context.newPage();
            page.navigate(site.address() + IT_HUB);
            Object links = page.evaluate("""
                    () => {
                      const { left, right, bottom } = document.querySelector(".hemel").getBoundingClientRect();
                      return [left + 2, (left + right) / 2, right - 2]
                        .map((x) => document.elementFromPoint(x, bottom - 2).closest("h1 a") !== null).join();
                    }""");
            assertThat(links).isEqualTo("true,true,true");
        }
    }

    @Test
    void a_badge_needs_no_frame() throws IOException {
        String policy = ForeignSite.STRICT.replace("img-src 'self'", "img-src 'self' " + site.address());
        try (ForeignSite elsewhere = new ForeignSite(policy, "", code("it-hub", "badge"));
                BrowserContext context = chromium.context(new Browser.NewContextOptions())) {
            List<String> console = new ArrayList<>();
            Page page = Chromium.page(context, "http://127.0.0.1", console);
            page.navigate(elsewhere.address());
            Locator badge = page.locator("a > img");
            assertThat(badge.evaluate("(image) => image.naturalWidth + 'x' + image.naturalHeight"))
                    .isEqualTo("340x100");
            assertThat(badge).hasAttribute("alt", "IT-hub is onderdeel van Regio Deal Zuid- en Oost-Drenthe");
            badge.click();
            page.waitForURL(site.address() + "/projecten/it-hub/");
            assertThat(console).isEmpty();
        }
    }

    @Test
    void a_card_asks_for_nothing_more() {
        try (BrowserContext context = chromium.context(new Browser.NewContextOptions())) {
            for (String card : List.of(
                    IT_HUB, "/insluiten/pijler/wonen/", "/insluiten/tranche/5/", "/insluiten/gemeente/emmen/")) {
                List<String> asked = new ArrayList<>();
                List<String> console = new ArrayList<>();
                Page page = Chromium.page(context, site.address(), console);
                page.onRequest(request -> asked.add(request.url()));
                page.navigate(site.address() + card);
                assertThat(asked).containsExactly(site.address() + card);
                assertThat(context.cookies()).isEmpty();
                assertThat(console).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {240, 320, 400, 559, 560, 600, 800})
    void every_card_fits_in_the_room_that_is_kept_for_it(int width) {
        try (BrowserContext context = chromium.context(new Browser.NewContextOptions().setViewportSize(width, 100))) {
            Page page = context.newPage();
            for (String project : projects(100)) {
                page.navigate(site.address() + "/insluiten/" + project + "/");
                assertThat(((Number) page.evaluate("document.documentElement.scrollHeight")).intValue())
                        .as(project)
                        .isLessThanOrEqualTo(width < 320 ? 546 : 420);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(project)
                        .isEqualTo(true);
            }
            for (String list : List.of("tranche/4", "tranche/5", "pijler/welzijn", "pijler/werken", "gemeente/emmen")) {
                page.navigate(site.address() + "/insluiten/" + list + "/");
                String[] heights = Jsoup.parse(code(list, "element"))
                        .select("regio-kaart")
                        .attr("hoogte")
                        .split(" ", -1);
                int room = Integer.parseInt(heights[width < 560 ? 0 : 1]) * (width < 320 ? 13 : 10) / 10;
                assertThat(((Number) page.evaluate("document.documentElement.scrollHeight")).intValue())
                        .as(list)
                        .isLessThanOrEqualTo(room);
            }
        }
    }

    @Test
    void an_address_may_ask_for_light_or_dark() {
        for (ColorScheme reader : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = chromium.context(new Browser.NewContextOptions().setColorScheme(reader))) {
                Page page = context.newPage();
                String light = "rgb(255, 255, 255)";
                String dark = "rgb(25, 23, 20)";
                for (Map.Entry<String, String> asked : Map.of(
                                "",
                                reader == ColorScheme.DARK ? dark : light,
                                "?thema=licht",
                                light,
                                "?thema=donker",
                                dark)
                        .entrySet()) {
                    page.navigate(site.address() + IT_HUB + asked.getKey());
                    assertThat(page.locator("body")).hasCSS("background-color", asked.getValue());
                }
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertThat(page.locator("body")).hasCSS("background-color", light);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"it-hub", "energiearmoede", "vitale-dorpen", "pijler/werken", "tranche/4", "gemeente/emmen"})
    void a_card_is_open_to_everyone(String card) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {240, 800}) {
                try (BrowserContext context = chromium.context(
                        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 500))) {
                    Page page = context.newPage();
                    page.navigate(site.address() + "/insluiten/" + card + "/");
                    // A card is a part of the page around it: that page has the landmarks.
                    assertThat(Chromium.violations(Chromium.axe(page)).stream()
                                    .filter(violation -> !violation.startsWith("landmark-one-main")
                                            && !violation.startsWith("region"))
                                    .toList())
                            .as("%s %s %d", card, scheme, width)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void a_card_keeps_its_lines_in_high_contrast() {
        try (BrowserContext context =
                chromium.context(new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE))) {
            Page page = context.newPage();
            page.navigate(site.address() + IT_HUB);
            String canvas =
                    String.valueOf(page.locator("body").evaluate("(body) => getComputedStyle(body).backgroundColor"));
            for (String part : List.of("path.vol >> nth=0", ".landschap path.vol >> nth=0")) {
                assertThat(page.locator(part).evaluate("(mark) => getComputedStyle(mark).fill"))
                        .isNotEqualTo(canvas);
            }
        }
    }

    @Test
    void a_project_that_has_ended_says_so_on_its_card() {
        Document card = Jsoup.parse(Sites.text(files, "insluiten/vitale-dorpen/index.html"));

        assertThat(card.text()).contains("Afgerond", "Dit project is afgerond.");
        assertThat(Sites.text(files, "insluiten/it-hub/index.html")).doesNotContain("Dit project is afgerond.");
    }

    @Test
    void a_hostile_title_comes_through_every_form_unharmed() {
        String title = HOSTILE.strip();
        Document card = Jsoup.parse(Sites.text(files, "insluiten/energiearmoede/index.html"));
        assertThat(card.select("h1 a").text()).isEqualTo(title);
        assertThat(card.select("script")).hasSize(1);
        JsonNode oembed = JsonMapper.shared().readTree(Sites.text(files, "projecten/energiearmoede/oembed.json"));
        assertThat(oembed.get("title").asString()).isEqualTo(title);
        Document answer = Jsoup.parseBodyFragment(oembed.get("html").asString());
        assertThat(answer.select("blockquote > a").text()).isEqualTo(title);
        assertThat(answer.body().children()).hasSize(2);
        assertThat(Jsoup.parse(
                                Sites.text(files, "insluiten/energiearmoede/badge.svg"),
                                org.jsoup.parser.Parser.xmlParser())
                        .select("title")
                        .text())
                .startsWith(title);
        assertThat(Sites.text(files, "insluiten/code/energiearmoede/index.html"))
                .doesNotContain("<script>alert");
    }

    @Test
    void a_row_in_a_list_leads_to_its_project() {
        for (String kind : List.of("pijler/wonen", "tranche/5", "gemeente/emmen")) {
            Document card = Jsoup.parse(Sites.text(files, "insluiten/" + kind + "/index.html"));
            assertThat(card.select("li a")).isNotEmpty();
            for (String address : card.select("li a").eachAttr("href")) {
                assertThat(files).containsKey(address.substring(site.address().length() + 1) + "index.html");
            }
        }
    }
}
