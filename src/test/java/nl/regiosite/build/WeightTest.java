package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a visitor's phone must fetch, packed as hosts do, in bytes. */
class WeightTest {
    private static final int KILOBYTE = 1000;

    /** What only the pages load where codes are made, and what only the sites of others load. */
    private static final Pattern FOR_PARTNERS = Pattern.compile("(assets/js/insluiten\\.|insluiten/).*\\.js");

    private static SortedMap<String, byte[]> files;
    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void build() {
        files = Sites.real();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".html") && !Sites.isCard(path)) {
                PAGES.put(path, Jsoup.parse(Sites.text(bytes)));
            }
        });
    }

    @Test
    void the_first_view_of_every_page_comes_in_one_go() {
        PAGES.forEach((path, page) -> {
            int styles = page.select("head > link[rel=stylesheet]:not([media=print])").stream()
                    .mapToInt(link -> packed(link.attr("href")))
                    .sum();
            assertThat(packed("/" + path) + styles).as(path).isLessThanOrEqualTo(14 * KILOBYTE);
        });
    }

    @Test
    void every_page_in_full_is_light() {
        PAGES.forEach((path, page) -> {
            Set<String> fetched = new LinkedHashSet<>();
            page.select("link[rel=stylesheet], link[rel=preload], link[rel=icon]")
                    .forEach(element -> fetched.add(element.attr("href")));
            page.select("img[src], script[src]").forEach(element -> fetched.add(element.attr("src")));
            int all = packed("/" + path)
                    + fetched.stream().mapToInt(WeightTest::packed).sum();
            assertThat(all).as(path).isLessThanOrEqualTo(100 * KILOBYTE);
        });
    }

    @Test
    void finding_something_is_light() {
        int scripts = files.keySet().stream()
                .filter(path -> path.endsWith(".js"))
                .filter(path -> !FOR_PARTNERS.matcher(path).matches())
                .mapToInt(path -> packed("/" + path))
                .sum();
        assertThat(scripts).isBetween(8 * KILOBYTE, 12 * KILOBYTE);
        assertThat(packed("/zoeken/index.json")).isLessThanOrEqualTo(60 * KILOBYTE);
    }

    @Test
    void making_a_code_and_showing_a_card_are_light() {
        List<String> scripts = files.keySet().stream()
                .filter(path -> FOR_PARTNERS.matcher(path).matches())
                .toList();
        assertThat(scripts)
                .hasSize(2)
                .allSatisfy(path -> assertThat(packed("/" + path)).as(path).isLessThanOrEqualTo(3 * KILOBYTE));
    }

    private static int packed(String address) {
        byte[] bytes = files.get(address.substring(1));
        if (bytes == null) {
            throw new AssertionError("the site has no " + address);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return out.size();
    }
}
