package nl.regiosite.build;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was once given out goes on working. {@code src/test/resources/embed/} holds every address that was ever published,
 * and by month the script, the style and the codes as they were: in pages of others, and in caches on the way there.
 */
class EmbedPromiseTest {
    private static final Path GIVEN_OUT = Sites.RESOURCES.resolve("embed");
    private static final Path ADDRESSES = GIVEN_OUT.resolve("adressen.txt");

    /** Where the codes have the address of the site. */
    private static final String SITE = "{site}";

    @TempDir
    private static Path root;

    private static int port;
    private static SortedMap<String, byte[]> files;
    private static Chromium chromium;

    @BeforeAll
    static void rename() throws IOException {
        Sites.copyReal(root);
        renameEverywhere("it-hub", "it-plek");
        port = SiteServer.freePort();
        BuildRequest request = new BuildRequest(
                root,
                "site-config.yml",
                root.resolve("target/site"),
                Optional.of(URI.create("http://127.0.0.1:" + port)),
                false,
                Sites.TODAY);
        files = Sites.files(new SiteBuilder(Progress.NONE).build(request));
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    /** A project gets another address, as an editor does it: the file, what refers to it, and {@code oude-adressen}. */
    private static void renameEverywhere(String id, String other) throws IOException {
        Path content = root.resolve("content");
        for (String name : Sites.read(content).keySet()) {
            Path file = content.resolve(name);
            if (name.matches(".*\\.(md|json)")) {
                Files.writeString(file, Files.readString(file).replace(id, other));
            }
        }
        Path story = content.resolve("projecten/werken/" + id + ".md");
        String text = Files.readString(story);
        Files.writeString(
                content.resolve("projecten/werken/" + other + ".md"),
                text.replaceFirst("\nstatus:", "\noude-adressen: [/projecten/" + id + "/]\nstatus:"));
        Files.delete(story);
    }

    private static SortedSet<String> embedAddresses(SortedMap<String, byte[]> site) {
        SortedSet<String> found = new TreeSet<>();
        site.keySet().stream()
                .filter(path -> path.matches("insluiten/(?!index\\.html|code/).*|.*/oembed\\.json"))
                .forEach(path -> found.add("/" + path.replaceAll("index\\.html$", "")));
        return found;
    }

    @Test
    void every_address_that_was_ever_published_is_still_there() throws IOException {
        SortedSet<String> published = new TreeSet<>(Files.readAllLines(ADDRESSES));
        SortedSet<String> now = embedAddresses(Sites.real());
        SortedSet<String> all = new TreeSet<>(published);
        all.addAll(now);

        assertThat(Sites.expected(ADDRESSES, String.join("\n", all) + "\n").lines())
                .as(
                        "addresses that are new belong on the list: -Dgolden.update=true puts them there, and takes none off")
                .containsAll(now);
        for (SortedMap<String, byte[]> site : List.of(Sites.real(), files)) {
            HostFiles host = HostFiles.of(site);
            for (String address : published) {
                String served =
                        host.redirectOf(address).map(HostFiles.Redirect::to).orElse(address);
                assertThat(site).containsKey(served.substring(1) + (served.endsWith("/") ? "index.html" : ""));
            }
        }
    }

    static Stream<Path> frozen() throws IOException {
        try (Stream<Path> list = Files.list(GIVEN_OUT)) {
            return list.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    /** One of the codes is of a project that has another address since. */
    @ParameterizedTest
    @MethodSource("frozen")
    void codes_of_long_ago_show_the_cards_of_today(Path month) throws IOException {
        String codes = Files.readString(month.resolve("fragmenten.html")).replace(SITE, "http://127.0.0.1:" + port);
        SortedMap<String, byte[]> cached = new TreeMap<>(files);
        cached.put("insluiten/kaart.js", Files.readAllBytes(month.resolve("kaart.js")));
        cached.put("insluiten/kaart.css", Files.readAllBytes(month.resolve("kaart.css")));
        for (SortedMap<String, byte[]> site : List.of(files, cached)) {
            try (SiteServer server = new SiteServer(site, port);
                    ForeignSite elsewhere = new ForeignSite("", "", codes);
                    BrowserContext context =
                            chromium.context(new Browser.NewContextOptions().setViewportSize(700, 9000))) {
                Page page = context.newPage();
                page.navigate(elsewhere.address());
                assertThat(page.locator("regio-kaart >> iframe")).hasCount(5);
                assertThat(page.locator("main > iframe")).hasCount(2);
                for (Frame card : page.frames().subList(1, page.frames().size())) {
                    assertThat(card.locator("h1 a")).isVisible();
                    assertThat(card.evaluate("document.documentElement.scrollHeight - innerHeight"))
                            .as(card.url())
                            .isEqualTo(0);
                }
                assertThat(card("/insluiten/it-plek/", page).locator("h1 a"))
                        .hasAttribute("href", server.address() + "/projecten/it-plek/");
                assertThat(card("?thema=donker", page).locator("html")).hasAttribute("data-thema", "donker");
                assertThat(page.locator("main > a > img").evaluate("(image) => image.naturalWidth"))
                        .isEqualTo(340);
            }
        }
    }

    private static Frame card(String address, Page page) {
        return page.frames().stream()
                .filter(frame -> frame.url().endsWith(address))
                .findFirst()
                .orElseThrow();
    }
}
