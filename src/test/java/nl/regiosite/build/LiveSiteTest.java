package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regiosite.build.LiveSite.Served;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What someone sees who looks while she writes. */
class LiveSiteTest {
    private static final String PATH = "content/projecten/buurten/buurthuis.md";
    private static final String ROUTE = "content/projecten/buurten/wandelroute.md";
    private static final String GRANTS = "content/begroting/toekenningen.json";
    private static final String PAGE = "projecten/buurthuis/index.html";

    @TempDir
    private Path root;

    private LiveSite site;

    @BeforeEach
    void open() {
        Sites.copy(Sites.RESOURCES.resolve("sites/klein/input"), root);
        site = start();
    }

    private LiveSite start() {
        LiveSite started = new LiveSite(new BuildRequest(
                root, "site-config.yml", root.resolve("target/site"), Optional.empty(), true, Sites.TODAY));
        started.read(List.of());
        started.check();
        return started;
    }

    private void change(String path, String from, String to) {
        try {
            String text = Files.readString(root.resolve(path));
            assertThat(text).contains(from);
            Files.writeString(root.resolve(path), text.replace(from, to));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        site.read(List.of(path));
    }

    private String page(String path) {
        return site.file(path)
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .orElse("");
    }

    /** What stops the site; its texts try what the sanitiser takes out, and that is told as warnings. */
    private List<String> codes() {
        return site.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Diagnostic::code)
                .toList();
    }

    /** Every page and every other file, as it is served. */
    private static SortedMap<String, String> all(LiveSite site, BuildResult build) {
        SortedMap<String, String> files = new TreeMap<>();
        build.tree()
                .orElseThrow()
                .paths()
                .forEach(path -> files.put(
                        path,
                        site.file(path)
                                .map(file -> new String(file.bytes(), StandardCharsets.ISO_8859_1))
                                .orElse("nothing")));
        return files;
    }

    /** A page names the search index by its content, and a preview does not. */
    private static String without(String address, byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).replaceAll(address + "\\?v=[0-9a-f]{10}", address);
    }

    @Test
    void shows_each_file_as_a_build_makes_it() {
        BuildResult build = Sites.build(root, true);
        SortedMap<String, String> built = new TreeMap<>();
        Sites.files(build).forEach((path, bytes) -> built.put(path, without("/zoeken/index.json", bytes)));

        assertThat(all(site, build)).isEqualTo(built);
    }

    @Test
    void after_any_change_it_is_the_same_as_when_all_is_read_anew() throws IOException {
        page(PAGE);
        change(PATH, "titel: Buurthuis", "titel: Dorpshuis");
        change("content/pijlers/leren.md", "titel: ", "titel: Graag ");
        Files.writeString(
                root.resolve("content/nieuws/nieuw.md"),
                "---\ntitel: Nieuw\nsamenvatting: Iets nieuws.\ndatum: 2024\n---\nZie [de route](../projecten/buurten/"
                        + "wandelroute.md).\n");
        site.read(List.of("content/nieuws/nieuw.md"));
        Files.move(root.resolve("content/agenda/open-dag.md"), root.resolve("content/agenda/kijkdag.md"));
        site.read(List.of("content/agenda/open-dag.md", "content/agenda/kijkdag.md"));
        Files.delete(root.resolve("content/nieuws/nieuw-bestuur.md"));
        site.read(List.of("content/nieuws/nieuw-bestuur.md"));
        Path folder = root.resolve("content/verhalen/een-dag-in-de-werkplaats");
        Files.move(folder, folder.resolveSibling("een-dag"));
        site.read(List.of("content/verhalen/een-dag", "content/verhalen/een-dag-in-de-werkplaats"));
        change(
                "themes/kaal/templates/project.peb",
                "<dl class=\"velden\">",
                "<p>Nieuw sjabloon</p><dl class=\"velden\">");
        change("site-config.yml", "naam: \"Regio Klein & Co\"", "naam: \"Regio Groot\"");

        BuildResult build = Sites.build(root, true);
        assertThat(build.tree()).as(Sites.print(build)).isPresent();
        change(GRANTS, "\"bedrag\": 99999", "\"bedrag\": 77777");

        LiveSite fresh = start();
        site.check();
        assertThat(all(site, build)).isEqualTo(all(fresh, build));
        assertThat(site.problems()).isEqualTo(fresh.problems());
        assertThat(page(PAGE)).contains("Dorpshuis", "77.777", "Nieuw sjabloon", "Regio Groot");
    }

    @Test
    void a_file_with_a_mistake_counts_as_it_was_and_the_others_as_they_are() {
        String before = page(PAGE);
        change(PATH, "titel: Buurthuis", "titel: Dorps: huis");
        assertThat(page(PAGE)).isEqualTo(before);
        assertThat(codes()).isNotEmpty();

        change(ROUTE, "titel: Wandelroute", "titel: Fietsroute");
        assertThat(page("projecten/wandelroute/index.html")).contains("Fietsroute");
        assertThat(page(PAGE)).contains("Buurthuis");

        change(PATH, "titel: Dorps: huis", "titel: Dorpshuis");
        site.check();
        assertThat(page(PAGE)).contains("Dorpshuis");
        assertThat(codes()).isEmpty();
    }

    @Test
    void an_amount_that_breaks_a_printed_total_is_shown_with_the_mistake() {
        change(GRANTS, "\"bedrag\": 120000", "\"bedrag\": 120001");
        site.check();

        assertThat(page("projecten/werkplaats/index.html")).contains("120.001");
        assertThat(page("data/toekenningen.csv")).contains("120001");
        assertThat(codes()).contains("totaal-klopt-niet");
    }

    @Test
    void a_reference_to_nothing_leaves_every_page_standing() {
        BuildResult build = Sites.build(root, true);
        change(PATH, "penvoerder: s-gravenhoek", "penvoerder: niemand");
        change(GRANTS, "\"tranche\": 2, \"bedrag\": 50001", "\"tranche\": 9, \"bedrag\": 50001");
        site.check();

        assertThat(codes()).contains("penvoerder-onbekend", "tranche-onbekend");
        build.tree().orElseThrow().paths().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> assertThat(page(path)).as(path).contains("<h1"));
    }

    @Test
    void a_project_under_a_name_that_cannot_be_leaves_every_file_standing() throws IOException {
        SortedSet<String> before =
                new TreeSet<>(Sites.build(root, true).tree().orElseThrow().paths());
        Files.move(root.resolve(ROUTE), root.resolve("content/projecten/buurten/De Wandelroute.md"));
        site.read(List.of(ROUTE, "content/projecten/buurten/De Wandelroute.md"));
        site.check();

        assertThat(codes()).contains("bestandsnaam-ongeldig");
        assertThat(before).isNotEmpty().allSatisfy(path -> assertThat(site.file(path))
                .isPresent());
    }

    @Test
    void a_template_with_a_mistake_leaves_the_page_as_it_was_seen() {
        String before = page(PAGE);
        change("themes/kaal/templates/project.peb", "{{ view.number }}", "{{ view.onzin }}");

        Served served = site.file(PAGE).orElseThrow();
        assertThat(served.isOld()).isTrue();
        assertThat(new String(served.bytes(), StandardCharsets.UTF_8)).isEqualTo(before);
        assertThat(codes()).contains("sjabloon-fout");

        change("themes/kaal/templates/project.peb", "{{ view.onzin }}", "{{ view.number }}");
        assertThat(site.file(PAGE).orElseThrow().isOld()).isFalse();
        assertThat(codes()).isEmpty();
    }

    @Test
    void an_anchor_that_is_not_on_the_page_is_a_mistake_here_too() {
        change(ROUTE, "Twee gemeenten", "Zie [het huis](/projecten/buurthuis/#nergens). Twee gemeenten");
        site.check();
        assertThat(codes()).containsExactly("link-dood");
    }

    @Test
    void settings_with_a_mistake_leave_the_whole_site_as_it_was() {
        String before = page(PAGE);
        change("site-config.yml", "naam: ", "naaam: ");
        assertThat(page(PAGE)).isEqualTo(before);
        assertThat(codes()).contains("sleutel-onbekend");
    }

    @Test
    void a_site_that_never_was_right_comes_when_it_is_mended() throws IOException {
        String settings = Files.readString(root.resolve("site-config.yml"));
        Files.writeString(root.resolve("site-config.yml"), "naam: [\n");
        site = start();
        assertThat(site.file(PAGE)).isEmpty();
        assertThat(codes()).isNotEmpty();

        Files.writeString(root.resolve("site-config.yml"), settings);
        site.read(List.of("site-config.yml"));
        site.check();
        assertThat(page(PAGE)).contains("Buurthuis");
        assertThat(codes()).isEmpty();
    }

    @Test
    void what_is_not_public_yet_is_shown_and_told() {
        assertThat(page("projecten/speelveld/index.html")).contains("CONCEPT");
        assertThat(site.hidden())
                .containsEntry("/pilot/projecten/speelveld/", Optional.empty())
                .containsEntry("/pilot/nieuws/straks-open/", Optional.of(LocalDate.of(2026, 3, 2)))
                .doesNotContainKey("/pilot/projecten/buurthuis/");
    }

    @Test
    void each_file_comes_with_the_headers_of_the_host() {
        assertThat(site.file(PAGE).orElseThrow().headers().get("Content-Security-Policy"))
                .contains("script-src 'self'");
        assertThat(site.file("insluiten/buurthuis/index.html")
                        .orElseThrow()
                        .headers()
                        .get("Content-Security-Policy"))
                .contains("frame-ancestors *", "sha256-");
    }
}
