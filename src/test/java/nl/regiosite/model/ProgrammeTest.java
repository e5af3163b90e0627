package nl.regiosite.model;

import static nl.regiosite.model.Parts.article;
import static nl.regiosite.model.Parts.grant;
import static nl.regiosite.model.Parts.line;
import static nl.regiosite.model.Parts.organisation;
import static nl.regiosite.model.Parts.pillar;
import static nl.regiosite.model.Parts.project;
import static nl.regiosite.model.Parts.total;
import static nl.regiosite.model.Parts.tranche;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A small programme, of which everything is put in out of order. */
class ProgrammeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final PillarId LEARN = new PillarId("leren");
    private static final PillarId LIVE = new PillarId("wonen");
    private static final PillarId NO_PILLAR = new PillarId("geen");
    private static final ProjectId SHED = new ProjectId("werkplaats");
    private static final ProjectId TOOLS = new ProjectId("gereedschap");
    private static final ProjectId HOUSE = new ProjectId("buurthuis");
    private static final ProjectId NOBODY = new ProjectId("niemand");
    private static final OrganisationId SCHOOL = new OrganisationId("school");

    private final Parts parts = new Parts();
    private Programme programme = parts.programme();

    @BeforeEach
    void a_programme() {
        parts.pillars = List.of(pillar("wonen", 2, "thuis"), pillar("leren", 1, "vak", "les"));
        parts.projects = List.of(
                project("buurthuis", "1", "wonen"),
                project("gereedschap", "10", "leren", Optional.of(SHED), Publication.PUBLIC),
                project("werkplaats", "2", "leren"));
        parts.tranches = List.of(tranche(2), tranche(1));
        parts.grants = List.of(
                grant("niemand", 1, 7),
                line("buurthuis", "b", 2, 400, "school"),
                line("buurthuis", "a", 2, 300, "school"),
                grant("werkplaats", 2, 20),
                grant("werkplaats", 1, 1_000));
        parts.remarks = List.of(
                new GrantRemark(TOOLS, 2, "z", Parts.PLAN),
                new GrantRemark(SHED, 1, "anders", Parts.PLAN),
                new GrantRemark(TOOLS, 2, "a", Parts.PLAN),
                new GrantRemark(TOOLS, 1, "m", Parts.PLAN));
        parts.reservations = List.of(new Reservation(SHED, new Money(50), Optional.empty(), Parts.PLAN));
        parts.organisations = List.of(
                organisation("school", "De School", Organisation.Kind.PARTNER),
                organisation("z-dorp", "a-dorp", Organisation.Kind.MUNICIPALITY),
                organisation("dorp", "B-dorp", Organisation.Kind.MUNICIPALITY));
        parts.topics = List.of(new Topic(new TopicId("geld"), "Geld", Optional.empty()));
        parts.budget = Optional.of(new Budget(
                List.of(new Budget.PillarBudget(LEARN, new Money(600)), new Budget.PillarBudget(LIVE, new Money(300))),
                new Money(100),
                List.of(
                        new Budget.Contribution("Rijk", new Money(450), Optional.empty()),
                        new Budget.Contribution("Regio", new Money(500), Optional.empty())),
                List.of(),
                Optional.empty(),
                Parts.PLAN,
                Optional.empty()));
        programme = parts.programme();
    }

    private static String ids(List<Project> projects) {
        return String.join(
                " ", projects.stream().map(project -> project.id().value()).toList());
    }

    private static String lines(List<Grant> grants) {
        return String.join(
                " ",
                grants.stream()
                        .map(grant -> grant.project() + "/" + grant.tranche()
                                + grant.part().map(part -> "/" + part).orElse(""))
                        .toList());
    }

    @Test
    void orders_pillars_by_number_and_projects_by_pillar_and_then_number() {
        assertThat(programme.pillars()).extracting(Pillar::id).containsExactly(LEARN, LIVE);
        assertThat(ids(programme.projects())).isEqualTo("werkplaats gereedschap buurthuis");
        assertThat(ids(programme.projectsOf(LEARN))).isEqualTo("werkplaats gereedschap");
        assertThat(programme.projectsOf(NO_PILLAR)).isEmpty();
        assertThat(programme.tranches()).extracting(Tranche::number).containsExactly(1, 2);
        assertThat(programme.themes()).extracting(theme -> theme.id().value()).containsExactly("vak", "les", "thuis");
    }

    @Test
    void puts_projects_of_a_pillar_that_is_not_there_last() {
        parts.projects = List.of(
                project("los", "1", "geen"), project("ook-los", "1", "andere"), project("werkplaats", "9", "leren"));

        assertThat(ids(parts.programme().projects())).isEqualTo("werkplaats ook-los los");
    }

    @Test
    void knows_the_neighbours_of_a_project_and_its_parts() {
        assertThat(programme.beside(SHED, 1)).map(Project::id).contains(TOOLS);
        assertThat(programme.beside(TOOLS, -1)).map(Project::id).contains(SHED);
        assertThat(programme.beside(SHED, -1)).isEmpty();
        assertThat(programme.beside(HOUSE, 1)).isEmpty();
        assertThat(programme.beside(NOBODY, 0)).isEmpty();
        assertThat(ids(programme.partsOf(SHED))).isEqualTo("gereedschap");
        assertThat(programme.partsOf(TOOLS)).isEmpty();
    }

    @Test
    void finds_each_part_by_its_id_and_nothing_by_another() {
        assertThat(programme.pillar(LIVE)).map(Pillar::id).contains(LIVE);
        assertThat(programme.pillar(NO_PILLAR)).isEmpty();
        assertThat(programme.project(TOOLS)).map(Project::id).contains(TOOLS);
        assertThat(programme.project(NOBODY)).isEmpty();
        assertThat(programme.tranche(2)).map(Tranche::number).contains(2);
        assertThat(programme.tranche(3)).isEmpty();
        assertThat(programme.organisation(SCHOOL)).map(Organisation::name).contains("De School");
        assertThat(programme.organisation(new OrganisationId("x"))).isEmpty();
        assertThat(programme.source(Parts.PLAN)).map(Source::title).contains("Het plan");
        assertThat(programme.source(new SourceId("x"))).isEmpty();
        assertThat(programme.topic(new TopicId("geld"))).map(Topic::title).contains("Geld");
        assertThat(programme.topic(new TopicId("x"))).isEmpty();
        assertThat(programme.theme(new ThemeId("les"))).map(Theme::pillar).contains(LEARN);
        assertThat(programme.theme(new ThemeId("x"))).isEmpty();
    }

    @Test
    void gives_all_that_was_put_in() {
        assertThat(programme.about().title()).isEqualTo("Een regio");
        assertThat(programme.remarks()).hasSize(4);
        assertThat(programme.reservations()).hasSize(1);
        assertThat(programme.controlTotals()).hasSize(1);
        assertThat(programme.sources()).hasSize(1);
        assertThat(programme.topics()).hasSize(1);
        assertThat(programme.discrepancies()).hasSize(1);
        assertThat(programme.budget()).isPresent();
        assertThat(programme.results()).extracting(IntendedResult::id).containsExactly("vakmensen");
        assertThat(programme.indicators()).extracting(Indicator::id).containsExactly("inwoners");
    }

    @Test
    void of_an_id_that_is_given_twice_the_first_counts_and_its_money_once() {
        parts.projects = List.of(
                project("werkplaats", "3", "leren"),
                project("buurthuis", "2", "leren"),
                project("werkplaats", "1", "leren"));
        Programme twice = parts.programme();

        assertThat(twice.project(SHED).orElseThrow().number().text()).isEqualTo("1");
        assertThat(twice.beside(SHED, 1)).map(Project::id).contains(HOUSE);
        assertThat(twice.granted(SHED)).isEqualTo(new Money(1_020));
        assertThat(twice.granted(LEARN)).isEqualTo(new Money(1_720));
        assertThat(lines(twice.grants())).isEqualTo("werkplaats/1 werkplaats/2 buurthuis/2/a buurthuis/2/b niemand/1");
    }

    @Test
    void lists_municipalities_by_name_and_other_organisations_after_them() {
        assertThat(programme.organisations())
                .extracting(Organisation::name)
                .containsExactly("a-dorp", "B-dorp", "De School");
        assertThat(programme.municipalities()).extracting(Organisation::name).containsExactly("a-dorp", "B-dorp");
    }

    @Test
    void orders_grants_by_project_tranche_and_part_and_those_of_no_project_last() {
        assertThat(lines(programme.grants()))
                .isEqualTo("werkplaats/1 werkplaats/2 buurthuis/2/a buurthuis/2/b niemand/1");
        assertThat(lines(programme.grantsOf(SHED))).isEqualTo("werkplaats/1 werkplaats/2");
        assertThat(lines(programme.grantsOf(NOBODY))).isEqualTo("niemand/1");
        assertThat(programme.grantsOf(TOOLS)).isEmpty();
        assertThat(lines(programme.grantsIn(1))).isEqualTo("werkplaats/1 niemand/1");
    }

    @Test
    void adds_up_grants_by_project_pillar_and_tranche() {
        assertThat(programme.granted()).isEqualTo(new Money(1_727));
        assertThat(programme.granted(SHED)).isEqualTo(new Money(1_020));
        assertThat(programme.granted(TOOLS)).isEqualTo(Money.ZERO);
        assertThat(programme.granted(SHED, 2)).isEqualTo(new Money(20));
        assertThat(programme.granted(LIVE)).isEqualTo(new Money(700));
        assertThat(programme.granted(NO_PILLAR)).isEqualTo(Money.ZERO);
        assertThat(programme.granted(LEARN, 2)).isEqualTo(new Money(20));
        assertThat(programme.granted(LIVE, 1)).isEqualTo(Money.ZERO);
        assertThat(programme.granted(2)).isEqualTo(new Money(720));
        assertThat(programme.largestTotal()).isEqualTo(new Money(1_020));
    }

    @Test
    void the_largest_total_is_that_of_a_later_project_too() {
        parts.grants = List.of(grant("werkplaats", 1, 5), grant("buurthuis", 1, 6));
        assertThat(parts.programme().largestTotal()).isEqualTo(new Money(6));

        parts.grants = List.of();
        assertThat(parts.programme().largestTotal()).isEqualTo(Money.ZERO);
    }

    @Test
    void orders_the_remarks_of_a_project_and_finds_its_reservation() {
        assertThat(programme.remarksOf(TOOLS)).extracting(GrantRemark::text).containsExactly("m", "a", "z");
        assertThat(programme.remarksOf(HOUSE)).isEmpty();
        assertThat(programme.reservationOf(SHED)).map(Reservation::amount).contains(new Money(50));
        assertThat(programme.reservationOf(HOUSE)).isEmpty();
    }

    @Test
    void whoever_a_line_names_leads_it_and_else_who_leads_the_project() {
        assertThat(programme.leadPartnersOf(line("werkplaats", "a", 1, 1, "school")))
                .containsExactly(SCHOOL);
        assertThat(programme.leadPartnersOf(grant("werkplaats", 1, 1)))
                .containsExactly(new OrganisationId("trekker-van-werkplaats"));
        assertThat(programme.leadPartnersOf(grant("niemand", 1, 1))).isEmpty();
    }

    @Test
    void computes_what_a_printed_total_should_be() {
        assertThat(programme.computed(total(ControlTotal.Measure.GRANTED, null, 0)))
                .isEqualTo(1_720);
        assertThat(programme.computed(total(ControlTotal.Measure.GRANTED, "leren", 0)))
                .isEqualTo(1_020);
        assertThat(programme.computed(total(ControlTotal.Measure.GRANTED, "leren", 0, 2, 3)))
                .isEqualTo(20);
        assertThat(programme.computed(total(ControlTotal.Measure.GRANTED, null, 0, 1)))
                .isEqualTo(1_000);
        assertThat(programme.computed(total(ControlTotal.Measure.PROJECTS, null, 0)))
                .isEqualTo(2);
        assertThat(programme.computed(total(ControlTotal.Measure.BUDGET, null, 0)))
                .isEqualTo(1_000);
        assertThat(programme.computed(total(ControlTotal.Measure.CONTRIBUTED, null, 0)))
                .isEqualTo(950);
        assertThat(lines(programme.counted(total(ControlTotal.Measure.PROJECTS, "wonen", 0))))
                .isEqualTo("buurthuis/2/a buurthuis/2/b");

        parts.budget = Optional.empty();
        assertThat(parts.programme().computed(total(ControlTotal.Measure.BUDGET, null, 0)))
                .isZero();
        assertThat(parts.programme().computed(total(ControlTotal.Measure.CONTRIBUTED, null, 0)))
                .isZero();
    }

    @Test
    void a_budget_knows_the_part_of_each_pillar() {
        Budget budget = programme.budget().orElseThrow();

        assertThat(budget.of(LIVE)).contains(new Money(300));
        assertThat(budget.of(NO_PILLAR)).isEmpty();
    }

    @Test
    void tells_the_grants_of_a_pillar_in_a_tranche() {
        assertThat(lines(programme.grantsIn(LEARN, 1))).isEqualTo("werkplaats/1");
        assertThat(lines(programme.grantsIn(LIVE, 2))).isEqualTo("buurthuis/2/a buurthuis/2/b");
        assertThat(programme.grantsIn(LIVE, 1)).isEmpty();
        assertThat(programme.grantsIn(NO_PILLAR, 1)).isEmpty();
        assertThat(programme.grantsIn(9)).isEmpty();
    }

    @Test
    void tells_the_grants_that_an_organisation_leads_by_their_line_or_else_by_their_project() {
        parts.grants = List.of(
                line("werkplaats", "a", 2, 1, "school"),
                grant("werkplaats", 1, 1),
                line("niemand", "b", 1, 1, "school"),
                grant("niemand", 2, 1));
        Programme led = parts.programme();

        assertThat(lines(led.grantsLedBy(SCHOOL))).isEqualTo("werkplaats/2/a niemand/1/b");
        assertThat(lines(led.grantsLedBy(new OrganisationId("trekker-van-werkplaats"))))
                .isEqualTo("werkplaats/1");
        assertThat(led.grantsLedBy(new OrganisationId("elders"))).isEmpty();
    }

    @Test
    void what_is_public_leaves_out_drafts_what_comes_later_and_what_is_past() {
        parts.projects = List.of(
                project("werkplaats", "1", "leren"),
                project("gereedschap", "2", "leren", Optional.empty(), Parts.draft()),
                project("buurthuis", "3", "leren", Optional.empty(), Parts.from(TODAY.plusDays(1))));
        parts.articles = List.of(
                article(Article.Kind.NEWS, "oud", "2021", Parts.until(TODAY.minusDays(1))),
                article(Article.Kind.NEWS, "nog-net", "2022", Parts.until(TODAY)),
                article(Article.Kind.NEWS, "begint", "2023", Parts.from(TODAY)),
                article(Article.Kind.NEWS, "concept", "2024", Parts.draft()));
        Programme all = parts.programme();
        Programme open = all.publicOn(TODAY);
        Programme preview = all.previewedOn(TODAY);

        assertThat(ids(open.projects())).isEqualTo("werkplaats");
        assertThat(open.articles()).extracting(Article::id).containsExactly("begint", "nog-net");
        assertThat(open.pastArticles()).extracting(Article::id).containsExactly("oud");
        assertThat(ids(preview.projects())).isEqualTo("werkplaats gereedschap buurthuis");
        assertThat(preview.articles()).extracting(Article::id).containsExactly("concept", "begint", "nog-net");
        assertThat(all.pastArticles()).isEmpty();
        assertThat(programme.publicOn(TODAY)).as("when nothing is hidden").isSameAs(programme);
    }

    @Test
    void hides_an_article_also_when_all_projects_are_public() {
        parts.articles = List.of(article(Article.Kind.PAGE, "concept", "", Parts.draft()));

        assertThat(parts.programme().publicOn(TODAY).articles()).isEmpty();
    }

    @Test
    void articles_come_by_kind_with_the_newest_first_and_those_without_a_date_last() {
        parts.articles = List.of(
                article(Article.Kind.NEWS, "b", "2021", Publication.PUBLIC),
                article(Article.Kind.NEWS, "zonder", "", Publication.PUBLIC),
                article(Article.Kind.STORY, "verhaal", "2019", Publication.PUBLIC),
                article(Article.Kind.NEWS, "a", "2021", Publication.PUBLIC),
                article(Article.Kind.NEWS, "nieuwst", "2021-06", Publication.PUBLIC));
        Programme written = parts.programme();

        assertThat(written.articles())
                .extracting(Article::id)
                .containsExactly("verhaal", "nieuwst", "a", "b", "zonder");
        assertThat(written.articles(Article.Kind.STORY)).extracting(Article::id).containsExactly("verhaal");
        assertThat(written.articles(Article.Kind.EVENT)).isEmpty();
    }
}
