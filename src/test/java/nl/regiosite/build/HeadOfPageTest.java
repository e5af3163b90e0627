package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import javax.imageio.ImageIO;
import nl.regiosite.page.data.Table;
import nl.regiosite.page.data.Tables;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages of the real site tell search engines, telephones and sites where they are shared. */
class HeadOfPageTest {
    private static final String ADDRESS = "https://www.regiodealzuidoostdrenthe.nl";

    private static SortedMap<String, byte[]> files;
    private static final Map<String, Document> PAGES = new HashMap<>();

    @BeforeAll
    static void build() {
        files = Sites.real();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".html") && !path.equals("404.html") && !Sites.isCard(path)) {
                PAGES.put(path, Jsoup.parse(Sites.text(bytes)));
            }
        });
    }

    private static Document page(String path) {
        return Objects.requireNonNull(PAGES.get(path), path);
    }

    private static String meta(Document page, String name) {
        return page.select("head > meta[property=" + name + "], head > meta[name=" + name + "]")
                .attr("content");
    }

    @Test
    void every_page_that_may_be_found_has_a_picture_of_its_own_for_who_shares_it() {
        Set<String> pictures = new HashSet<>();
        PAGES.forEach((path, page) -> {
            if (path.startsWith("insluiten/code/")) {
                // A page of codes goes from one editor to another; a picture for each would make building slow.
                assertThat(page.select("meta[property^=og:image], meta[name=twitter:card]"))
                        .as(path)
                        .isEmpty();
                return;
            }
            String picture = meta(page, "og:image");
            assertThat(picture).as(path).startsWith(ADDRESS + "/deelbeeld/");
            assertThat(pictures.add(picture)).as(path).isTrue();
            BufferedImage image = read(picture.substring(ADDRESS.length() + 1));
            assertThat(image.getWidth()).as(path).isEqualTo(1200);
            assertThat(image.getHeight()).as(path).isEqualTo(630);
            assertThat(meta(page, "og:image:alt")).as(path).isNotBlank();
            assertThat(meta(page, "twitter:card")).as(path).isEqualTo("summary_large_image");
        });
    }

    @Test
    void no_two_projects_have_the_same_motif() {
        Set<String> motifs = new HashSet<>();
        PAGES.forEach((path, page) -> {
            if (path.matches("projecten/[^/]+/index.html")) {
                assertThat(motifs.add(page.select("svg.landschap").outerHtml()))
                        .as(path)
                        .isTrue();
            }
        });
        assertThat(motifs).hasSize(41);
    }

    @Test
    void every_page_says_what_it_is_in_the_words_of_its_own_head() {
        PAGES.forEach((path, page) -> {
            assertThat(meta(page, "og:title")).as(path).isNotBlank();
            assertThat(page.title()).as(path).contains(meta(page, "og:title"));
            assertThat(meta(page, "og:description")).as(path).isEqualTo(meta(page, "description"));
            assertThat(meta(page, "og:url"))
                    .as(path)
                    .isEqualTo(page.select("link[rel=canonical]").attr("href"));
        });
    }

    @Test
    void icons_and_manifest_are_there() {
        Document home = page("index.html");
        for (String rel : List.of("icon", "apple-touch-icon", "manifest")) {
            assertThat(files)
                    .containsKey(
                            home.select("link[rel=" + rel + "]").attr("href").substring(1));
        }
        JsonNode manifest = JsonMapper.shared().readTree(Sites.text(files, "site.webmanifest"));
        for (JsonNode icon : manifest.get("icons")) {
            BufferedImage image = read(icon.get("src").asString().substring(1));
            assertThat(icon.get("sizes").asString()).isEqualTo(image.getWidth() + "x" + image.getHeight());
        }
        assertThat(home.select("meta[name=theme-color]").eachAttr("content")).containsExactly("#ffffff", "#191714");
    }

    @Test
    void a_project_tells_its_grants_to_the_euro() {
        Map<String, JsonNode> data = new HashMap<>();
        for (JsonNode project : JsonMapper.shared().readTree(Sites.text(files, "data/projecten.json"))) {
            data.put(project.get("url").asString(), project);
        }
        PAGES.forEach((path, page) -> {
            if (path.matches("projecten/[^/]+/index.html")) {
                JsonNode thing = thing(page, "Project");
                JsonNode expected =
                        Objects.requireNonNull(data.remove(thing.get("url").asString()));
                assertThat(thing.get("name").asString())
                        .isEqualTo(expected.get("titel").asString());
                long told = 0;
                if (thing.has("funding")) {
                    for (JsonNode grant : thing.get("funding")) {
                        assertThat(grant.get("@type").asString()).isEqualTo("MonetaryGrant");
                        told += grant.get("amount").get("value").asLong();
                    }
                }
                assertThat(told).as(path).isEqualTo(expected.get("totaal").asLong());
            }
        });
        assertThat(data).as("projects without a page that tells of them").isEmpty();
    }

    @Test
    void the_way_to_a_page_is_told_as_it_is_shown() {
        PAGES.forEach((path, page) -> {
            List<String> shown = page.select(".kruimels a").eachText();
            if (!shown.isEmpty()) {
                JsonNode items = thing(page, "BreadcrumbList").get("itemListElement");
                for (int i = 0; i < shown.size(); i++) {
                    assertThat(items.get(i).get("name").asString()).as(path).isEqualTo(shown.get(i));
                }
                assertThat(items.get(shown.size()).get("item").asString())
                        .as(path)
                        .isEqualTo(page.select("link[rel=canonical]").attr("href"));
            }
        });
    }

    @Test
    void the_open_data_are_a_dataset_with_each_file_and_what_kind_of_file_it_is() {
        JsonNode dataset = thing(page("data/index.html"), "Dataset");
        Set<String> told = new HashSet<>();
        for (JsonNode file : dataset.get("distribution")) {
            String path = file.get("contentUrl").asString().substring(ADDRESS.length() + 1);
            assertThat(files).containsKey(path);
            assertThat(file.get("encodingFormat").asString()).as(path).isEqualTo(kindOf(path));
            assertThat(told.add(path)).as(path).isTrue();
        }
        Set<String> there = new HashSet<>(files.keySet());
        there.removeIf(path -> !path.startsWith("data/") || path.matches(".*\\.html|data/schema/.*"));
        assertThat(told).isEqualTo(there);
    }

    private static String kindOf(String path) {
        return switch (path.substring(path.lastIndexOf('.'))) {
            case ".csv" -> "text/csv";
            case ".json" -> "application/json";
            case ".jsonld" -> "application/ld+json";
            case ".ttl" -> "text/turtle";
            case ".xml" -> "application/xml";
            default -> throw new AssertionError("a new kind of data file: " + path);
        };
    }

    @Test
    void every_table_of_the_open_data_is_a_dataset_of_its_own_with_its_files() {
        for (Table<?> table : Tables.ALL) {
            JsonNode dataset = thing(page(table.page().outputPath()), "Dataset");
            assertThat(dataset.get("url").asString()).isEqualTo(ADDRESS + table.page());
            assertThat(dataset.get("distribution"))
                    .extracting(file -> file.get("contentUrl").asString())
                    .containsExactly(ADDRESS + table.csv(), ADDRESS + table.excel(), ADDRESS + table.json());
            assertThat(dataset.get("dateModified").asString()).isEqualTo("2021-06");
            assertThat(dataset.has("license")).isFalse();
        }
    }

    @Test
    void an_organisation_tells_what_the_data_tell_of_it() {
        int municipalities = 0;
        for (JsonNode row : data("organisaties")) {
            String id = row.get("id").asString();
            JsonNode body = thing(page("organisaties/" + id + "/index.html"), "Organization", "GovernmentOrganization");
            boolean municipality = row.get("soort").asString().equals("gemeente");
            String name = row.get("naam").asString();
            assertThat(body.get("name").asString()).isEqualTo(municipality ? "Gemeente " + name : name);
            assertThat(body.get("url").asString()).isEqualTo(row.get("url").asString());
            assertThat(body.has("sameAs")).isEqualTo(!row.get("website").isNull());
            assertThat(body.get("@type").asString().startsWith("Government"))
                    .isEqualTo(!row.get("soort").asString().equals("partner"));
            if (municipality) {
                municipalities++;
                JsonNode place = thing(page("gemeenten/" + id + "/index.html"), "AdministrativeArea");
                assertThat(place.get("name").asString()).isEqualTo(name);
                assertThat(place.get("identifier").asString())
                        .isEqualTo(row.get("cbs-code").asString());
            }
        }
        assertThat(municipalities).isEqualTo(6);
    }

    @Test
    void who_leads_a_project_and_where_it_is_are_told_as_the_data_have_it() {
        for (JsonNode row : data("projecten")) {
            JsonNode project = thing(page("projecten/" + row.get("id").asString() + "/index.html"), "Project");
            assertThat(project.get("identifier").asString())
                    .isEqualTo(row.get("nummer").asString());
            assertThat(ids(project.get("member")))
                    .isEqualTo(List.of(row.get("penvoerder").asString().split(";")));
            assertThat(ids(project.get("areaServed")))
                    .isEqualTo(row.get("gemeenten")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
        }
    }

    /** The last part of the address of each. */
    private static List<String> ids(@Nullable JsonNode things) {
        return things == null
                ? List.of()
                : things.valueStream()
                        .map(thing -> thing.get("@id").asString().replaceAll(".*/([^/]+)/$", "$1"))
                        .toList();
    }

    private static JsonNode data(String table) {
        return JsonMapper.shared().readTree(Sites.text(files, "data/" + table + ".json"));
    }

    private static JsonNode thing(Document page, String... types) {
        String json = page.select("script[type=application/ld+json]").html();
        for (JsonNode thing : JsonMapper.shared().readTree(json).get("@graph")) {
            if (List.of(types).contains(thing.get("@type").asString())) {
                return thing;
            }
        }
        throw new AssertionError("no " + String.join(" or ", types) + " in " + json);
    }

    private static BufferedImage read(String path) {
        try {
            return ImageIO.read(new ByteArrayInputStream(files.get(path)));
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }
}
