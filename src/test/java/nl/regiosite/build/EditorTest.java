package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
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
    void a_title_that_was_changed_in_the_browser_is_on_the_page_after_the_next_build() throws Exception {
        Path editor = NodeTools.installed(Path.of("src/main/npm"), Path.of("target/npm-beheer"))
                .resolve("node_modules/decap-cms");
        Sites.copy(editor.resolve("dist"), root.resolve(PACKAGE));
        int port = SiteServer.freePort();
        URI address = URI.create("http://127.0.0.1:" + port);
        SortedMap<String, byte[]> before = Sites.files(Sites.preview(root, address));
        assertThat(Sites.text(before, "projecten/werkplaats/index.html")).doesNotContain("Werkplaats van morgen");
        Project project = werkplaats();
        List<String> console = new ArrayList<>();

        try (LocalServer local = new LocalServer(root);
                SiteServer server = new SiteServer(before, port);
                Chromium chromium = new Chromium();
                BrowserContext context = chromium.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> console.add(message.text()));
            page.onPageError(console::add);
            page.route(
                    "http://127.0.0.1:8081/**",
                    route -> route.resume(new Route.ResumeOptions().setUrl(local.address())));
            page.navigate(server.address() + "/beheer/");
            button(page, "Inloggen").click();
            link(page, "Projecten Leren").click();
            link(page, "Werkplaats").click();
            Locator title = page.getByLabel("Titel", new Page.GetByLabelOptions().setExact(true))
                    .first();
            title.fill("Werkplaats van morgen");
            assertThat(page.frameLocator("iframe").locator("h1").innerText()).isEqualTo("Werkplaats van morgen");
            button(page, "Publiceer").click();
            page.waitForResponse(
                    response -> String.valueOf(response.request().postData()).contains("persistEntry"),
                    () -> page.getByText("Publiceer nu").first().click());
        }

        assertThat(console).noneMatch(message -> message.contains("Content Security Policy"));
        SortedMap<String, byte[]> after = Sites.files(Sites.build(root));
        assertThat(Sites.text(after, "projecten/werkplaats/index.html")).contains("Werkplaats van morgen");
        assertThat(werkplaats().toString())
                .isEqualTo(project.toString().replace("title=Werkplaats,", "title=Werkplaats van morgen,"));
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
