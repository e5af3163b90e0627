package nl.regiosite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
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
    void builds_and_says_so_in_one_line_and_then_what_changed() {
        assertThat(run("build")).isZero();
        assertThat(out.toString())
                .matches(
                        "(?s)Klaar: \\d+ pagina's, \\d+ bestanden in [\\d,]+ seconden, .*target/site\\.\\s*Dit is de eerste keer .*");
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
    void names_the_commands_when_one_is_not_there() {
        assertThat(run("chek")).isEqualTo(2);
        assertThat(err.toString()).contains("de opdracht \"chek\" is er niet; bedoelde u \"check\"?");
        assertThat(run("new", "artikel", "Een titel")).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "de opdracht \"artikel\" is er niet; kies uit: agenda, nieuws, pagina, project, tranche, verhaal");
        assertThat(run("check", "--vlag")).isEqualTo(2);
        assertThat(err.toString()).contains("onbekend: --vlag\nZie: target/regiosite --help");
    }

    @Test
    void says_what_is_wrong_with_a_flag() {
        assertThat(run("build", "--date")).isEqualTo(2);
        assertThat(run("check", "-q", "--quiet")).isEqualTo(2);
        assertThat(run("serve", "--port=70000")).isEqualTo(2);
        assertThat(run("version", "extra")).isEqualTo(2);
        assertThat(run("build", "--json=ja")).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "achter --date hoort een waarde",
                        "--quiet staat er twee keer",
                        "dit kan niet: --port 70000",
                        "onbekend: extra",
                        "onbekend: --json=ja");
        assertThat(root.resolve("target")).doesNotExist();
    }

    @Test
    void helps_with_the_program_and_with_each_command_in_its_language() {
        assertThat(run()).isZero();
        assertThat(out.toString())
                .startsWith("Maakt de website")
                .contains("Gebruik: regiosite [opdracht] [vlaggen]\n", "  check    Kijkt alles na");
        assertThat(run("--lang", "en", "check", "-h")).isZero();
        assertThat(out.toString())
                .contains("Usage: regiosite check [flags]\n", "  -o, --output=DIR ")
                .doesNotContain("rehearse");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void says_what_must_be_mended_after_what_is_only_advised() throws IOException {
        Sites.copy(Sites.RESOURCES.resolve("advies/lege-kop/input"), root);
        Files.writeString(root.resolve("content/nieuws/kapot.md"), "geen kop");

        assertThat(run("check")).isEqualTo(1);
        assertThat(err.toString())
                .matches("(?s)content/projecten/.*: advies: .*content/nieuws/kapot\\.md:1:1: fout: .*");
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

    private void warn() throws IOException {
        Path news = root.resolve("content/nieuws/werkplaats-open.md");
        Files.writeString(news, Files.readString(news).replace("titel: De werkplaats is open", "titel: “Open, 100%”"));
    }

    @Test
    void a_warning_stops_nothing_unless_it_is_asked_to() throws IOException {
        warn();
        assertThat(run("build")).isZero();
        assertThat(err.toString()).contains("2:8: waarschuwing: ");
        String before = Files.readString(root.resolve("target/site.manifest"));
        err.getBuffer().setLength(0);

        Files.writeString(root.resolve("content/tranches/1.md"), "---\ntitel: Anders\n---\nAnders.\n");
        assertThat(run("build", "--strict")).isEqualTo(1);
        assertThat(err.toString()).contains("2:8: fout: ").doesNotContain("waarschuwing: ");
        assertThat(out.toString()).contains("Niet gebouwd: 1 fout, 0 waarschuwingen.");
        assertThat(Files.readString(root.resolve("target/site.manifest"))).isEqualTo(before);
    }

    @Test
    void advice_stops_nothing_however_strict() {
        Sites.copy(Sites.RESOURCES.resolve("advies/lege-kop/input"), root);
        assertThat(run("check", "--strict")).isZero();
    }

    @Test
    void ends_json_with_a_summary_and_says_nothing_else() throws IOException {
        assertThat(run("check", "--json")).isZero();
        assertThat(out.toString().strip())
                .startsWith("{\"file\":\"site-config.yml\",")
                .contains("\"severity\":\"summary\",\"code\":\"in-orde\"")
                .contains("\"errors\":0,\"warnings\":0,\"advice\":0,\"pages\":")
                .doesNotContain("\n");
        out.getBuffer().setLength(0);

        breakIt();
        assertThat(run("build", "--json")).isEqualTo(1);
        assertThat(out.toString().lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .contains("\"code\":\"niet-in-orde\"")
                .contains("\"errors\":1");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void shows_what_is_wrong_beside_the_files_on_a_host_that_asks_for_it() throws IOException {
        warn();
        Map<String, String> host = Map.of(
                "GITHUB_ACTIONS", "true", "GITHUB_WORKSPACE", root.resolve("..").toString());

        int code = Main.run(
                new PrintWriter(out),
                new PrintWriter(err),
                CLOCK,
                root,
                Optional.empty(),
                Annotations.of(host),
                "check",
                "--strict");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .contains("::error file=" + root.getFileName()
                        + "/content/nieuws/werkplaats-open.md,line=2,col=8,title=fout%3A waarde-in-krulletjes::"
                        + "deze waarde staat tussen krul-aanhalingstekens; die komen zo op de site%0Atip: haal ze weg");
        assertThat(out.toString()).doesNotContain("::");
    }

    @Test
    void annotates_nothing_elsewhere() {
        assertThat(Annotations.of(Map.of())).isEmpty();
        assertThat(Annotations.of(Map.of("GITHUB_ACTIONS", "false"))).isEmpty();
    }

    private int fail(Callable<Integer> work, String... args) {
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), Language.of(args));
        Commands commands = new Commands(console).with("stuk", () -> new Command(List.of(Flag.VERBOSE), given -> work));
        return Main.execute(commands, console, args);
    }

    @Test
    void a_bug_says_that_it_is_one_and_what_to_send() {
        int code = fail(
                () -> {
                    throw new IllegalStateException("no text was rendered");
                },
                "stuk");

        assertThat(code).isEqualTo(3);
        assertThat(err.toString())
                .contains("een fout in het programma, niet in uw teksten")
                .contains("  opdracht: regiosite stuk\n")
                .contains("  versie: ")
                .contains("  Java " + System.getProperty("java.version"))
                .contains("  melding: IllegalStateException: no text was rendered")
                .doesNotContain("\tat ");
    }

    @Test
    void a_bug_shows_where_it_is_only_when_asked() {
        fail(
                () -> {
                    throw new StackOverflowError();
                },
                "stuk",
                "--verbose");

        assertThat(err.toString()).contains("melding: StackOverflowError").contains("\tat ");
    }

    @Test
    void a_broken_disk_is_no_bug() {
        int code = fail(
                () -> {
                    throw new UncheckedIOException("cannot write x", new IOException("No space left on device"));
                },
                "stuk");

        assertThat(code).isEqualTo(3);
        assertThat(err.toString())
                .contains("lezen of schrijven is niet gelukt: cannot write x")
                .contains("No space left on device")
                .doesNotContain("fout in het programma")
                .doesNotContain("\tat ");
    }

    @Test
    void what_is_past_keeps_its_address_and_stands_in_no_list() throws IOException {
        Path news = root.resolve("content/nieuws/werkplaats-open.md");
        Files.writeString(
                news, Files.readString(news).replace("bron: jaarplan", "vervalt-op: 2026-03-01\nbron: jaarplan"));
        Path story = root.resolve("content/verhalen/aan-de-draaibank.md");
        Files.writeString(story, Files.readString(story).replace("[maart](../nieuws/werkplaats-open.md)", "maart"));
        Path page = root.resolve("target/site/nieuws/werkplaats-open/index.html");
        Path sitemap = root.resolve("target/site/sitemap.xml");

        assertThat(run("build", "--strict")).isZero();
        assertThat(Files.readString(sitemap)).contains("/nieuws/werkplaats-open/");

        // What its page then says is in the golden site "klein".
        assertThat(run("build", "--strict", "--date", "2026-03-02")).isZero();
        assertThat(page).exists();
        assertThat(Files.readString(sitemap)).doesNotContain("/nieuws/werkplaats-open/");
        assertThat(Files.readString(root.resolve("target/site/atom.xml"))).doesNotContain("werkplaats-open");

        assertThat(run("build", "--drafts", "--date", "2026-03-02")).isZero();
        assertThat(Files.readString(sitemap)).doesNotContain("/nieuws/werkplaats-open/");
    }

    @Test
    void tells_what_changed_since_the_last_build_or_since_a_state_that_was_kept() throws IOException {
        run("build");
        Files.copy(root.resolve("target/site.stand.json"), root.resolve("stand.json"));
        Path story = root.resolve("content/projecten/leren/werkplaats/index.md");
        Files.writeString(story, Files.readString(story) + "\nEen zin die er nog niet stond.\n");

        run("build");
        assertThat(out.toString()).contains("/projecten/werkplaats/ (De werkplaats)");
        assertThat(root.resolve("target/rapport.html")).content().contains("De werkplaats</a>");

        out.getBuffer().setLength(0);
        run("build");
        assertThat(out.toString()).contains("is er niets veranderd");

        out.getBuffer().setLength(0);
        run("check", "--since", "stand.json");
        assertThat(out.toString()).contains("/projecten/werkplaats/ (De werkplaats)");

        run("clean");
        assertThat(root.resolve("target")).isEmptyDirectory();
    }

    @Test
    void tells_where_the_time_goes_when_asked() {
        run("build");
        assertThat(out.toString()).doesNotContain(" ms  ");

        run("build", "--profile");
        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches(" +[0-9]+\\.[0-9] ms  Pagina's maken …"))
                .anyMatch(line -> line.matches(" +[0-9]+\\.[0-9] ms  project × [0-9]+"));
    }

    private int sha256sum(Path folder) throws IOException, InterruptedException {
        return new ProcessBuilder("sha256sum", "--check", "--strict", "--quiet", "manifest-sha256.txt")
                .directory(folder.toFile())
                .inheritIO()
                .start()
                .waitFor();
    }

    @Test
    void puts_a_list_of_its_files_on_the_site_for_who_asks_and_takes_it_away_for_who_does_not() throws Exception {
        Path site = root.resolve("target/site");
        Path list = site.resolve("manifest-sha256.txt");
        run("build");
        assertThat(list).doesNotExist();

        run("build", "--manifest");
        assertThat(Files.readAllLines(list).stream().map(line -> line.substring(66)))
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(Sites.read(site).keySet().stream()
                        .filter(path -> !path.equals("manifest-sha256.txt"))
                        .toList());
        assertThat(sha256sum(site)).isZero();
        assertThat(site.resolve("_headers")).content().contains("/manifest-sha256.txt\n");

        Files.writeString(site.resolve("index.html"), "anders");
        assertThat(sha256sum(site)).isNotZero();

        assertThat(run("build")).isZero();
        assertThat(list).doesNotExist();
        assertThat(site.resolve("_headers")).content().doesNotContain("manifest-sha256");
    }
}
