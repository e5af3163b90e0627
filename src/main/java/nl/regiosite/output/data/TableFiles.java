package nl.regiosite.output.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.regiosite.output.Json;
import nl.regiosite.output.Output;
import nl.regiosite.output.OutputContext;
import nl.regiosite.page.Route;
import nl.regiosite.page.data.Column;
import nl.regiosite.page.data.Table;
import nl.regiosite.page.data.Tables;
import nl.regiosite.page.data.Value;
import nl.regiosite.publish.OutputTree;
import tools.jackson.core.JsonGenerator;

/**
 * Every table as JSON, as CSV and as CSV for Excel. A table without rows is written too, for programs ask for an address
 * that once was there, and no rows is an answer where no file is a mistake.
 */
public final class TableFiles implements Output {
    @Override
    public String name() {
        return "tabellen";
    }

    @Override
    public List<Route> routes() {
        return Tables.ALL.stream()
                .flatMap(table -> Stream.of(table.json(), table.csv(), table.excel()))
                .toList();
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        for (Table<?> table : Tables.ALL) {
            tree.putTextLater(
                    table.json().outputPath(),
                    () -> Json.write(json -> rows(table.columns(), table.rows(context.pages()), json)));
            tree.putTextLater(table.csv().outputPath(), () -> Csv.plain(table, context.pages()));
            tree.putTextLater(table.excel().outputPath(), () -> Csv.excel(table, context.pages()));
        }
    }

    private static void rows(List<? extends Column<?>> columns, List<List<Value>> rows, JsonGenerator json) {
        json.writeStartArray();
        for (List<Value> row : rows) {
            json.writeStartObject();
            for (int i = 0; i < columns.size(); i++) {
                json.writeName(columns.get(i).name());
                write(columns.get(i), row.get(i), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(Column<?> column, Value value, JsonGenerator json) {
        if (value instanceof Value.Text found) {
            json.writeString(found.text());
        } else if (value instanceof Value.Figure found) {
            // As a text made by ourselves: never 1E+3.
            json.writeNumber(new BigDecimal(found.number().toPlainString()));
        } else if (value instanceof Value.Ids found) {
            json.writeStartArray();
            found.ids().forEach(json::writeString);
            json.writeEndArray();
        } else if (value instanceof Value.Rows found) {
            rows(column.nested(), found.rows(), json);
        } else {
            json.writeNull();
        }
    }
}
