package nl.regiosite.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiosite.model.Article;
import nl.regiosite.model.CrossOver;
import nl.regiosite.model.Grant;
import nl.regiosite.model.GrantRemark;
import nl.regiosite.model.Label;
import nl.regiosite.model.Money;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.ProgressNote;
import nl.regiosite.model.Project;
import nl.regiosite.model.ProjectId;
import nl.regiosite.page.chart.GrantBars;
import nl.regiosite.page.embed.CardAddress;
import nl.regiosite.page.embed.CardKind;

/** {@code /projecten/<project>/}: all that is known of one project. */
public final class ProjectPages implements PageKind {
    /** A grant, or the remark in the place of one. */
    record GrantRow(
            Link tranche, String part, List<Link> leadPartners, String amount, boolean isRemark, String source) {}

    record ReservationView(String amount, String note, String source) {}

    record Progress(String date, String iso, String text, List<Link> sources) {}

    record CrossOverView(Link pillar, String colour, String text) {}

    record View(
            String number,
            String title,
            String summary,
            Link pillar,
            String colour,
            Landscape landscape,
            Optional<Link> theme,
            String label,
            String status,
            List<Link> leadPartners,
            List<Link> partners,
            List<Link> municipalities,
            List<GrantRow> grants,
            Optional<GrantBars> chart,
            boolean hasParts,
            boolean hasAmount,
            String total,
            String pillarTotal,
            String share,
            Optional<ReservationView> reservation,
            Optional<Link> parent,
            List<ProjectRow> parts,
            List<CrossOverView> crossOvers,
            Optional<PictureView> picture,
            String story,
            List<Progress> progress,
            List<Notice> notices,
            List<Teaser> articles,
            List<Link> sources,
            Optional<Link> previous,
            Optional<Link> next,
            String codes) {}

    /** The address of a project. */
    public static Route route(ProjectId id) {
        return Route.to("projecten", id);
    }

    @Override
    public Stream<Page> pages(Programme programme) {
        return programme.projects().stream().map(project -> Page.of(
                        route(project.id()),
                        "project",
                        project.title(),
                        project.summary(),
                        context -> view(project, context))
                .below(ProjectListPage.TITLE, ProjectListPage.ROUTE)
                .from(project.story().path())
                .shownAs(context -> poster(project, context))
                .about(context -> List.of(Things.project(project, context)))
                .foundBy(() -> FindingWords.of(project, programme))
                .dated(() -> KnownDates.of(project, programme)));
    }

    private static Poster poster(Project project, PageContext context) {
        Programme programme = context.programme();
        List<Grant> grants = programme.grantsOf(project.id());
        return new Poster(
                context.pillarOf(project).map(Pillar::title).orElse("") + " "
                        + project.number().text(),
                context.pillarOf(project).map(Pillar::colour).orElse(""),
                project.title(),
                grants.isEmpty() ? "" : DutchFormats.money(Money.sum(grants)),
                grants.isEmpty() ? "" : context.word("deelbeeld.toegekend"),
                Landscape.of(project, programme));
    }

    private static View view(Project project, PageContext context) {
        Programme programme = context.programme();
        Pillar pillar = context.pillarOf(project).orElseThrow();
        List<Grant> grants = programme.grantsOf(project.id());
        Money total = Money.sum(grants);
        Money pillarTotal = programme.granted(pillar.id());
        return new View(
                project.number().text(),
                project.title(),
                project.summary(),
                context.link(pillar),
                pillar.colour(),
                Landscape.of(project, programme),
                programme.theme(project.theme()).map(context::link),
                project.label().map(Label::id).orElse(""),
                project.status().id(),
                context.organisations(project.leadPartners()),
                context.organisations(project.partners()),
                context.municipalities(project.municipalities()),
                grantRows(project, context),
                MoneyCharts.grants(programme, project, context.word("woord.gereserveerd")),
                grants.stream().anyMatch(grant -> grant.part().isPresent()),
                !grants.isEmpty(),
                DutchFormats.money(total),
                DutchFormats.money(pillarTotal),
                DutchFormats.share(total, pillarTotal),
                programme
                        .reservationOf(project.id())
                        .map(reserved -> new ReservationView(
                                DutchFormats.money(reserved.amount()),
                                reserved.note().orElse(""),
                                context.sourceTitle(reserved.source()))),
                project.parent().flatMap(programme::project).map(context::link),
                programme.partsOf(project.id()).stream()
                        .map(part -> ProjectRow.of(part, context))
                        .toList(),
                project.crossOvers().stream()
                        .flatMap(crossOver -> crossOver(crossOver, context).stream())
                        .toList(),
                project.picture().map(context::picture),
                context.story(project.story()),
                project.progress().stream().map(note -> progress(note, context)).toList(),
                Notice.all(found -> found.projects().contains(project.id()), context),
                programme.articles().stream()
                        .filter(article -> article.kind() != Article.Kind.PAGE)
                        .filter(article -> article.projects().contains(project.id()))
                        .map(article -> ArticleTeasers.of(article, context))
                        .toList(),
                context.sources(project.sources()),
                programme.beside(project.id(), -1).map(context::link),
                programme.beside(project.id(), 1).map(context::link),
                context.href(new CardAddress(CardKind.PROJECT, project.id().value()).codes()));
    }

    private static List<GrantRow> grantRows(Project project, PageContext context) {
        Programme programme = context.programme();
        Stream<GrantRow> grants = programme.grantsOf(project.id()).stream()
                .map(grant -> new GrantRow(
                        tranche(grant.tranche(), context),
                        grant.part().orElse(""),
                        context.organisations(programme.leadPartnersOf(grant)),
                        DutchFormats.money(grant.amount()),
                        false,
                        context.sourceTitle(grant.source())));
        Stream<GrantRow> remarks = programme.remarksOf(project.id()).stream()
                .map((GrantRemark remark) -> new GrantRow(
                        tranche(remark.tranche(), context),
                        "",
                        context.organisations(project.leadPartners()),
                        remark.text(),
                        true,
                        context.sourceTitle(remark.source())));
        return Stream.concat(grants, remarks).toList();
    }

    private static Link tranche(int number, PageContext context) {
        return context.programme().tranche(number).map(context::link).orElseThrow();
    }

    private static Optional<CrossOverView> crossOver(CrossOver crossOver, PageContext context) {
        return context.programme()
                .pillar(crossOver.pillar())
                .map(pillar -> new CrossOverView(
                        context.link(pillar), pillar.colour(), crossOver.text().orElse("")));
    }

    private static Progress progress(ProgressNote note, PageContext context) {
        return new Progress(
                note.date().map(DutchFormats::date).orElse(""),
                note.date().map(date -> date.iso()).orElse(""),
                note.text(),
                context.sources(note.sources()));
    }
}
