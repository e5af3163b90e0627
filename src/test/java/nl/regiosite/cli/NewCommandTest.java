package nl.regiosite.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import nl.regiosite.build.BuildResult;
import nl.regiosite.build.Sites;
import nl.regiosite.diagnostic.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Path EXPECTED = Sites.RESOURCES.resolve("nieuw");

    private static final List<String> PROJECT = List.of(
            "--pijler=buurten",
            "--thema=ontmoeten",
            "--penvoerder=bremhoek",
            "--gemeenten=bremhoek",
            "--samenvatting=Bewoners spreken: \"wij\" & # samen.",
            "--bron=jaarplan");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path root;

    @BeforeEach
    void a_sound_site() {
        Sites.copy(Sites.RESOURCES.resolve("invalid/_basis"), root);
    }

    private int make(String kind, String title, List<String> flags) {
        List<String> args = new ArrayList<>(List.of("new", kind));
        args.addAll(flags);
        if (!title.isEmpty()) {
            args.add("--");
            args.add(title);
        }
        return Main.run(new PrintWriter(out), new PrintWriter(err), CLOCK, root, args.toArray(String[]::new));
    }

    /** Someone who types these lines and then presses Ctrl-D. */
    private int typing(List<String> lines, String... args) {
        Queue<String> left = new ArrayDeque<>(lines);
        Terminal terminal = () -> Optional.ofNullable(left.poll());
        return Main.run(new PrintWriter(out), new PrintWriter(err), CLOCK, root, Optional.of(terminal), args);
    }

    private String text(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    private Map<String, String> content() {
        Map<String, String> texts = new TreeMap<>();
        Sites.read(root).forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.ISO_8859_1)));
        return texts;
    }

    private void assertGolden(String path) throws IOException {
        String actual = text(path);
        assertThat(actual).isEqualTo(Sites.expected(EXPECTED.resolve(path.replace('/', '_')), actual));
    }

    private static void assertSound(BuildResult result) {
        assertThat(result.problems().stream().filter(it -> it.severity() == Severity.ERROR))
                .as(Sites.print(result))
                .isEmpty();
    }

    @Test
    void a_project_is_a_draft_in_the_folder_of_its_pillar() throws IOException {
        assertThat(make("project", "Dorpshuis: van morgen", PROJECT))
                .as(err.toString())
                .isZero();
        assertGolden("content/projecten/buurten/dorpshuis-van-morgen.md");
        assertThat(out.toString())
                .contains("Gemaakt: content/projecten/buurten/dorpshuis-van-morgen.md", "target/regiosite check")
                .contains("{\"project\": \"dorpshuis-van-morgen\", \"tranche\": 2, \"bedrag\": 0,");
        assertSound(Sites.build(root));
        assertSound(Sites.build(root, true));
    }

    @Test
    void news_is_of_today_unless_it_says_otherwise() throws IOException {
        assertThat(make("nieuws", "Eerste spade", List.of("--samenvatting=Er is gegraven.", "--projecten=buurthuis")))
                .as(err.toString())
                .isZero();
        assertThat(text("content/nieuws/eerste-spade.md")).contains("\ndatum: 2026-03-01\n");
        assertGolden("content/nieuws/eerste-spade.md");
        make("nieuws", "Later", List.of("--samenvatting=X.", "--date=2027-05-06"));
        assertThat(text("content/nieuws/later.md")).contains("\ndatum: 2027-05-06\n");
        make("nieuws", "Eerder", List.of("--samenvatting=X.", "--datum=2021-06"));
        assertThat(text("content/nieuws/eerder.md")).contains("\ndatum: 2021-06\n");
    }

    @Test
    void a_story_needs_no_date() throws IOException {
        assertThat(make("verhaal", "Wat Jan zag", List.of("--samenvatting=Jan keek.")))
                .isZero();
        assertGolden("content/verhalen/wat-jan-zag.md");
    }

    @Test
    void a_page_of_its_own_waits_as_a_draft_until_a_link_leads_to_it() throws IOException {
        assertThat(make("pagina", "Veelgestelde vragen", List.of("--samenvatting=Korte antwoorden.")))
                .as(err.toString())
                .isZero();
        assertGolden("content/paginas/veelgestelde-vragen.md");
        assertSound(Sites.build(root, true));
    }

    @Test
    void an_event_has_a_first_day_and_maybe_a_last_one() throws IOException {
        List<String> flags =
                List.of("--samenvatting=Kom kijken.", "--begin=2026-05-01", "--eind=2026-05-02", "--plaats=Adorp");
        assertThat(make("agenda", "Open dagen", flags)).isZero();
        assertGolden("content/agenda/open-dagen.md");
        assertSound(Sites.build(root, true));
        assertThat(make("agenda", "Andersom", List.of("--samenvatting=X.", "--begin=2026-05-01", "--eind=2026-04-01")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--eind: het eind ligt voor het begin");
    }

    @Test
    void a_tranche_comes_with_lines_for_its_totals_and_the_site_still_builds() throws IOException {
        String before = text("content/begroting/controletotalen.json");
        assertThat(make("tranche", "", List.of("--datum=2026-06", "--bron=jaarplan")))
                .as(err.toString())
                .isZero();
        assertGolden("content/tranches/3.md");
        assertGolden("content/begroting/controletotalen.json");
        List<String> left = new ArrayList<>(
                text("content/begroting/controletotalen.json").lines().toList());
        before.lines().forEach(line -> assertThat(left.remove(line)).isTrue());
        assertThat(left).hasSize(3).allMatch(line -> line.contains("\"tranche\": 3, \"bedrag\": 0"));
        assertSound(Sites.build(root));
    }

    @Test
    void a_grant_in_the_new_tranche_makes_check_ask_for_the_real_totals() throws IOException {
        make("tranche", "", List.of("--datum=2026-06", "--bron=jaarplan"));
        Path grants = root.resolve("content/begroting/toekenningen.json");
        Files.writeString(
                grants,
                JsonListLines.insert(
                                Files.readString(grants),
                                "toekenningen",
                                List.of(
                                        "{\"project\": \"buurthuis\", \"tranche\": 3, \"bedrag\": 5, \"bron\": \"jaarplan\"}"))
                        .orElseThrow());
        assertThat(Sites.print(Sites.build(root))).contains("totaal-klopt-niet");
    }

    @Test
    void a_tranche_without_a_file_of_totals_says_which_lines_to_paste() throws IOException {
        Files.writeString(root.resolve("content/begroting/controletotalen.json"), "{ kapot");
        assertThat(make("tranche", "", List.of("--datum=2026-06", "--bron=jaarplan")))
                .isZero();
        assertThat(text("content/begroting/controletotalen.json")).isEqualTo("{ kapot");
        assertThat(out.toString()).contains("Niet aangevuld", "\"pijler\": \"buurten\", \"tranche\": 3", "al fouten");
    }

    @Test
    void past_twelve_a_tranche_is_named_by_its_number() {
        assertThat(NewTranche.title("6")).isEqualTo("Zesde tranche");
        assertThat(NewTranche.title("12")).isEqualTo("Twaalfde tranche");
        assertThat(NewTranche.title("13")).isEqualTo("13e tranche");
    }

    @ParameterizedTest
    @ValueSource(strings = {"project", "nieuws", "verhaal", "agenda", "pagina", "tranche"})
    void every_flag_that_is_missing_is_named_at_once(String kind) {
        Map<String, String> before = content();
        assertThat(make(kind, "", List.of())).isEqualTo(2);
        assertThat(err.toString()).contains("regiosite: er ontbreekt iets: ", "target/regiosite new " + kind);
        if (kind.equals("project")) {
            assertThat(err.toString())
                    .contains("\"TITEL\", --pijler, --thema, --penvoerder, --gemeenten, --samenvatting, --bron");
        }
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void every_flag_that_is_wrong_is_told_at_once_with_the_words_of_check() {
        Map<String, String> before = content();
        List<String> flags = List.of(
                "--pijler=buurten",
                "--nummer=vier",
                "--thema=ontmoete",
                "--penvoerder=gemeente-bremhoek",
                "--gemeenten=bremhoek",
                "--status=klaar",
                "--samenvatting=X.",
                "--bron=jaar");
        assertThat(make("project", "Nieuw", flags)).isEqualTo(2);
        assertThat(err.toString())
                .contains("--nummer: \"vier\" is geen nummer van een project")
                .contains("--thema: onbekend thema \"ontmoete\" in de pijler buurten\n  tip: bedoelde u \"ontmoeten\"?")
                .contains("--penvoerder: onbekende penvoerder \"gemeente-bremhoek\"\n  tip: bedoelde u \"bremhoek\"?")
                .contains("--status: onbekende status \"klaar\"")
                .contains("--bron: onbekende bron \"jaar\"");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void a_terminal_is_asked_for_what_is_missing_and_again_after_a_wrong_answer() throws IOException {
        List<String> lines = List.of(
                "Nieuw plein", "buurte", "Buurten", "", "ontmoeten", "", "bremhoek", "", "", "Een plein.", "jaarplan");
        assertThat(typing(lines, "new", "project")).as(out.toString()).isZero();
        assertThat(out.toString())
                .contains("pijler: onbekende pijler \"buurte\"\n  tip: bedoelde u \"buurten\"?")
                .contains("penvoerder: \"penvoerder\" is leeg")
                .contains("gemeenten [bremhoek]: ")
                .contains("status [in-voorbereiding]: ");
        assertThat(text("content/projecten/buurten/nieuw-plein.md"))
                .contains("\ntitel: Nieuw plein\n", "\ngemeenten: [bremhoek]\n", "\npenvoerder: bremhoek\n");
    }

    @Test
    void a_terminal_is_not_asked_what_a_flag_says() throws IOException {
        assertThat(typing(List.of("Kort.", "", ""), "new", "nieuws", "Twee", "woorden", "--datum=2021"))
                .as(out.toString())
                .isZero();
        assertThat(text("content/nieuws/twee-woorden.md")).contains("\ntitel: Twee woorden\n", "\ndatum: 2021\n");
    }

    @Test
    void ctrl_d_and_nothing_twice_stop_without_a_trace() {
        Map<String, String> before = content();
        assertThat(typing(List.of("Titel", "buurten"), "new", "project")).isEqualTo(2);
        assertThat(typing(List.of("", ""), "new", "nieuws")).isEqualTo(2);
        assertThat(out.toString()).contains("Gestopt. Er is niets geschreven.");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void a_name_that_is_taken_in_any_pillar_is_refused_and_asked_again() throws IOException {
        Map<String, String> before = content();
        List<String> flags = new ArrayList<>(PROJECT);
        flags.set(0, "--pijler=leren");
        flags.set(1, "--thema=" + "vakmanschap");
        assertThat(make("project", "Buurthuis", flags)).isEqualTo(2);
        assertThat(make("project", "Werkplaats", PROJECT)).isEqualTo(2);
        assertThat(make("nieuws", "Werkplaats open", List.of("--samenvatting=X.")))
                .isEqualTo(2);
        assertThat(make("tranche", "", List.of("--nummer=1", "--datum=2021", "--bron=jaarplan")))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("\"buurthuis\" bestaat al: content/projecten/buurten/buurthuis.md")
                .contains("\"werkplaats\" bestaat al: content/projecten/leren/werkplaats/index.md")
                .contains("\"werkplaats-open\" bestaat al: content/nieuws/werkplaats-open.md")
                .contains("\"1\" bestaat al: content/tranches/1.md");
        assertThat(content()).isEqualTo(before);

        List<String> lines = List.of("werkplaats-weer-open", "Kort.", "", "", "");
        assertThat(typing(lines, "new", "nieuws", "Werkplaats open")).isZero();
        assertThat(text("content/nieuws/werkplaats-weer-open.md")).contains("titel: Werkplaats open\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?!", "..", "/", "مرحبا", "🎉", "Index", "con"})
    void a_title_without_a_name_for_the_file_needs_one(String title) throws IOException {
        assertThat(make("nieuws", title, List.of("--samenvatting=X."))).isEqualTo(2);
        assertThat(err.toString()).contains("--id: ", "--id");
        assertThat(make("nieuws", title, List.of("--samenvatting=X.", "--id=naam")))
                .isZero();
        assertThat(text("content/nieuws/naam.md")).contains("titel: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../buiten", "a/b", "Naam", "", "code", "pijler"})
    void a_name_never_leaves_its_folder_or_takes_one_that_is_reserved(String id) {
        Map<String, String> before = content();
        List<String> flags = new ArrayList<>(PROJECT);
        flags.add("--id=" + id);
        assertThat(make("project", "Titel", flags)).isEqualTo(2);
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void nothing_is_left_behind_when_the_second_file_cannot_be_written() {
        NewFiles files = new NewFiles(root);
        Map<String, String> before = content();
        files.create("content/verhalen/diep/map/een.md", "een");
        assertThatThrownBy(() -> files.replace("content/bronnen.json", "iets anders", "x"))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(content()).isEqualTo(before);
        assertThat(root.resolve("content/verhalen/diep")).doesNotExist();
        assertThatThrownBy(() -> files.create("content/tranches/1.md", "x")).isInstanceOf(UncheckedIOException.class);
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void mistakes_that_were_there_do_not_keep_a_file_from_being_made() throws IOException {
        Files.writeString(root.resolve("content/nieuws/kapot.md"), "geen kop");
        assertThat(make("project", "Toch", PROJECT)).isZero();
        assertThat(out.toString()).contains("Let op: er waren al fouten");
    }

    @Test
    void without_a_site_or_a_kind_it_says_so() throws IOException {
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(err), CLOCK, root, "new"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("project, verhaal, nieuws, agenda, pagina, tranche");
        Path empty = Files.createDirectory(root.resolve("leeg"));
        assertThat(Main.run(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        CLOCK,
                        empty,
                        "new",
                        "nieuws",
                        "X",
                        "--samenvatting=X."))
                .isEqualTo(1);
        assertThat(err.toString()).contains("de map content is er niet");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void help_and_answers_come_in_english_too() {
        Main.run(new PrintWriter(out), new PrintWriter(err), CLOCK, root, "new", "project", "--help", "--lang", "en");
        assertThat(out.toString()).contains("Usage: regiosite new project", "--pijler", "Makes a project.");
    }

    @Test
    void hostile_titles_of_every_kind_make_a_sound_site_that_shows_no_advice(@TempDir Path real) throws IOException {
        Sites.copyReal(real);
        List<String> titles = List.of(
                "Het \"beste\" project",
                "'s Avonds: leren # nu",
                "</script><script>alert(1)</script>",
                "Feest 🎉 op het plein",
                "שלום en welkom \u202Eomgekeerd",
                "a".repeat(200),
                "{titel} [x](javascript:y) {{ z }}",
                "- & * ! | > % @ `",
                "C:\\map\\bestand\t\"x\" 'y'",
                "nee",
                "2021");
        int number = 0;
        for (String title : titles) {
            String id = "--id=proef-" + number++;
            List<String> project = List.of(
                    "--pijler=wonen",
                    "--thema=proeftuinen",
                    "--penvoerder=emmen,hardenberg",
                    "--gemeenten=",
                    "--samenvatting=" + title,
                    "--bron=uitvoeringsprogramma-2021",
                    id);
            assertReal(real, "project", title, project);
            assertReal(real, "nieuws", title, List.of("--samenvatting=" + title, id));
            if (number % 4 == 1) {
                assertReal(real, "verhaal", title, List.of("--samenvatting=" + title, id));
                assertReal(
                        real,
                        "agenda",
                        title,
                        List.of("--samenvatting=" + title, "--begin=2026-05-01", "--plaats=" + title, id));
            }
            assertReal(real, "tranche", title, List.of("--datum=2026", "--bron=uitvoeringsprogramma-2021"));
        }
        BuildResult drafts = Sites.build(real, true);
        assertSound(drafts);
        Sites.files(drafts).forEach((name, bytes) -> assertThat(Sites.text(bytes))
                .as(name)
                .doesNotContain("Een regel zoals deze", "Welk probleem lost het op", "is uitleg: de site"));
        assertThat(Sites.text(Sites.files(drafts), "nieuws/proef-0/index.html"))
                .contains("<h1>Het &quot;beste&quot; project</h1>");
        assertThat(Sites.text(Sites.files(drafts), "nieuws/proef-8/index.html"))
                .contains("C:\\map\\bestand &quot;x&quot; &#39;y&#39;");
    }

    private void assertReal(Path real, String kind, String title, List<String> flags) {
        List<String> args = new ArrayList<>(List.of("new", kind, "--root", real.toString()));
        args.addAll(flags);
        args.addAll(Arrays.asList("--", title));
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), CLOCK, root, args.toArray(String[]::new));
        assertThat(code).as(kind + " " + title + "\n" + err).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"x\": []}",
                "{\"x\": [ ]}\n",
                "{\r\n  \"x\": [\r\n  ]\r\n}\r\n",
                "[]",
                "{\"x\": [{\"a\": 1}]}",
                "{\n  \"$schema\": \"[\",\n  \"x\": [\n    {\"a\": 1},\n    {\"a\": \"[\"}\n  ]\n}\n"
            })
    void lines_go_into_a_list_of_any_form(String text) {
        String longer = JsonListLines.insert(text, "x", List.of("{\"n\": 1}", "{\"n\": 2}"))
                .orElseThrow();
        assertThat(longer.replaceAll("\\s", ""))
                .contains("[{\"n\":1},{\"n\":2}")
                .startsWith(text.replaceAll("\\s", "").substring(0, 1));
        assertThat(JsonListLines.insert(text, "y", List.of("{}")))
                .satisfies(other -> assertThat(other.isPresent()).isEqualTo(text.equals("[]")));
        assertThat(JsonListLines.insert("{ kapot", "x", List.of("{}"))).isEmpty();
    }
}
