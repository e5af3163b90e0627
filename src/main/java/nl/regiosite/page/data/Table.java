package nl.regiosite.page.data;

import java.util.List;
import java.util.function.Function;
import nl.regiosite.model.Programme;
import nl.regiosite.page.DataPage;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.Route;

/**
 * A table of the open data: which columns it has, and which rows the programme gives. The CSV, the JSON, their schemas
 * and the page that explains them are all made from this, so that no two of them can differ.
 *
 * @param id its name in addresses; it never changes
 * @param key the columns that tell its rows apart; none when nothing guarantees that
 * @param items what the rows are made of, in their order
 */
public record Table<R>(String id, List<Column<R>> columns, List<String> key, Function<Programme, List<R>> items) {
    public Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** The columns of the CSV: all but those that hold rows of their own. */
    public List<Column<R>> csvColumns() {
        return columns.stream().filter(Column::inCsv).toList();
    }

    /** The rows with a value for each of the columns. */
    public List<List<Value>> rows(PageContext context) {
        return rows(columns, context);
    }

    /** The rows with a value for each of the columns of the CSV. */
    public List<List<Value>> csvRows(PageContext context) {
        return rows(csvColumns(), context);
    }

    private List<List<Value>> rows(List<Column<R>> some, PageContext context) {
        return items.apply(context.programme()).stream()
                .map(item -> Column.values(item, some, context))
                .toList();
    }

    public int size(Programme programme) {
        return items.apply(programme).size();
    }

    /** The page that explains it. */
    public Route page() {
        return Route.to("data", id);
    }

    /** Its address as a thing, beside that of the page that tells of it. */
    public String iri(PageContext context) {
        return context.id(page()) + "#dataset";
    }

    public Route json() {
        return DataPage.file(id + ".json");
    }

    public Route csv() {
        return DataPage.file(id + ".csv");
    }

    /** The CSV for a Dutch Excel. */
    public Route excel() {
        return DataPage.file("excel/" + id + ".csv");
    }

    /** What the JSON may hold. */
    public Route schema() {
        return DataPage.file("schema/" + id + ".schema.json");
    }

    public String title(PageContext context) {
        return context.word("data.tabel." + id + ".titel");
    }

    public String description(PageContext context) {
        return context.word("data.tabel." + id + ".omschrijving");
    }

    /** What stands in a column, in words. */
    public String description(Column<?> column, PageContext context) {
        return context.word("data.veld." + id + "." + column.name());
    }
}
