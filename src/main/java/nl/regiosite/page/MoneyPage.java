package nl.regiosite.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiosite.model.Budget;
import nl.regiosite.model.ControlTotal;
import nl.regiosite.model.Money;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Reservation;
import nl.regiosite.page.chart.BudgetBars;
import nl.regiosite.page.chart.Flow;
import nl.regiosite.page.chart.StackedBars;

/** {@code /geld/}: pillar by tranche, the indicative budget, the contributions, what is reserved, what does not add up. */
final class MoneyPage implements PageKind {
    static final Route ROUTE = Route.to("geld");

    record BudgetLine(Link pillar, String colour, String budget, Footnotes.Figure granted, String left, String share) {}

    record ContributionView(String from, String amount, String note) {}

    record InstalmentView(String title, String year, String amount, String note) {}

    record BudgetView(
            List<BudgetLine> lines,
            String overhead,
            String total,
            String granted,
            String left,
            String share,
            List<ContributionView> contributions,
            String contributed,
            List<Integer> totalNotes,
            List<Integer> contributedNotes,
            List<InstalmentView> instalments,
            String note,
            Link source,
            String place) {}

    record ReservationView(Link project, String reserved, Footnotes.Figure granted, String note, String source) {}

    record View(
            String introduction,
            String granted,
            MoneyTable table,
            List<Footnotes.Note> footnotes,
            Optional<StackedBars> trancheChart,
            Optional<Flow> flow,
            Optional<BudgetView> budget,
            Optional<BudgetBars> budgetChart,
            List<ReservationView> reservations,
            List<ProjectRow> largest,
            List<ProjectRow> projects,
            int controlTotals,
            List<Mismatch> mismatches,
            Link discrepancies,
            Link data,
            Link municipalities) {}

    @Override
    public Set<String> introductions() {
        return Set.of("geld");
    }

    @Override
    public Stream<Page> pages(Programme programme) {
        return Stream.of(Page.worded(ROUTE, "geld", "pagina.geld", MoneyPage::view)
                .shownAs(MoneyPage::poster)
                .dated(() -> KnownDates.money(programme)));
    }

    private static Poster poster(PageContext context) {
        return new Poster(
                context.config().shortName(),
                "",
                context.word("pagina.geld.omschrijving"),
                DutchFormats.money(context.programme().granted()),
                context.word("deelbeeld.toegekend"),
                Landscape.joined(context.programme()));
    }

    private static View view(PageContext context) {
        Programme programme = context.programme();
        Footnotes footnotes = new Footnotes(context);
        MoneyTable table = MoneyTable.byPillar(context, footnotes);
        List<ProjectRow> projects = programme.projects().stream()
                .map(project -> ProjectRow.of(project, context))
                .toList();
        Optional<BudgetView> budget = programme.budget().map(found -> budget(found, footnotes, context));
        return new View(
                context.introduction("geld"),
                DutchFormats.money(programme.granted()),
                table,
                footnotes.all(),
                MoneyCharts.tranches(programme),
                MoneyCharts.flow(programme),
                budget,
                MoneyCharts.budget(programme, programme.pillars()),
                programme.reservations().stream()
                        .filter(reservation ->
                                programme.project(reservation.project()).isPresent())
                        .map(reservation -> reservation(reservation, context))
                        .toList(),
                projects.stream()
                        .filter(ProjectRow::hasAmount)
                        .sorted(Comparator.comparingLong(ProjectRow::euros)
                                .reversed()
                                .thenComparing(ProjectRow::id))
                        .limit(5)
                        .toList(),
                projects,
                programme.controlTotals().size(),
                Mismatch.all(context),
                new Link("", context.href(DiscrepancyPages.ROUTE)),
                new Link("", context.href(DataPage.ROUTE)),
                new Link("", context.href(MunicipalityPages.ROUTE)));
    }

    private static BudgetView budget(Budget budget, Footnotes footnotes, PageContext context) {
        Programme programme = context.programme();
        return new BudgetView(
                budget.pillars().stream()
                        .flatMap(line -> programme.pillar(line.pillar()).stream()
                                .map(pillar -> new BudgetLine(
                                        context.link(pillar),
                                        pillar.colour(),
                                        DutchFormats.money(line.amount()),
                                        Footnotes.Figure.of(programme.granted(pillar.id())),
                                        DutchFormats.money(left(line.amount(), programme.granted(pillar.id()))),
                                        DutchFormats.share(programme.granted(pillar.id()), line.amount()))))
                        .toList(),
                DutchFormats.money(budget.overhead()),
                DutchFormats.money(budget.total()),
                DutchFormats.money(programme.granted()),
                DutchFormats.money(Money.sum(
                        budget.pillars().stream().map(line -> left(line.amount(), programme.granted(line.pillar()))))),
                DutchFormats.share(programme.granted(), budget.total()),
                budget.contributions().stream()
                        .map(line -> new ContributionView(
                                line.from(),
                                DutchFormats.money(line.amount()),
                                line.note().orElse("")))
                        .toList(),
                DutchFormats.money(budget.contributed()),
                footnotes.at(ControlTotal.Measure.BUDGET),
                footnotes.at(ControlTotal.Measure.CONTRIBUTED),
                budget.instalments().stream()
                        .map(line -> new InstalmentView(
                                line.title(),
                                line.year(),
                                line.amount().map(DutchFormats::money).orElse(""),
                                line.note().orElse("")))
                        .toList(),
                budget.note().orElse(""),
                context.sources(List.of(budget.source())).get(0),
                budget.place().orElse(""));
    }

    /** What is not yet granted: nothing when more was granted than the budget. */
    private static Money left(Money budget, Money granted) {
        return new Money(Math.max(0, budget.euros() - granted.euros()));
    }

    private static ReservationView reservation(Reservation reservation, PageContext context) {
        Programme programme = context.programme();
        Money granted = programme.granted(reservation.project());
        return new ReservationView(
                context.link(programme.project(reservation.project()).orElseThrow()),
                DutchFormats.money(reservation.amount()),
                Footnotes.Figure.of(granted),
                reservation.note().orElse(""),
                context.sourceTitle(reservation.source()));
    }
}
