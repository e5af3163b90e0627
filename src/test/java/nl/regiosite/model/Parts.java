package nl.regiosite.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parts of a made-up programme, of which only what a test speaks of is filled in. */
final class Parts {
    static final SourceId PLAN = new SourceId("plan");

    List<Pillar> pillars = List.of();
    List<Project> projects = List.of();
    List<Tranche> tranches = List.of();
    List<Grant> grants = List.of();
    List<GrantRemark> remarks = List.of();
    List<Reservation> reservations = List.of();
    Optional<Budget> budget = Optional.empty();
    List<Organisation> organisations = List.of();
    List<Topic> topics = List.of();
    List<Article> articles = List.of();

    Programme programme() {
        About about = new About(
                "Een regio",
                "Samen.",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                prose());
        return new Programme(
                about,
                pillars,
                projects,
                tranches,
                grants,
                remarks,
                reservations,
                budget,
                List.of(total(ControlTotal.Measure.GRANTED, null, 0)),
                organisations,
                List.of(new Source(
                        PLAN, "Het plan", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
                topics,
                List.of(discrepancy("label-volgt-niet", "werkplaats")),
                List.of(new IntendedResult(
                        "vakmensen",
                        new PillarId("leren"),
                        "Vakmensen",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(PLAN),
                        Optional.empty())),
                List.of(new Indicator(
                        "inwoners",
                        "Inwoners",
                        BigDecimal.TEN,
                        Optional.empty(),
                        "mensen",
                        "De hele regio",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(PLAN),
                        Optional.empty())),
                articles);
    }

    static Prose prose() {
        return new Prose("content/a.md", 20);
    }

    static Pillar pillar(String id, int number, String... themes) {
        PillarId pillar = new PillarId(id);
        return new Pillar(
                pillar,
                number,
                id,
                "Kort.",
                "Doel.",
                "groen",
                Stream.of(themes)
                        .map(theme -> new Theme(new ThemeId(theme), pillar, theme, "Tekst."))
                        .toList(),
                List.of(),
                List.of(),
                prose());
    }

    static Project project(String id, String number, String pillar) {
        return project(id, number, pillar, Optional.empty(), Publication.PUBLIC);
    }

    static Project project(
            String id, String number, String pillar, Optional<ProjectId> parent, Publication publication) {
        return new Project(
                new ProjectId(id),
                new ProjectNumber(number),
                id,
                new PillarId(pillar),
                new ThemeId("vak"),
                List.of(new OrganisationId("trekker-van-" + id)),
                List.of(new OrganisationId("partner")),
                List.of(new OrganisationId("dorp")),
                Status.UNDER_WAY,
                Optional.empty(),
                "Kort.",
                parent,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                publication,
                prose());
    }

    static Tranche tranche(int number) {
        return new Tranche(number, "Tranche " + number, Optional.empty(), "Kort.", List.of(), prose());
    }

    static Grant grant(String project, int tranche, long euros) {
        return new Grant(new ProjectId(project), Optional.empty(), tranche, new Money(euros), Optional.empty(), PLAN);
    }

    static Grant line(String project, String part, int tranche, long euros, String leadPartner) {
        return new Grant(
                new ProjectId(project),
                Optional.of(part),
                tranche,
                new Money(euros),
                Optional.of(new OrganisationId(leadPartner)),
                PLAN);
    }

    /** @param pillar all of them when there is none */
    static ControlTotal total(
            ControlTotal.Measure measure, @Nullable String pillar, long printed, Integer... tranches) {
        return new ControlTotal(
                measure,
                Optional.ofNullable(pillar).map(PillarId::new),
                List.of(tranches),
                printed,
                OptionalLong.empty(),
                Optional.empty(),
                List.of(PLAN),
                Optional.empty());
    }

    static Discrepancy discrepancy(String explains, String project) {
        return new Discrepancy(
                "verschil",
                Optional.empty(),
                List.of(PLAN),
                "Bladzijde 1",
                "Wat",
                "Op de site",
                List.of(new ProjectId(project)),
                List.of(),
                Optional.of(explains));
    }

    static Organisation organisation(String id, String name, Organisation.Kind kind) {
        return new Organisation(
                new OrganisationId(id), name, kind, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    static Article article(Article.Kind kind, String id, String date, Publication publication) {
        return new Article(
                kind,
                id,
                id,
                "Kort.",
                PartialDate.parse(date),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                publication,
                prose());
    }

    static Publication until(LocalDate day) {
        return new Publication(false, Optional.empty(), Optional.of(day), List.of());
    }

    static Publication from(LocalDate day) {
        return new Publication(false, Optional.of(day), Optional.empty(), List.of());
    }

    static Publication draft() {
        return new Publication(true, Optional.empty(), Optional.empty(), List.of());
    }
}
