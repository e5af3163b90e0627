package nl.regiosite.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiosite.model.Article;
import nl.regiosite.model.Budget;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Tranche;

/** {@code /}: what the programme is, its pillars as one whole, and the money at a glance. */
final class HomePage implements PageKind {
    record PillarCard(
            String title, String href, String summary, String goal, String colour, String granted, int projects) {}

    record View(
            String title,
            String summary,
            String ambition,
            String welcome,
            String granted,
            String budget,
            int projects,
            int tranches,
            String asOf,
            Landscape landscape,
            List<PillarCard> pillars,
            List<Link> municipalities,
            Optional<MunicipalityMap> map,
            List<Teaser> news,
            List<Teaser> events,
            List<Teaser> stories,
            Link money,
            Optional<Link> discrepancies,
            Link allProjects) {}

    @Override
    public Stream<Page> pages(Programme programme) {
        String title = programme.about().title();
        String summary = programme.about().summary();
        return Stream.of(Page.of(Route.HOME, "home", title, summary, HomePage::view)
                .from(programme.about().welcome().path())
                .shownAs(HomePage::poster)
                .about(context -> List.of(Things.site(context)))
                .dated(() -> KnownDates.of(programme)));
    }

    private static Poster poster(PageContext context) {
        return new Poster(
                "",
                "",
                context.programme().about().summary(),
                DutchFormats.money(context.programme().granted()),
                context.word("deelbeeld.toegekend"),
                Landscape.joined(context.programme()));
    }

    private static View view(PageContext context) {
        Programme programme = context.programme();
        return new View(
                programme.about().title(),
                programme.about().summary(),
                programme.about().ambition().orElse(""),
                context.story(programme.about().welcome()),
                DutchFormats.money(programme.granted()),
                programme.budget().map(Budget::total).map(DutchFormats::money).orElse(""),
                programme.projects().size(),
                programme.tranches().size(),
                latest(programme),
                Landscape.joined(programme),
                programme.pillars().stream()
                        .map(pillar -> card(pillar, context))
                        .toList(),
                context.municipalities(programme.municipalities().stream()
                        .map(Organisation::id)
                        .toList()),
                MunicipalityMap.of(context),
                ArticleTeasers.of(Article.Kind.NEWS, context),
                ArticleTeasers.of(Article.Kind.EVENT, context),
                ArticleTeasers.of(Article.Kind.STORY, context),
                new Link("", context.href(MoneyPage.ROUTE)),
                programme.discrepancies().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Link("", context.href(DiscrepancyPages.ROUTE))),
                new Link("", context.href(ProjectListPage.ROUTE)));
    }

    private static PillarCard card(Pillar pillar, PageContext context) {
        Programme programme = context.programme();
        return new PillarCard(
                pillar.title(),
                context.link(pillar).href(),
                pillar.summary(),
                pillar.goal(),
                pillar.colour(),
                DutchFormats.money(programme.granted(pillar.id())),
                programme.projectsOf(pillar.id()).size());
    }

    /** The date of the last tranche, if it is known: up to when the figures go. */
    private static String latest(Programme programme) {
        return programme.tranches().stream()
                .reduce((earlier, later) -> later)
                .flatMap(Tranche::date)
                .map(DutchFormats::date)
                .orElse("");
    }
}
