package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import nl.regiosite.content.ContentLoader;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code /beheer/}: that it is there only when asked for, and what it does to a file. */
class EditorTest {
    private static final String PACKAGE = "target/beheer/node_modules/decap-cms/dist";

    private static final String WERKPLAATS = "content/projecten/leren/werkplaats/index.md";

    @TempDir
    Path root;

    @BeforeEach
    void the_small_site_with_the_editor_switched_on() throws IOException {
        Sites.copy(Sites.RESOURCES.resolve("sites/klein/input"), root);
        Files.writeString(
                root.resolve("site-config.yml"),
                "beheer:\n  repo: eigenaar/naam\n  branch: hoofd\n",
                StandardOpenOption.APPEND);
    }

    @Test
    void who_does_not_ask_for_it_gets_nothing_of_it() {
        SortedMap<String, byte[]> files = Sites.real();

        assertThat(files.keySet()).noneMatch(path -> path.contains("beheer"));
        assertThat(Sites.text(files, "robots.txt")).doesNotContain("Disallow");
    }

    @Test
    void it_is_for_no_search_engine_and_talks_to_github_alone() throws IOException {
        layScript();
        SortedMap<String, byte[]> files = Sites.files(Sites.build(root));

        assertThat(Sites.text(files, "beheer/index.html")).contains("noindex", "decap-cms.js", "/pilot/assets/stijl.");
        assertThat(Sites.text(files, "robots.txt")).contains("Disallow: /pilot/beheer/");
        assertThat(Sites.text(files, "sitemap.xml")).doesNotContain("beheer");
        assertThat(Sites.text(files, "beheer/config.yml"))
                .contains("\"repo\": \"eigenaar/naam\"", "\"branch\": \"hoofd\"", "editorial_workflow")
                .contains("projecten-leren", "projecten-buurten")
                .doesNotContain("local_backend");
        HostFiles host = HostFiles.of(files);
        assertThat(host.headersFor("/pilot/beheer/").get("Content-Security-Policy"))
                .contains(
                        "script-src 'self' 'unsafe-eval'",
                        "connect-src 'self' blob: data: https://api.github.com https://www.githubstatus.com;")
                .doesNotContain("127.0.0.1");
        assertThat(host.headersFor("/pilot/").get("Content-Security-Policy")).doesNotContain("unsafe");
    }

    @Test
    void a_page_that_has_its_address_already_is_a_mistake() throws IOException {
        layScript();
        Files.writeString(
                root.resolve("content/paginas/beheer.md"),
                "---\ntitel: Beheer\nsamenvatting: Een pagina.\n---\nTekst.\n");

        assertThat(Sites.print(Sites.build(root))).contains("het adres /beheer/ is al van een andere pagina");
    }

    /** A list without a name for what is in it is not for the editor: {@code bronnen.json} here. */
    @Test
    void a_list_that_it_cannot_write_is_not_shown() throws IOException {
        layScript();
        String settings = Sites.text(Sites.files(Sites.build(root)), "beheer/config.yml");

        assertThat(settings)
                .contains(
                        "\"file\": \"content/organisaties.json\"", "\"file\": \"content/begroting/toekenningen.json\"")
                .doesNotContain("bronnen.json\"");
    }

    @Test
    void what_fields_ask_of_each_other_is_told_to_the_browser() throws IOException {
        layScript();
        SortedMap<String, byte[]> files = Sites.files(Sites.build(root));

        assertThat(Sites.text(files, "beheer/index.html"))
                .contains(
                        "&quot;een&quot;:&quot;afbeelding&quot;,&quot;ander&quot;:&quot;alt&quot;",
                        "&quot;pad&quot;:[&quot;toekenningen&quot;],&quot;samen&quot;:false",
                        "Vul ook \\&quot;Wat er op de foto staat\\&quot; in.");
        assertThat(Sites.text(files, "beheer/config.yml"))
                .contains("\"name\": \"$schema\",\n        \"widget\": \"hidden\"")
                .contains("{{fields.project | truncate(60)}} – {{fields.tranche}} – {{fields.bedrag}}")
                .doesNotContain("id uit bronnen.json", "id uit organisaties.json");
    }

    @Test
    void a_title_that_was_changed_in_the_browser_is_on_the_page_after_the_next_build() throws Exception {
        String before = Files.readString(root.resolve(WERKPLAATS));
        Project project = werkplaats();

        edit(page -> {
            link(page, "Projecten Leren").click();
            link(page, "Werkplaats").click();
            field(page, "titel").fill("Werkplaats van morgen");
            assertThat(page.frameLocator("iframe").locator("h1").innerText()).isEqualTo("Werkplaats van morgen");
            assertThat(page.frameLocator("iframe").locator("figure img").getAttribute("src"))
                    .startsWith("blob:");
            save(page);
        });

        assertThat(before).doesNotContain("Werkplaats van morgen");
        SortedMap<String, byte[]> after = Sites.files(Sites.build(root));
        assertThat(Sites.text(after, "projecten/werkplaats/index.html")).contains("Werkplaats van morgen");
        assertThat(fields(werkplaats()))
                .isEqualTo(fields(project).replace("title=Werkplaats,", "title=Werkplaats van morgen,"));
        assertThat(text(Files.readString(root.resolve(WERKPLAATS)))).isEqualTo(text(before));
    }

    /** Of the totals of the documents one stays: the others would say that there is more money than they know of. */
    @Test
    void a_new_project_with_a_picture_and_two_grants_is_on_the_site_after_the_next_build() throws Exception {
        Path totals = root.resolve("content/begroting/controletotalen.json");
        Files.writeString(
                totals, Files.readString(totals).replaceAll("(?m)^    \\{(?!\"over\": \"bijdragen\").*\\R", ""));
        Path grants = root.resolve("content/begroting/toekenningen.json");
        String before = Files.readString(grants);

        edit(page -> {
            link(page, "Projecten Leren").click();
            link(page, "Item van type Project maken").click();
            field(page, "nummer").fill("1.30");
            field(page, "titel").fill("Leren: een vak");
            choose(page, "thema", "Vakwerk");
            choose(page, "penvoerder", "Dijkum");
            choose(page, "status", "in-uitvoering");
            choose(page, "label", "nieuw");
            field(page, "samenvatting").fill("Een nieuw vak leren.");
            choose(page, "bron", "Brief");
            button(page, "Kies een afbeelding").click();
            page.locator("input[type=file]")
                    .setInputFiles(root.resolve(WERKPLAATS).resolveSibling("foto.png"));
            button(page, "Gebruik selectie").click();
            button(page, "Publiceer").click();
            page.getByText("Publiceer nu").first().click();
            page.getByText("Vul ook \"Wat er op de foto staat\" in.").waitFor();
            field(page, "alt").fill("Een leerling aan een draaibank");
            save(page);
            link(page, "Terug naar").click();
            link(page, "Lijsten").click();
            link(page, "Toekenningen").click();
            for (int tranche : List.of(1, 2)) {
                button(page, "Voeg toekenning toe").click();
                page.getByText((7 + tranche) + " toekenningen").waitFor();
                choose(page, "project", "Leren: een vak");
                field(page, "tranche").fill(String.valueOf(tranche));
                field(page, "bedrag").fill(tranche + "5000");
                choose(page, "bron", "Brief");
            }
            save(page);
        });

        Path project = root.resolve("content/projecten/leren/leren-een-vak");
        assertThat(project.resolve("foto.png"))
                .hasSameBinaryContentAs(root.resolve(WERKPLAATS).resolveSibling("foto.png"));
        assertThat(project.resolve("index.md")).hasContent("""
                ---
                nummer: "1.30"
                titel: "Leren: een vak"
                thema: vakwerk
                penvoerder: dijkum
                status: in-uitvoering
                label: nieuw
                samenvatting: Een nieuw vak leren.
                bron: brief
                afbeelding: foto.png
                alt: Een leerling aan een draaibank
                ---
                """);
        assertThat(grants).hasContent(before.replace("\"bedrag\": 30500, \"bron\": \"brief\"}", """
                "bedrag": 30500, "bron": "brief"},
                    {"project": "leren-een-vak", "tranche": 1, "bedrag": 15000, "bron": "brief"},
                    {"project": "leren-een-vak", "tranche": 2, "bedrag": 25000, "bron": "brief"}"""));
        String built = Sites.text(Sites.files(Sites.build(root)), "projecten/leren-een-vak/index.html");
        assertThat(built).contains("40.000", "Een leerling aan een draaibank");
    }

    /** Opens the editor on the files of this site, and holds that its console has nothing to say of our policy. */
    private void edit(Consumer<Page> doing) throws Exception {
        Path editor = NodeTools.installed(Path.of("src/main/npm"), Path.of("target/npm-beheer"))
                .resolve("node_modules/decap-cms");
        Sites.copy(editor.resolve("dist"), root.resolve(PACKAGE));
        int port = SiteServer.freePort();
        SortedMap<String, byte[]> site = Sites.files(Sites.preview(root, URI.create("http://127.0.0.1:" + port)));
        List<String> console = new ArrayList<>();
        try (LocalServer local = new LocalServer(root);
                SiteServer server = new SiteServer(site, port);
                Chromium chromium = new Chromium();
                BrowserContext context = chromium.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> console.add(message.text()));
            page.onDialog(Dialog::accept);
            page.route(
                    "http://127.0.0.1:8081/**",
                    route -> route.resume(new Route.ResumeOptions().setUrl(local.address())));
            page.navigate(server.address() + "/beheer/");
            button(page, "Inloggen").click();
            doing.accept(page);
        }
        assertThat(console).noneMatch(message -> message.contains("Content Security Policy"));
    }

    private static void save(Page page) {
        button(page, "Publiceer").click();
        page.waitForResponse(
                response -> String.valueOf(response.request().postData()).contains("persistEntry"),
                () -> page.getByText("Publiceer nu").first().click());
        // Something new moves to an address of its own, some time after it was saved.
        page.waitForURL(address -> address.contains("/entries/"));
        page.getByText("Wijzigingen opgeslagen").waitFor();
    }

    /** The last one of this name: in a list, that of the part that was added. */
    private static Locator field(Page page, String key) {
        return page.locator("[id^='" + key + "-field']").last();
    }

    private static void choose(Page page, String key, String name) {
        field(page, key).pressSequentially(name);
        page.getByRole(AriaRole.OPTION).first().click();
    }

    /** All but where the text begins: the editor writes the fields above it anew. */
    private static String fields(Project project) {
        return project.toString().replaceAll("begin=\\d+", "");
    }

    private static String text(String file) {
        return file.replaceFirst("(?s)^---\n.*?\n---\n", "").strip();
    }

    private Project werkplaats() {
        Programme programme = ContentLoader.load(root, new Diagnostics()).programme();
        return programme.projects().stream()
                .filter(project -> project.id().value().equals("werkplaats"))
                .findFirst()
                .orElseThrow();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** What a build needs, for who only looks at what it makes of it. */
    private void layScript() throws IOException {
        Files.createDirectories(root.resolve(PACKAGE));
        Files.writeString(root.resolve(PACKAGE).resolve("decap-cms.js"), "/* the editor */");
    }

    /** The editor's own server, which reads and writes the files of one folder. */
    private static final class LocalServer implements AutoCloseable {
        private final Process process;
        private final int port = SiteServer.freePort();

        LocalServer(Path folder) throws IOException {
            Path script = NodeTools.installed("")
                    .resolve("node_modules/decap-server/dist/index.js")
                    .toAbsolutePath();
            ProcessBuilder builder = new ProcessBuilder("node", script.toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true);
            builder.environment().put("PORT", String.valueOf(port));
            builder.environment().put("BIND_HOST", "127.0.0.1");
            process = builder.start();
            BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
            for (String line = said.readLine(); !String.valueOf(line).contains("listening"); line = said.readLine()) {
                if (line == null) {
                    throw new AssertionError("the server of the editor did not start");
                }
            }
        }

        String address() {
            return "http://127.0.0.1:" + port + "/api/v1";
        }

        @Override
        public void close() {
            process.destroy();
        }
    }
}
