package nl.regiosite.page.data;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.regiosite.page.PageContext;

/**
 * A column of a table whose rows are made of {@code R}.
 *
 * @param name in Dutch, as all forms of the table write it; it never changes
 * @param refersTo the table of which it holds ids
 * @param choices the words that it may hold; none when any will do
 * @param inCsv whether it is in the CSV, or in the JSON only
 * @param nested the columns of the rows within it
 */
public record Column<R>(
        String name,
        Type type,
        boolean mayBeEmpty,
        Optional<String> refersTo,
        List<String> choices,
        boolean inCsv,
        List<? extends Column<?>> nested,
        BiFunction<R, PageContext, Value> value) {
    public Column {
        choices = List.copyOf(choices);
        nested = List.copyOf(nested);
    }

    static <R> Column<R> of(String name, Type type, BiFunction<R, PageContext, Value> value) {
        return new Column<>(name, type, false, Optional.empty(), List.of(), true, List.of(), value);
    }

    /** The same column, where a field may be empty. */
    Column<R> orEmpty() {
        return new Column<>(name, type, true, refersTo, choices, inCsv, nested, value);
    }

    /** The same column, which holds ids of another table. */
    Column<R> to(String table) {
        return new Column<>(name, type, mayBeEmpty, Optional.of(table), choices, inCsv, nested, value);
    }

    Column<R> oneOf(List<String> words) {
        return new Column<>(name, type, mayBeEmpty, refersTo, words, inCsv, nested, value);
    }

    Column<R> inJsonOnly() {
        return new Column<>(name, type, mayBeEmpty, refersTo, choices, false, nested, value);
    }

    /** A column with rows of its own in each field. */
    static <R, N> Column<R> rows(String name, List<Column<N>> nested, BiFunction<R, PageContext, List<N>> items) {
        return new Column<>(
                name,
                Type.ROWS,
                false,
                Optional.empty(),
                List.of(),
                false,
                nested,
                (row, context) -> new Value.Rows(items.apply(row, context).stream()
                        .map(item -> values(item, nested, context))
                        .toList()));
    }

    /** What a row holds in these columns. */
    static <R> List<Value> values(R row, List<Column<R>> columns, PageContext context) {
        return columns.stream()
                .map(column -> column.value().apply(row, context))
                .toList();
    }
}
