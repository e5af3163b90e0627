package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.zip.Deflater;
import nl.regiosite.source.LocatedTrees;
import nl.regiosite.source.Node;
import nl.regiosite.source.Parsed;
import nl.regiosite.source.SourceFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold for every page of the real site. */
class WholeSiteTest {
    private static SortedMap<String, byte[]> files;
    private static final Map<String, Document> PAGES = new HashMap<>();

    @BeforeAll
    static void build() {
        files = Sites.real();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                PAGES.put(path, Jsoup.parse(Sites.text(bytes)));
            }
        });
    }

    @Test
    void every_address_of_the_design_is_there() {
        assertThat(files)
                .containsKeys(
                        "index.html",
                        "projecten/index.html",
                        "projecten/it-hub/index.html",
                        "pijlers/wonen/index.html",
                        "tranches/index.html",
                        "tranches/5/index.html",
                        "themas/proeftuinen/index.html",
                        "gemeenten/emmen/index.html",
                        "organisaties/provincie-drenthe/index.html",
                        "organisaties/emmen/index.html",
                        "geld/index.html",
                        "resultaten/index.html",
                        "verhalen/index.html",
                        "nieuws/index.html",
                        "agenda/index.html",
                        "agenda/maand-van-de-regio/index.html",
                        "over/index.html",
                        "organisatie/index.html",
                        "contact/index.html",
                        "toegankelijkheid/index.html",
                        "privacy/index.html",
                        "data/index.html",
                        "zoeken/index.html",
                        "zoeken/index.json",
                        "data/projecten.json",
                        "data/projecten.csv",
                        "data/toekenningen.json",
                        "data/toekenningen.csv",
                        "data/totalen.json",
                        "sitemap.xml",
                        "robots.txt",
                        "404.html",
                        ".well-known/security.txt",
                        "_headers",
                        "_redirects");
    }

    @Test
    void every_internal_link_and_anchor_resolves() {
        List<String> dead = new ArrayList<>();
        PAGES.forEach((path, page) -> {
            for (Element element : page.select("[href], [src]")) {
                String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (!target.matches("(https?|mailto|tel):.*") && !resolves(path, target)) {
                    dead.add(path + " -> " + target);
                }
            }
        });
        assertThat(dead).isEmpty();
    }

    private static boolean resolves(String from, String target) {
        String path = target.contains("#") ? target.substring(0, target.indexOf('#')) : target;
        String anchor = target.contains("#") ? target.substring(target.indexOf('#') + 1) : "";
        String file = path.isEmpty() ? from : path.substring(1) + (path.endsWith("/") ? "index.html" : "");
        boolean there = path.isEmpty() || (path.startsWith("/") && files.containsKey(file));
        Document page = PAGES.get(file);
        return there && (anchor.isEmpty() || (page != null && page.getElementById(anchor) != null));
    }

    @Test
    void every_page_has_a_title_and_a_description_of_its_own() {
        Set<String> titles = new HashSet<>();
        PAGES.forEach((path, page) -> {
            assertThat(page.title()).as(path).isNotBlank();
            assertThat(titles.add(page.title()))
                    .as("the title of " + path + " is taken: " + page.title())
                    .isTrue();
            assertThat(page.select("meta[name=description]").attr("content"))
                    .as(path)
                    .isNotBlank();
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("html").attr("lang")).as(path).isEqualTo("nl");
        });
    }

    @Test
    void no_page_asks_anything_of_another_site_or_runs_or_styles_inline() {
        PAGES.forEach((path, page) -> {
            assertThat(page.select(
                            "script:not([src]):not([type=application/ld+json]), style, [style], iframe, object, embed"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("script[src], img[src], link[rel=stylesheet]").stream()
                            .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href")))
                    .as(path)
                    .allMatch(address -> address.startsWith("/") && !address.startsWith("//"));
        });
    }

    @Test
    void the_sitemap_holds_every_page_but_the_one_for_pages_that_are_not_there() {
        String sitemap = Sites.text(files, "sitemap.xml");
        assertThat(sitemap.split("<loc>", -1).length - 1).isEqualTo(PAGES.size() - 1);
        assertThat(sitemap).doesNotContain("404");
    }

    @Test
    void the_money_page_shows_the_figure_that_does_not_add_up_with_its_footnote() {
        Document page = Objects.requireNonNull(PAGES.get("geld/index.html"));
        assertThat(page.text()).contains("€ 842.671").contains("€ 842.641").contains("€ 15.565.188");
        assertThat(page.select("[id^=noot-]")).isNotEmpty();
    }

    @Test
    void the_data_page_lists_the_contradictions_in_the_documents() {
        Document page = Objects.requireNonNull(PAGES.get("data/index.html"));
        assertThat(page.select("[id^=afwijking-]")).hasSizeGreaterThan(30);
    }

    @Test
    void the_search_index_names_every_page_but_two_with_anchors_that_are_there() {
        Node index = tree("zoeken/index.json");
        List<Node> pages = items(value(index, "paginas"));
        List<Node> records = items(value(value(index, "index"), "records"));
        assertThat(pages).hasSize(PAGES.size() - 2).hasSameSizeAs(records);
        for (Node found : pages) {
            String address = text(items(found).get(0));
            Document page = Objects.requireNonNull(PAGES.get(address.substring(1) + "index.html"), address);
            assertThat(items(items(found).get(2)))
                    .extracting(WholeSiteTest::text)
                    .as(address)
                    .allMatch(id -> id.isEmpty() || page.getElementById(id) != null);
        }
    }

    @Test
    void a_project_is_found_by_who_leads_it_where_it_is_and_what_it_got() {
        Document page = Objects.requireNonNull(PAGES.get("projecten/it-hub/index.html"));
        String index = Sites.text(files, "zoeken/index.json");
        int start = index.indexOf("\"v\":\"IT-hub\"");
        String record = index.substring(start, index.indexOf("{\"i\":", index.indexOf("\"2\":[", start)));
        page.select(".feiten a, td.bedrag")
                .eachText()
                .forEach(word -> assertThat(record).as(word).contains("\"v\":\"" + word.replace("€ ", "€\u00a0")));
    }

    @Test
    void what_a_visitor_loads_to_find_something_is_small() {
        assertThat(compressed(List.of("zoeken/index.json"))).isLessThan(60_000);
        assertThat(compressed(files.keySet().stream()
                        .filter(path -> path.endsWith(".js"))
                        .toList()))
                .isBetween(8_000, 12_000);
        assertThat(compressed(List.of("projecten/index.html"))).isLessThan(8_500);
    }

    private static int compressed(List<String> paths) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        byte[] out = new byte[1 << 20];
        int size = 0;
        for (String path : paths) {
            deflater.reset();
            deflater.setInput(Objects.requireNonNull(files.get(path), path));
            deflater.finish();
            size += deflater.deflate(out);
        }
        deflater.end();
        return size;
    }

    private static Node tree(String path) {
        return ((Parsed.Tree) LocatedTrees.json(new SourceFile(path, Sites.text(files, path)))).root();
    }

    private static Node value(Node node, String key) {
        return ((Node.Mapping) node).entry(key).orElseThrow().value();
    }

    private static List<Node> items(Node node) {
        return ((Node.Sequence) node).items();
    }

    private static String text(Node node) {
        return ((Node.Scalar) node).text();
    }
}
