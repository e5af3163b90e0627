package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiosite.content.Content;
import nl.regiosite.content.ContentLoader;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.model.Budget;
import nl.regiosite.model.ControlTotal;
import nl.regiosite.model.Money;
import nl.regiosite.model.PillarId;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.ProjectId;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The real programme, with the totals that are known of it. */
class RealContentTest {
    private static final Path GRANTS = Path.of("content/begroting/toekenningen.json");

    private static Programme programme;

    @BeforeAll
    static void read() {
        Diagnostics problems = new Diagnostics();
        Content content = ContentLoader.load(Sites.REAL, problems);
        assertThat(problems.sorted()).isEmpty();
        programme = content.programme();
    }

    @Test
    void builds_without_an_error_or_a_warning() {
        assertThat(Sites.print(Sites.build(Sites.REAL))).isEmpty();
    }

    @Test
    void has_forty_one_projects_in_three_pillars_and_five_tranches() {
        assertThat(programme.projects()).hasSize(41);
        assertThat(programme.pillars())
                .extracting(pillar -> pillar.id().value())
                .containsExactly("werken", "wonen", "welzijn");
        assertThat(programme.projectsOf(new PillarId("werken"))).hasSize(19);
        assertThat(programme.projectsOf(new PillarId("wonen"))).hasSize(10);
        assertThat(programme.projectsOf(new PillarId("welzijn"))).hasSize(12);
        assertThat(programme.tranches()).hasSize(5);
    }

    @Test
    void grants_add_up_to_what_is_known() {
        assertThat(programme.granted()).isEqualTo(new Money(15_565_188));
        assertThat(programme.grants()).hasSize(62);
    }

    @ParameterizedTest
    @CsvSource({
        "werken,1,957880", "werken,2,3390972", "werken,3,25000", "werken,4,1292000", "werken,5,3352000",
        "wonen,1,420000", "wonen,2,268000", "wonen,3,846865", "wonen,4,180000", "wonen,5,1192500",
        "welzijn,1,1066500", "welzijn,2,842671", "welzijn,3,483000", "welzijn,4,0", "welzijn,5,1247800"
    })
    void a_pillar_got_in_a_tranche(String pillar, int tranche, long euros) {
        assertThat(programme.granted(new PillarId(pillar), tranche)).isEqualTo(new Money(euros));
    }

    @Test
    void the_printed_totals_that_do_not_add_up_are_these_three() {
        assertThat(programme.controlTotals()).hasSizeGreaterThan(30);
        assertThat(programme.controlTotals().stream()
                        .filter(total -> total.printed() != programme.computed(total))
                        .map(total -> total.measure() + " " + total.pillar().orElseThrow() + " " + total.tranches()
                                + " " + total.printed() + " " + programme.computed(total)))
                .containsExactlyInAnyOrder(
                        ControlTotal.Measure.GRANTED + " welzijn [2] 842641 842671",
                        ControlTotal.Measure.PROJECTS + " wonen [5] 3 2",
                        ControlTotal.Measure.PROJECTS + " wonen [4, 5] 4 3");
    }

    @Test
    void the_indicative_budget_and_the_contributions_are_forty_million_each() {
        Budget budget = programme.budget().orElseThrow();
        assertThat(budget.total()).isEqualTo(new Money(40_000_000));
        assertThat(budget.contributed()).isEqualTo(new Money(40_000_000));
    }

    @Test
    void what_is_reserved_is_in_no_sum() {
        assertThat(programme.reservations())
                .extracting(it -> it.project().value(), it -> it.amount().euros())
                .containsExactlyInAnyOrder(
                        Tuple.tuple("new-jobportunities", 180_000L),
                        Tuple.tuple("iq-blvd", 2_995_000L),
                        Tuple.tuple("regiocampus", 6_000_000L));
        assertThat(programme.granted(new ProjectId("regiocampus"))).isEqualTo(new Money(1_500_000));
    }

    @Test
    void the_notes_printed_under_the_wrong_project_are_not_shown_there_and_the_page_says_so() {
        for (String id : List.of("financieringsinstrumenten", "innovatienetwerk-welzijn-en-zorg")) {
            Project project = programme.project(new ProjectId(id)).orElseThrow();
            assertThat(project.progress()).isEmpty();
            assertThat(programme.discrepancies())
                    .anyMatch(found -> found.projects().contains(project.id()));
        }
    }

    static Stream<Project> projects() {
        return programme.projects().stream();
    }

    @ParameterizedTest
    @MethodSource("projects")
    void a_story_has_between_120_and_350_words(Project project) throws IOException {
        String file = Files.readString(Path.of(project.story().path()));
        Matcher words = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'.,-]*")
                .matcher(file.substring(project.story().begin()));
        assertThat(words.results().count()).isBetween(120L, 350L);
    }

    static Stream<Integer> linesWithAnAmount() throws IOException {
        List<String> lines = Files.readAllLines(GRANTS);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("\"bedrag\"")) {
                found.add(i);
            }
        }
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("linesWithAnAmount")
    void one_euro_more_in_any_grant_stops_the_build_and_names_its_line(int line, @TempDir Path root)
            throws IOException {
        Sites.copyReal(root);
        List<String> lines = new ArrayList<>(Files.readAllLines(root.resolve(GRANTS)));
        Matcher amount = Pattern.compile("\"bedrag\": (\\d+)").matcher(lines.get(line));
        assertThat(amount.find()).isTrue();
        long more = Long.parseLong(amount.group(1)) + 1;
        lines.set(line, amount.replaceFirst("\"bedrag\": " + more));
        Files.write(root.resolve(GRANTS), lines);

        BuildResult result = Sites.build(root);

        assertThat(result.tree()).isEmpty();
        assertThat(result.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.code()).isIn("totaal-klopt-niet", "toelichting-klopt-niet");
            assertThat(problem.span().file().path()).isEqualTo("content/begroting/controletotalen.json");
            assertThat(problem.hint().orElseThrow().arguments().get(0))
                    .startsWith(GRANTS + ":")
                    .containsPattern("\\b" + (line + 1) + "\\b");
        });
    }

    @Test
    void every_project_is_in_the_open_data_with_its_grants() {
        Map<String, byte[]> files = Sites.real();
        String csv = Sites.text(files, "data/toekenningen.csv");
        assertThat(csv).startsWith("pijler,nummer,project,onderdeel,penvoerder,tranche,bedrag,bron\r\n");
        assertThat(csv.lines()).hasSize(63);
        assertThat(csv.lines()
                        .skip(1)
                        .mapToLong(row -> Long.parseLong(row.split(",", -1)[6]))
                        .sum())
                .isEqualTo(15_565_188);
        assertThat(csv)
                .contains(
                        "wonen,2.4,bloemkoolwijken-emmerhout-en-norden,Norden,hardenberg,5,450000,uitvoeringsprogramma-2021");
        assertThat(Sites.text(files, "data/totalen.json")).contains("\"totaal\": 15565188");
    }
}
