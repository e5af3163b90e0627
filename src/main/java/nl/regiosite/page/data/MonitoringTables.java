package nl.regiosite.page.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiosite.model.Budget;
import nl.regiosite.model.Indicator;
import nl.regiosite.model.IntendedResult;
import nl.regiosite.model.Money;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.PillarId;
import nl.regiosite.model.Programme;
import nl.regiosite.page.PageContext;

/** What the parties mean to spend and to reach, and figures of the region. */
final class MonitoringTables {
    /** A line of the indicative budget. The four kinds are no parts of one sum: pillars and overhead are, and so are contributions. */
    record BudgetLine(
            String kind,
            Optional<PillarId> pillar,
            Optional<String> title,
            Optional<String> year,
            Optional<Money> amount,
            Optional<String> note,
            Budget budget) {}

    private static final String PILLAR = "pijler";
    private static final String OVERHEAD = "overhead";
    private static final String CONTRIBUTION = "bijdrage";
    private static final String INSTALMENT = "termijn";

    static final Table<BudgetLine> BUDGET = new Table<>(
            "begroting",
            List.of(
                    Column.<BudgetLine>of("soort", Type.CHOICE, (line, context) -> Value.of(line.kind()))
                            .oneOf(List.of(PILLAR, OVERHEAD, CONTRIBUTION, INSTALMENT)),
                    Column.<BudgetLine>of("pijler", Type.ID, (line, context) -> Value.of(line.pillar()))
                            .to("pijlers")
                            .orEmpty(),
                    Column.<BudgetLine>of("naam", Type.TEXT, MonitoringTables::name)
                            .orEmpty(),
                    Column.<BudgetLine>of("jaar", Type.TEXT, (line, context) -> Value.of(line.year()))
                            .orEmpty(),
                    Column.<BudgetLine>of(
                                    "bedrag",
                                    Type.EUROS,
                                    (line, context) -> Value.of(line.amount().map(Money::euros)))
                            .orEmpty(),
                    Column.<BudgetLine>of("toelichting", Type.TEXT, (line, context) -> Value.of(line.note()))
                            .orEmpty(),
                    Column.<BudgetLine>of(
                                    "bron",
                                    Type.ID,
                                    (line, context) ->
                                            Value.of(line.budget().source().value()))
                            .to("bronnen"),
                    Column.<BudgetLine>of(
                                    "plaats",
                                    Type.TEXT,
                                    (line, context) -> Value.of(line.budget().place()))
                            .orEmpty()),
            List.of(),
            programme ->
                    programme.budget().stream().flatMap(MonitoringTables::lines).toList());

    static final Table<IntendedResult> RESULTS = new Table<>(
            "resultaten",
            List.of(
                    Column.of("id", Type.ID, (result, context) -> Value.of(result.id())),
                    Column.<IntendedResult>of(
                                    "pijler",
                                    Type.ID,
                                    (result, context) ->
                                            Value.of(result.pillar().value()))
                            .to("pijlers"),
                    Column.of("titel", Type.TEXT, (result, context) -> Value.of(result.title())),
                    Column.<IntendedResult>of("doel", Type.DECIMAL, (result, context) -> Value.of(result.target()))
                            .orEmpty(),
                    Column.<IntendedResult>of("eenheid", Type.TEXT, (result, context) -> Value.of(result.unit()))
                            .orEmpty(),
                    Column.<IntendedResult>of("jaar", Type.WHOLE, (result, context) -> Value.of(result.year()))
                            .orEmpty(),
                    Column.<IntendedResult>of(
                                    "gerealiseerd", Type.DECIMAL, (result, context) -> Value.of(result.realised()))
                            .orEmpty(),
                    Column.<IntendedResult>of("stand", Type.TEXT, (result, context) -> Value.of(result.state()))
                            .orEmpty(),
                    Column.<IntendedResult>of(
                                    "stand-bronnen", Type.IDS, (result, context) -> Value.ids(result.stateSources()))
                            .to("bronnen")
                            .orEmpty(),
                    Column.<IntendedResult>of("bronnen", Type.IDS, (result, context) -> Value.ids(result.sources()))
                            .to("bronnen"),
                    Column.<IntendedResult>of("plaats", Type.TEXT, (result, context) -> Value.of(result.place()))
                            .orEmpty()),
            List.of("id"),
            Programme::results);

    static final Table<Indicator> INDICATORS = new Table<>(
            "indicatoren",
            List.of(
                    Column.of("id", Type.ID, (indicator, context) -> Value.of(indicator.id())),
                    Column.of("titel", Type.TEXT, (indicator, context) -> Value.of(indicator.title())),
                    Column.of("regio", Type.DECIMAL, (indicator, context) -> new Value.Figure(indicator.region())),
                    Column.<Indicator>of(
                                    "nederland", Type.DECIMAL, (indicator, context) -> Value.of(indicator.country()))
                            .orEmpty(),
                    Column.of("eenheid", Type.TEXT, (indicator, context) -> Value.of(indicator.unit())),
                    Column.of("gebied", Type.TEXT, (indicator, context) -> Value.of(indicator.area())),
                    Column.<Indicator>of("jaar", Type.WHOLE, (indicator, context) -> Value.of(indicator.year()))
                            .orEmpty(),
                    Column.<Indicator>of("toelichting", Type.TEXT, (indicator, context) -> Value.of(indicator.note()))
                            .orEmpty(),
                    Column.<Indicator>of("bronnen", Type.IDS, (indicator, context) -> Value.ids(indicator.sources()))
                            .to("bronnen"),
                    Column.<Indicator>of("plaats", Type.TEXT, (indicator, context) -> Value.of(indicator.place()))
                            .orEmpty()),
            List.of("id"),
            Programme::indicators);

    private MonitoringTables() {}

    /** What the document calls it; a line of a pillar has the title of the pillar, for who reads it without the other table. */
    private static Value name(BudgetLine line, PageContext context) {
        return Value.of(line.title().or(() -> line.pillar()
                .flatMap(id -> context.programme().pillar(id))
                .map(Pillar::title)));
    }

    private static Stream<BudgetLine> lines(Budget budget) {
        Stream<BudgetLine> pillars = budget.pillars().stream()
                .map(line -> new BudgetLine(
                        PILLAR,
                        Optional.of(line.pillar()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(line.amount()),
                        budget.note(),
                        budget));
        Stream<BudgetLine> overhead = Stream.of(new BudgetLine(
                OVERHEAD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(budget.overhead()),
                budget.note(),
                budget));
        Stream<BudgetLine> contributions = budget.contributions().stream()
                .map(line -> new BudgetLine(
                        CONTRIBUTION,
                        Optional.empty(),
                        Optional.of(line.from()),
                        Optional.empty(),
                        Optional.of(line.amount()),
                        line.note(),
                        budget));
        Stream<BudgetLine> instalments = budget.instalments().stream()
                .map(line -> new BudgetLine(
                        INSTALMENT,
                        Optional.empty(),
                        Optional.of(line.title()),
                        Optional.of(line.year()),
                        line.amount(),
                        line.note(),
                        budget));
        return Stream.of(pillars, overhead, contributions, instalments).flatMap(lines -> lines);
    }
}
