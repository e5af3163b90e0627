package nl.regiosite.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.model.Programme;
import nl.regiosite.page.data.Column;
import nl.regiosite.page.data.Table;
import nl.regiosite.page.data.Tables;
import nl.regiosite.page.data.Type;
import nl.regiosite.page.data.Value;

/** {@code /data/<table>/}: what one table of the open data holds, column by column, and how it looks. */
final class DataTablePages implements PageKind {
    private static final int SAMPLE = 3;

    /** Longer texts are cut off in the sample, which is to show the form. */
    private static final int LONGEST = 60;

    /**
     * A table among the others.
     *
     * @param rows how many it has
     */
    record Row(String id, Link page, String description, String rows, String excel, String csv, String json) {}

    /**
     * A column as it is explained.
     *
     * @param type what kind of values it holds, and in what unit
     * @param table the table whose ids it holds
     */
    record Field(
            String name, String description, String type, Optional<Link> table, boolean mayBeEmpty, boolean inCsv) {}

    record View(
            Row table,
            String rowMeans,
            String schema,
            DataTerms terms,
            List<Field> fields,
            List<String> sampleColumns,
            List<List<String>> sample) {}

    @Override
    public Stream<Page> pages(Programme programme) {
        return Tables.ALL.stream().map(table -> Page.of(
                        table.page(),
                        "data-tabel",
                        Wording.key("data.tabel." + table.id() + ".pagina"),
                        Wording.key("data.tabel." + table.id() + ".omschrijving"),
                        context -> view(table, context))
                .below(DataPage.TITLE, DataPage.ROUTE)
                .about(context -> List.of(Things.table(table, context)))
                .dated(() -> KnownDates.of(programme)));
    }

    static Row row(Table<?> table, PageContext context) {
        return new Row(
                table.id(),
                new Link(table.title(context), context.href(table.page())),
                table.description(context),
                DutchFormats.number(table.size(context.programme())),
                context.href(table.excel()),
                context.href(table.csv()),
                context.href(table.json()));
    }

    private static View view(Table<?> table, PageContext context) {
        return new View(
                row(table, context),
                context.word("data.tabel." + table.id() + ".rij"),
                context.href(table.schema()),
                DataTerms.of(context),
                table.columns().stream()
                        .map(column -> field(column, table, context))
                        .toList(),
                table.csvColumns().stream().map(Column::name).toList(),
                table.csvRows(context).stream()
                        .limit(SAMPLE)
                        .map(row -> row.stream().map(DataTablePages::shown).toList())
                        .toList());
    }

    private static Field field(Column<?> column, Table<?> table, PageContext context) {
        return new Field(
                column.name(),
                table.description(column, context),
                type(column, context),
                column.refersTo()
                        .map(Tables::named)
                        .map(other -> new Link(other.title(context), context.href(other.page()))),
                column.mayBeEmpty(),
                column.inCsv());
    }

    private static String type(Column<?> column, PageContext context) {
        List<String> parts = column.type() == Type.ROWS
                ? column.nested().stream().map(Column::name).toList()
                : column.choices();
        return context.word("data.soort." + column.type().word(), parts.stream().collect(Collectors.joining(", ")));
    }

    private static String shown(Value value) {
        if (value instanceof Value.Text found) {
            return found.text().length() <= LONGEST ? found.text() : cut(found.text());
        } else if (value instanceof Value.Figure found) {
            return found.number().toPlainString();
        } else if (value instanceof Value.Ids found) {
            return String.join(";", found.ids());
        }
        return "";
    }

    /** At a space, so that no word and no sign of two halves is cut through. */
    private static String cut(String text) {
        int space = text.lastIndexOf(' ', LONGEST);
        // An address has no spaces, and half of one leads nowhere.
        return space < 0 ? text : text.substring(0, space) + " …";
    }
}
