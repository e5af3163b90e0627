package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.source.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code netlify.toml} and what it calls, run by the host's own build program. The JDK and Maven come from a stand-in on
 * loopback: packages of one script each, that call those of this machine.
 */
class HostBuildTest {
    private static final Path REAL = Path.of("").toAbsolutePath();
    private static final String STORY = "content/projecten/leren/werkplaats/index.md";

    /** Lays a program that runs the classes of this test run, as Maven would from the sources. */
    private static final String MAVEN = """
            echo "maven: gestart"
            mkdir -p target/lib
            : > target/regiosite-0.jar
            printf '#!/bin/sh\\nexec "$JAVA_HOME/bin/java" -cp "%s" nl.regiosite.cli.Main "$@"\\n' > target/regiosite
            chmod +x target/regiosite
            """;

    @TempDir
    private Path folder;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer shelf;
    private byte[] jdk;
    private byte[] maven;

    @BeforeEach
    void a_host() throws Exception {
        jdk = packed("jdk", "java", "exec '" + System.getProperty("java.home") + "/bin/java' \"$@\"\n");
        maven = packed("maven", "mvn", MAVEN.replace("%s", absolute(System.getProperty("java.class.path"))));
        shelf = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shelf.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            byte[] file = path.contains("jdk") ? jdk : maven;
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file);
            exchange.close();
        });
        shelf.start();
        Sites.copy(Sites.RESOURCES.resolve("invalid/_basis"), repository());
        lay(repository());
        write("pom.xml", "<project/>\n");
        write("src/main/java/Program.java", "class Program {}\n");
    }

    @AfterEach
    void close_the_shelf() {
        shelf.stop(0);
    }

    private Path repository() {
        return folder.resolve("repo");
    }

    private Path cache() {
        return folder.resolve("base/cache/regiosite");
    }

    private static void lay(Path place) throws IOException {
        Sites.copy(REAL.resolve("src/host"), place.resolve("src/host"));
        for (Path script : Sites.read(place.resolve("src/host")).keySet().stream()
                .map(name -> place.resolve("src/host").resolve(name))
                .toList()) {
            assertThat(script.toFile().setExecutable(true)).isTrue();
        }
        Files.copy(REAL.resolve("netlify.toml"), place.resolve("netlify.toml"));
    }

    private void write(String path, String text) throws IOException {
        Path file = repository().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String absolute(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A {@code .tar.gz} with one script, in the folders that such a package has. */
    private byte[] packed(String name, String program, String script) throws Exception {
        Path bin = Files.createDirectories(folder.resolve("pak/" + name + "/" + name + "-1.0/bin"));
        Path file = Files.writeString(bin.resolve(program), "#!/bin/sh\n" + script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        Path archive = folder.resolve(name + ".tar.gz");
        int done = new ProcessBuilder(
                        "tar",
                        "-C",
                        folder.resolve("pak/" + name).toString(),
                        "-czf",
                        archive.toString(),
                        name + "-1.0")
                .start()
                .waitFor();
        assertThat(done).isZero();
        return Files.readAllBytes(archive);
    }

    /** How a build on the host ended, and what its log says. */
    private record Ended(int code, String log) {}

    /** A build as the host does it: of a fresh checkout, so that nothing of an earlier one lies in {@code target/}. */
    private Ended build(String context, Map<String, String> settings) throws Exception {
        delete(repository().resolve("target"));
        List<String> command = List.of(
                "node",
                NodeTools.installed("netlify").toAbsolutePath() + "/node_modules/@netlify/build/bin.js",
                "--cwd=" + repository(),
                "--repository-root=" + repository(),
                "--branch=main",
                "--context=" + context,
                "--offline",
                "--no-telemetry");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        String shelfAddress = "http://127.0.0.1:" + shelf.getAddress().getPort();
        builder.environment()
                .putAll(Map.of(
                        "NETLIFY_BUILD_BASE", folder.resolve("base").toString(),
                        "REGIOSITE_JDK_URL", shelfAddress + "/jdk.tar.gz",
                        "REGIOSITE_JDK_SHA256", Sha256.of(jdk),
                        "REGIOSITE_MAVEN_URL", shelfAddress + "/maven.tar.gz",
                        "REGIOSITE_MAVEN_SHA256", Sha256.of(maven)));
        builder.environment().putAll(settings);
        Process process = builder.start();
        process.getOutputStream().close();
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), log);
    }

    private static void delete(Path place) throws IOException {
        if (Files.exists(place)) {
            try (Stream<Path> walk = Files.walk(place)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Test
    void the_first_build_fetches_what_is_lacking_and_the_next_one_nothing() throws Exception {
        Ended first = build("production", Map.of());

        assertThat(first.code()).as(first.log()).isZero();
        assertThat(asked).containsExactly("/jdk.tar.gz", "/maven.tar.gz");
        assertThat(first.log()).contains("maven: gestart", "Klaar: ", "Dit is de eerste keer");
        assertThat(repository().resolve("target/site/index.html")).exists();

        // What the editor does: only the content changes.
        Files.writeString(
                repository().resolve(STORY),
                Files.readString(repository().resolve(STORY)) + "\nEen zin die er nog niet stond.\n");
        Ended next = build("production", Map.of());

        assertThat(next.code()).as(next.log()).isZero();
        assertThat(asked).hasSize(2);
        assertThat(next.log())
                .contains("jdk: uit de cache.", "programma: uit de cache.", "/projecten/werkplaats/ (De werkplaats)")
                .doesNotContain("maven: gestart");

        // What a developer does: the program changes.
        write("src/main/java/Program.java", "class Program { }\n");
        Ended other = build("production", Map.of());

        assertThat(other.code()).as(other.log()).isZero();
        assertThat(asked).hasSize(2);
        assertThat(other.log()).contains("maven: uit de cache.", "maven: gestart", "is er niets veranderd");
        assertThat(cache().resolve("half")).doesNotExist();
    }

    @Test
    void a_wrong_checksum_stops_the_build_in_one_line_and_leaves_nothing_in_the_cache() throws Exception {
        Ended ended = build("production", Map.of("REGIOSITE_JDK_SHA256", "0".repeat(64)));

        assertThat(ended.code()).isNotZero();
        assertThat(ended.log().lines().filter(line -> line.startsWith("Gestopt: ")))
                .singleElement()
                .asString()
                .contains("jdk heeft niet de sha256 die erbij hoort", Sha256.of(jdk));
        assertThat(Sites.read(cache())).isEmpty();
        assertThat(repository().resolve("target/site")).doesNotExist();
    }

    @Test
    void a_mistake_in_a_text_fails_the_build_with_the_message_of_the_editor_and_little_else() throws Exception {
        Files.writeString(
                repository().resolve(STORY),
                Files.readString(repository().resolve(STORY)).replace("titel:", "titl:"));

        Ended ended = build("production", Map.of());

        assertThat(ended.code()).isNotZero();
        assertThat(ended.log())
                .contains(STORY + ":3:1: fout: onbekend gegeven \"titl\"", "tip: bedoelde u \"titel\"?")
                .contains("Niet gebouwd: 1 fout")
                .doesNotContain("\tat ", "[ERROR]", "BUILD FAILURE");
        assertThat(ended.log().substring(ended.log().indexOf("Niet gebouwd")).lines())
                .hasSizeLessThan(30);
        assertThat(cache().resolve("stand.json")).doesNotExist();
    }

    @Test
    void a_preview_has_its_own_address_and_drafts_and_the_site_itself_never() throws Exception {
        write(
                "content/nieuws/nog-niet-af.md",
                "---\ntitel: Nog niet af\ndatum: 2021-06\nsamenvatting: Een proef.\nconcept: ja\n---\nTekst.\n");

        Ended preview = build("deploy-preview", Map.of());

        assertThat(preview.code()).as(preview.log()).isZero();
        assertThat(repository().resolve("target/site/nieuws/nog-niet-af/index.html"))
                .exists();
        assertThat(repository().resolve("target/site/sitemap.xml")).content().contains("https://main--");
        assertThat(cache().resolve("stand.json")).doesNotExist();

        Ended site = build("production", Map.of("REGIOSITE_DRAFTS", "true", "REGIOSITE_MANIFEST", "true"));

        assertThat(site.code()).as(site.log()).isZero();
        assertThat(repository().resolve("target/site/manifest-sha256.txt")).exists();
        assertThat(repository().resolve("target/site/nieuws/nog-niet-af")).doesNotExist();
        assertThat(repository().resolve("target/site/sitemap.xml")).content().doesNotContain("main--");
        assertThat(cache().resolve("stand.json")).exists();
    }

    @Test
    void the_real_site_comes_out_of_the_real_sources_with_the_real_maven() throws Exception {
        delete(repository());
        Files.createDirectories(repository());
        Sites.copyReal(repository());
        Sites.copy(REAL.resolve("src/main"), repository().resolve("src/main"));
        Files.copy(REAL.resolve("pom.xml"), repository().resolve("pom.xml"));
        lay(repository());
        // JAVA_HOME is the package of one script, which compiles nothing.
        maven = packed("maven", "mvn", "JAVA_HOME='" + System.getProperty("java.home") + "' exec mvn \"$@\"\n");
        Files.createDirectories(cache());
        String repositoryOfMaven =
                System.getProperty("localRepository", System.getProperty("user.home") + "/.m2/repository");
        Files.createSymbolicLink(cache().resolve("m2"), Path.of(repositoryOfMaven));

        Ended ended = build("production", Map.of());

        assertThat(ended.code()).as(ended.log()).isZero();
        SortedMap<String, byte[]> site = Sites.read(repository().resolve("target/site"));
        assertThat(site).containsKeys("index.html", "_headers", "data/totalen.json");
        assertThat(site.get("data/totalen.json")).isEqualTo(Sites.real().get("data/totalen.json"));
        assertThat(repository().resolve("target/test-classes")).doesNotExist();
    }

    @Test
    void nothing_is_built_when_only_tests_or_documentation_changed() throws Exception {
        git("init", "-q", "-b", "main");
        String first = commit();
        write("src/test/java/SomeTest.java", "class SomeTest {}\n");
        write("README.md", "Een andere tekst.\n");
        String tests = commit();
        write(STORY, "Een andere tekst.\n");
        String content = commit();

        assertThat(ignore("", first)).as("a first build").isNotZero();
        assertThat(ignore(first, first))
                .as("a build without a cache, or by hand")
                .isNotZero();
        assertThat(ignore(first, tests)).isZero();
        assertThat(ignore(tests, content)).isNotZero();
        assertThat(ignore("0".repeat(40), content)).as("a commit that is gone").isOne();
    }

    private int ignore(String last, String now) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", "src/host/netlify-ignore");
        builder.directory(repository().toFile());
        builder.environment().putAll(Map.of("CACHED_COMMIT_REF", last, "COMMIT_REF", now));
        return builder.start().waitFor();
    }

    private String commit() throws Exception {
        git("add", "-A");
        git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "x");
        return git("rev-parse", "HEAD").strip();
    }

    private String git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command).directory(repository().toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }
}
