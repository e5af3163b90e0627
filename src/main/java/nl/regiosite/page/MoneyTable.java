package nl.regiosite.page;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiosite.model.Money;
import nl.regiosite.model.Tranche;

/** Amounts by tranche: a row for each pillar or project, and a row of totals below. */
public record MoneyTable(List<Link> columns, List<Row> rows, Row totals) {
    public MoneyTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public record Row(Link head, String colour, List<Footnotes.Figure> cells, Footnotes.Figure total) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Pillar by tranche, with every total, and the footnotes where a document prints another figure. */
    static MoneyTable byPillar(PageContext context, Footnotes footnotes) {
        List<Tranche> tranches = context.programme().tranches();
        List<Row> rows = context.programme().pillars().stream()
                .map(pillar -> new Row(
                        context.link(pillar),
                        pillar.colour(),
                        tranches.stream()
                                .map(tranche -> footnotes.granted(pillar.id(), tranche.number()))
                                .toList(),
                        footnotes.granted(pillar.id())))
                .toList();
        Row totals = new Row(
                new Link("", ""),
                "",
                tranches.stream()
                        .map(tranche -> footnotes.granted(tranche.number()))
                        .toList(),
                footnotes.granted());
        return new MoneyTable(tranches.stream().map(context::link).toList(), rows, totals);
    }

    /** Any rows by tranche, of which only the amounts matter. */
    static <T> MoneyTable of(
            PageContext context,
            List<T> parts,
            Function<T, Link> head,
            Function<T, String> colour,
            BiFunction<T, Integer, Money> amount) {
        List<Tranche> tranches = context.programme().tranches();
        List<Row> rows = parts.stream()
                .map(part -> row(
                        head.apply(part),
                        colour.apply(part),
                        tranches.stream().map(tranche -> amount.apply(part, tranche.number()))))
                .toList();
        Row totals = row(
                new Link("", ""),
                "",
                tranches.stream()
                        .map(tranche -> Money.sum(parts.stream().map(part -> amount.apply(part, tranche.number())))));
        return new MoneyTable(tranches.stream().map(context::link).toList(), rows, totals);
    }

    private static Row row(Link head, String colour, Stream<Money> amounts) {
        List<Money> list = amounts.toList();
        return new Row(
                head,
                colour,
                list.stream().map(Footnotes.Figure::of).toList(),
                Footnotes.Figure.of(Money.sum(list.stream())));
    }
}
