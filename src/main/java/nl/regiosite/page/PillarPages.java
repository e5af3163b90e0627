package nl.regiosite.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiosite.model.Grant;
import nl.regiosite.model.Money;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.PillarId;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Theme;
import nl.regiosite.model.Tranche;
import nl.regiosite.page.chart.BudgetBars;
import nl.regiosite.page.embed.CardAddress;
import nl.regiosite.page.embed.CardKind;

/** {@code /pijlers/} and {@code /pijlers/<pijler>/}: what a pillar wants, its projects, and its money. */
public final class PillarPages implements PageKind {
    static final Route ROUTE = Route.to("pijlers");
    static final Wording TITLE = Wording.key("pagina.pijlers.titel");

    record ThemeView(Link link, String text, int projects) {}

    record TrancheRow(Link tranche, Footnotes.Figure projects, Footnotes.Figure amount) {}

    record BudgetView(String amount, String granted, String share, String left, boolean within, String source) {}

    record CrossOverView(Link pillar, String colour, String text) {}

    record View(
            String title,
            String summary,
            String goal,
            String colour,
            Landscape landscape,
            String story,
            List<ThemeView> themes,
            String granted,
            List<TrancheRow> tranches,
            Footnotes.Figure total,
            int projectsWithMoney,
            List<ProjectRow> projects,
            Optional<BudgetView> budget,
            Optional<BudgetBars> budgetChart,
            List<ResultsPage.ResultView> results,
            Link allResults,
            List<CrossOverView> crossOvers,
            List<DiscrepancyPages.TopicLine> discrepancies,
            List<Link> sources,
            List<Footnotes.Note> footnotes,
            String codes) {}

    /** The address of a pillar. */
    public static Route route(PillarId id) {
        return Route.to("pijlers", id);
    }

    @Override
    public Set<String> introductions() {
        return Set.of("pijlers");
    }

    @Override
    public Stream<Page> pages(Programme programme) {
        Page all = Overview.page(
                        ROUTE,
                        Wording.key(
                                "pagina.pijlers.omschrijving", programme.about().title()),
                        context -> programme.pillars().stream()
                                .map(pillar -> new Teaser(
                                        pillar.title(),
                                        context.link(pillar).href(),
                                        pillar.summary(),
                                        DutchFormats.money(programme.granted(pillar.id())),
                                        pillar.colour()))
                                .toList())
                .dated(() -> KnownDates.projects(programme.projects(), programme));
        Stream<Page> each = programme.pillars().stream().map(pillar -> Page.of(
                        route(pillar.id()),
                        "pijler",
                        pillar.title(),
                        pillar.summary(),
                        context -> view(pillar, context))
                .below(TITLE, ROUTE)
                .from(pillar.text().path())
                .shownAs(context -> poster(pillar, context))
                .foundBy(() -> FindingWords.of(pillar, programme))
                .dated(() -> Stream.concat(
                        KnownDates.projects(programme.projectsOf(pillar.id()), programme),
                        KnownDates.sources(pillar.sources(), programme))));
        return Stream.concat(Stream.of(all), each);
    }

    private static Poster poster(Pillar pillar, PageContext context) {
        return new Poster(
                context.config().shortName(),
                pillar.colour(),
                pillar.title(),
                DutchFormats.money(context.programme().granted(pillar.id())),
                context.word("deelbeeld.toegekend"),
                Landscape.of(pillar, context.programme()));
    }

    private static View view(Pillar pillar, PageContext context) {
        Programme programme = context.programme();
        Footnotes footnotes = new Footnotes(context);
        List<TrancheRow> tranches = programme.tranches().stream()
                .map(tranche -> row(pillar, tranche, context, footnotes))
                .toList();
        Footnotes.Figure total = footnotes.granted(pillar.id());
        return new View(
                pillar.title(),
                pillar.summary(),
                pillar.goal(),
                pillar.colour(),
                Landscape.of(pillar, programme),
                context.story(pillar.text()),
                pillar.themes().stream().map(theme -> theme(theme, context)).toList(),
                DutchFormats.money(programme.granted(pillar.id())),
                tranches,
                total,
                (int) programme.projectsOf(pillar.id()).stream()
                        .filter(project -> !programme.grantsOf(project.id()).isEmpty())
                        .count(),
                programme.projectsOf(pillar.id()).stream()
                        .map(project -> ProjectRow.of(project, context))
                        .toList(),
                budget(pillar, context),
                MoneyCharts.budget(programme, List.of(pillar)),
                programme.results().stream()
                        .filter(result -> result.pillar().equals(pillar.id()))
                        .map(result -> ResultsPage.result(result, context))
                        .toList(),
                new Link("", ResultsPage.href(pillar, context)),
                pillar.crossOvers().stream()
                        .flatMap(crossOver -> programme.pillar(crossOver.pillar()).stream()
                                .map(other -> new CrossOverView(
                                        context.link(other),
                                        other.colour(),
                                        crossOver.text().orElse(""))))
                        .toList(),
                DiscrepancyPages.lines(found -> found.pillars().contains(pillar.id()), context),
                context.sources(pillar.sources()),
                footnotes.all(),
                context.href(new CardAddress(CardKind.PILLAR, pillar.id().value()).codes()));
    }

    private static ThemeView theme(Theme theme, PageContext context) {
        int projects = (int) context.programme().projects().stream()
                .filter(project -> project.theme().equals(theme.id()))
                .count();
        return new ThemeView(context.link(theme), theme.text(), projects);
    }

    private static TrancheRow row(Pillar pillar, Tranche tranche, PageContext context, Footnotes footnotes) {
        Programme programme = context.programme();
        long projects = programme.grantsIn(pillar.id(), tranche.number()).stream()
                .map(Grant::project)
                .distinct()
                .count();
        return new TrancheRow(
                context.link(tranche),
                footnotes.projects(pillar.id(), tranche.number(), projects),
                footnotes.granted(pillar.id(), tranche.number()));
    }

    private static Optional<BudgetView> budget(Pillar pillar, PageContext context) {
        Money granted = context.programme().granted(pillar.id());
        return context.programme().budget().flatMap(budget -> budget.of(pillar.id())
                .map(amount -> new BudgetView(
                        DutchFormats.money(amount),
                        DutchFormats.money(granted),
                        DutchFormats.share(granted, amount),
                        DutchFormats.money(new Money(Math.abs(Math.subtractExact(amount.euros(), granted.euros())))),
                        granted.compareTo(amount) <= 0,
                        context.sourceTitle(budget.source()))));
    }
}
