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
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What must hold for every page of the real site. */
class WholeSiteTest {
    private static SortedMap<String, byte[]> files;
    private static final Map<String, Document> PAGES = new HashMap<>();

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
                        "insluiten/index.html",
                        "insluiten/it-hub/index.html",
                        "insluiten/code/it-hub/index.html",
                        "insluiten/code/pijler/wonen/index.html",
                        "insluiten/code/tranche/5/index.html",
                        "insluiten/code/gemeente/emmen/index.html",
                        "verschillen/index.html",
                        "verschillen/geld/index.html",
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
            assertThat(page.select("script:not([src]):not([type=application/ld+json]), style, [style], object, embed"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("script[src], img[src], iframe[src], link[rel=stylesheet]").stream()
                            .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href")))
                    .as(path)
                    .allMatch(address -> address.startsWith("/") && !address.startsWith("//"));
        });
    }

    @Test
    void the_sitemap_holds_every_page_that_may_be_found() {
        String sitemap = Sites.text(files, "sitemap.xml");
        assertThat(sitemap.split("<loc>", -1).length - 1).isEqualTo(PAGES.size() - unlisted());
        assertThat(sitemap).contains("/insluiten/<").doesNotContain("404", "/insluiten/code/");
    }

    /** The pages that are there for who was sent to them: that of the codes of a card, and the one for what is not there. */
    private static int unlisted() {
        List<String> unlisted = new ArrayList<>();
        PAGES.forEach((path, page) -> {
            if (!page.select("meta[name=robots][content=noindex]").isEmpty()) {
                assertThat(path).matches("404\\.html|insluiten/code/.+");
                unlisted.add(path);
            }
        });
        assertThat(unlisted).contains("404.html").hasSizeGreaterThan(50);
        return unlisted.size();
    }

    @Test
    void the_money_page_shows_the_figure_that_does_not_add_up_with_its_footnote() {
        Document page = Objects.requireNonNull(PAGES.get("geld/index.html"));
        assertThat(page.text()).contains("€ 842.671").contains("€ 842.641").contains("€ 15.565.188");
        assertThat(page.select("[id^=noot-]")).isNotEmpty();
    }

    @Test
    void what_went_to_a_municipality_in_a_round_stands_on_its_page_before_its_projects() {
        Document page = Objects.requireNonNull(PAGES.get("gemeenten/emmen/index.html"));
        Element table = Objects.requireNonNull(page.select("main table").first());
        assertThat(table.select("tbody tr").eachText()).contains("Vijfde tranche 4 € 2.550.800");
        assertThat(Objects.requireNonNull(page.select("main section h2").first())
                        .id())
                .isEqualTo("kop-tranches");
    }

    @Test
    void what_lead_partners_lead_in_a_round_adds_up_to_the_round_and_to_the_open_data() {
        Map<String, Long> led = new TreeMap<>();
        Sites.text(files, "data/toekenningen.csv").lines().skip(1).forEach(row -> {
            String[] cells = row.split(",", -1);
            led.merge(cells[5] + " " + cells[4], Long.parseLong(cells[6]), Long::sum);
        });
        for (int tranche = 1; tranche <= 5; tranche++) {
            Document page = Objects.requireNonNull(PAGES.get("tranches/" + tranche + "/index.html"));
            Element table = Objects.requireNonNull(
                    page.select("section:has(#kop-penvoerders) table").first());
            long sum = 0;
            for (Element row : table.select("tbody tr")) {
                long amount = euros(row);
                sum += amount;
                String leader = row.select("a").attr("href").replaceAll("/organisaties/|/$", "");
                assertThat(led.remove(tranche + " " + leader)).as(leader).isEqualTo(amount);
            }
            assertThat(sum)
                    .isEqualTo(euros(
                            Objects.requireNonNull(table.select("tfoot tr").first())));
        }
        assertThat(led).isEmpty();
    }

    private static long euros(Element row) {
        return Long.parseLong(
                Objects.requireNonNull(row.select("td").last()).text().replaceAll("\\D", ""));
    }

    @Test
    void every_contradiction_in_the_documents_stands_once_on_the_page_of_its_subject() {
        List<String> ids = new ArrayList<>();
        PAGES.forEach((path, page) -> page.select("[id^=afwijking-]").forEach(found -> {
            assertThat(path).startsWith("verschillen/");
            ids.add(found.id());
        }));
        assertThat(ids).hasSize(90).doesNotHaveDuplicates();
        Document all = Objects.requireNonNull(PAGES.get("verschillen/index.html"));
        assertThat(all.select(".kaart a")).hasSize(8);
        assertThat(all.select(".kaart-boven").eachText().stream()
                        .mapToInt(text -> Integer.parseInt(text.replaceAll("\\D", "")))
                        .sum())
                .isEqualTo(90);
    }

    @Test
    void which_sum_does_not_add_up_is_one_step_from_the_home_page() {
        Document home = Objects.requireNonNull(PAGES.get("index.html"));
        assertThat(home.select(".paneel a[href=/verschillen/]")).hasSize(1);
        Document page = Objects.requireNonNull(PAGES.get("verschillen/index.html"));
        assertThat(page.select("main table").first()).isNotNull();
        assertThat(page.select("main tbody tr:has(th)").eachText())
                .hasSize(3)
                .anyMatch(row -> row.startsWith("Welzijn, tweede tranche: bedrag € 842.641 € 842.671"));
    }

    @Test
    void the_search_index_names_every_page_that_may_be_found_but_itself_with_anchors_that_are_there() {
        JsonNode index = JsonMapper.shared().readTree(Sites.text(files, "zoeken/index.json"));
        assertThat(index.get("paginas")).hasSize(PAGES.size() - unlisted() - 1);
        assertThat(index.get("index").get("records")).hasSize(PAGES.size() - unlisted() - 1);
        for (JsonNode found : index.get("paginas")) {
            String address = found.get(0).asString();
            Document page = Objects.requireNonNull(PAGES.get(address.substring(1) + "index.html"), address);
            assertThat(found.get(2))
                    .as(address)
                    .allMatch(id -> id.asString().isEmpty() || page.getElementById(id.asString()) != null);
        }
    }

    @Test
    void a_project_is_found_by_who_leads_it_where_it_is_and_what_it_got() {
        Document page = Objects.requireNonNull(PAGES.get("projecten/it-hub/index.html"));
        JsonNode index = JsonMapper.shared().readTree(Sites.text(files, "zoeken/index.json"));
        List<String> words = new ArrayList<>();
        for (JsonNode record : index.get("index").get("records")) {
            if (record.get("$").get("0").get("v").asString().equals("IT-hub")) {
                record.get("$")
                        .get("1")
                        .forEach(word -> words.add(word.get("v").asString().replace('\u00a0', ' ')));
            }
        }
        List<String> shown = page.select(".feiten a, tbody .bedrag").eachText();
        assertThat(shown).hasSizeGreaterThan(4);
        assertThat(String.join("; ", words)).contains(shown);
    }
}
