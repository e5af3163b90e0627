package nl.regiosite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.regiosite.build.Sites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path root;

    @BeforeEach
    void a_sound_site() {
        Sites.copy(Sites.RESOURCES.resolve("invalid/_basis"), root);
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), CLOCK, root, args);
    }

    private void breakIt() throws IOException {
        Files.writeString(root.resolve("content/programma.md"), "---\ntitel: x\n---\n");
    }

    @Test
    void builds_and_says_so_in_one_line() {
        assertThat(run("build")).isZero();
        assertThat(out.toString())
                .matches("(?s)Klaar: \\d+ pagina's, \\d+ bestanden in [\\d,]+ seconden, .*target/site\\.\\s*");
        assertThat(err.toString()).isEmpty();
        assertThat(root.resolve("target/site/index.html")).exists();
    }

    @Test
    void checks_without_publishing() {
        assertThat(run("check")).isZero();
        assertThat(root.resolve("target/site")).doesNotExist();
        assertThat(root.resolve("target/site.manifest")).doesNotExist();
    }

    @Test
    void advises_on_a_check_only_and_never_fails_for_it() throws IOException {
        Sites.copy(Sites.RESOURCES.resolve("advies/lege-kop/input"), root);

        assertThat(run("check")).isZero();
        assertThat(err.toString()).contains(": advies: ").doesNotContain(": fout: ");
        assertThat(out.toString()).contains("0 waarschuwingen, 1 advies.");

        assertThat(run("check", "--json")).isZero();
        assertThat(out.toString()).contains("\"severity\":\"advice\"");

        err.getBuffer().setLength(0);
        assertThat(run("check", "--quiet")).isZero();
        assertThat(run("build")).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void ends_with_one_when_the_content_is_wrong_and_leaves_the_standing_site() throws IOException {
        run("build");
        String before = Files.readString(root.resolve("target/site.manifest"));
        breakIt();

        assertThat(run("build")).isEqualTo(1);
        assertThat(err.toString()).contains("content/programma.md:2:1: fout: \"samenvatting\" ontbreekt");
        assertThat(out.toString()).contains("De site die er stond, is niet veranderd.");
        assertThat(Files.readString(root.resolve("target/site.manifest"))).isEqualTo(before);
        assertThat(root.resolve("target/site/index.html")).exists();
    }

    @Test
    void writes_mistakes_as_json_one_a_line() throws IOException {
        breakIt();

        assertThat(run("check", "--json")).isEqualTo(1);
        assertThat(out.toString().lines())
                .allMatch(line -> line.startsWith("{\"file\":\"") && line.endsWith("}"))
                .anyMatch(line -> line.contains("\"code\":\"verplicht-ontbreekt\""));
    }

    @Test
    void speaks_english_when_asked() throws IOException {
        breakIt();

        assertThat(run("check", "--lang", "en")).isEqualTo(1);
        assertThat(err.toString()).contains("error: \"samenvatting\" is missing");
    }

    @Test
    void ends_with_two_on_wrong_usage() {
        assertThat(run("bouw")).isEqualTo(2);
        assertThat(run("build", "--vlag")).isEqualTo(2);
        assertThat(run("build", "--date", "gisteren")).isEqualTo(2);
        assertThat(run("build", "--base-url", "javascript:x")).isEqualTo(2);
        assertThat(run("build", "--output", ".")).isEqualTo(2);
    }

    @Test
    void is_quiet_when_asked() {
        assertThat(run("build", "--quiet")).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void cleans_what_it_built() {
        run("build");

        assertThat(run("clean")).isZero();
        assertThat(root.resolve("target/site")).doesNotExist();
    }

    @Test
    void tells_its_version_and_its_commands() {
        assertThat(run("version")).isZero();
        assertThat(out.toString()).matches("(?s)regiosite \\d+\\.\\d+\\.\\d+.* \\(Java \\d+\\)\\s*");
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("build", "check", "new", "clean", "version", "Bouwt de site.");
    }

    @Test
    void puts_another_address_in_the_place_of_the_one_in_the_settings() throws IOException {
        assertThat(run("build", "--base-url", "https://voorbeeld.test/pilot/")).isZero();
        assertThat(Files.readString(root.resolve("target/site/sitemap.xml")))
                .contains("<loc>https://voorbeeld.test/pilot/projecten/</loc>");
    }
}
