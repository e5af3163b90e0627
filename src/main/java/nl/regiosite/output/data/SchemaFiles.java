package nl.regiosite.output.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.output.JsonSchema;
import nl.regiosite.output.Output;
import nl.regiosite.output.OutputContext;
import nl.regiosite.page.DataPage;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.Route;
import nl.regiosite.page.data.Column;
import nl.regiosite.page.data.Table;
import nl.regiosite.page.data.Tables;
import nl.regiosite.page.data.Type;
import nl.regiosite.publish.OutputTree;

/** A JSON Schema for each JSON file of the open data, at {@code /data/schema/<name>.schema.json}. */
public final class SchemaFiles implements Output {
    private static final Route TOTALS = DataPage.file("schema/totalen.schema.json");

    @Override
    public String name() {
        return "schemas";
    }

    @Override
    public List<Route> routes() {
        return Stream.concat(Tables.ALL.stream().map(Table::schema), Stream.of(TOTALS))
                .toList();
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        PageContext pages = context.pages();
        for (Table<?> table : Tables.ALL) {
            JsonSchema rows = JsonSchema.listOf(row(table.columns(), table, pages))
                    .described(table.description(pages) + " " + pages.word("data.tabel." + table.id() + ".rij"));
            tree.put(table.schema().outputPath(), rows.document(pages.id(table.schema()), table.title(pages)));
        }
        tree.put(
                TOTALS.outputPath(),
                totals(context.programme(), pages).document(pages.id(TOTALS), pages.word("data.totalen.titel")));
    }

    private static JsonSchema row(List<? extends Column<?>> columns, Table<?> table, PageContext context) {
        Map<String, JsonSchema> properties = new LinkedHashMap<>();
        for (Column<?> column : columns) {
            JsonSchema schema = schema(column, table, context);
            // A list says that it is empty by having no items.
            boolean nullable = column.mayBeEmpty() && column.type() != Type.IDS;
            properties.put(
                    column.name(), (nullable ? schema.orNull() : schema).described(table.description(column, context)));
        }
        return JsonSchema.object(properties);
    }

    private static JsonSchema schema(Column<?> column, Table<?> table, PageContext context) {
        return switch (column.type()) {
            case TEXT -> JsonSchema.of("string").with("minLength", 1);
            case CHOICE -> JsonSchema.of("string").oneOf(column.choices());
            case ID, PROJECT_NUMBER, DATE, JOINED_IDS ->
                JsonSchema.of("string").with("pattern", column.type().pattern());
            case ADDRESS -> JsonSchema.of("string").with("format", "uri");
            case WHOLE -> JsonSchema.of("integer");
            case EUROS -> JsonSchema.of("integer").with("minimum", 0);
            case DECIMAL -> JsonSchema.of("number");
            case IDS -> {
                JsonSchema ids = JsonSchema.listOf(schemaOfId());
                yield column.mayBeEmpty() ? ids : ids.with("minItems", 1);
            }
            case ROWS -> JsonSchema.listOf(row(column.nested(), table, context));
        };
    }

    private static JsonSchema schemaOfId() {
        return JsonSchema.of("string").with("pattern", Type.ID.pattern());
    }

    private static JsonSchema totals(Programme programme, PageContext context) {
        Map<String, JsonSchema> tranches = new LinkedHashMap<>();
        programme.tranches().forEach(tranche -> tranches.put(String.valueOf(tranche.number()), euros()));
        JsonSchema perTranche = JsonSchema.object(tranches).described(context.word("data.totalen.tranches"));
        JsonSchema sum = euros().described(context.word("data.totalen.totaal"));
        Map<String, JsonSchema> pillars = new LinkedHashMap<>();
        for (Pillar pillar : programme.pillars()) {
            pillars.put(pillar.id().value(), JsonSchema.object(ordered("tranches", perTranche, "totaal", sum)));
        }
        Map<String, JsonSchema> all = new LinkedHashMap<>();
        all.put("pijlers", JsonSchema.object(pillars).described(context.word("data.totalen.pijlers")));
        all.putAll(ordered("tranches", perTranche, "totaal", sum));
        return JsonSchema.object(all).described(context.word("data.totalen.omschrijving"));
    }

    private static JsonSchema euros() {
        return JsonSchema.of("integer").with("minimum", 0);
    }

    private static Map<String, JsonSchema> ordered(String first, JsonSchema one, String second, JsonSchema other) {
        Map<String, JsonSchema> both = new LinkedHashMap<>();
        both.put(first, one);
        both.put(second, other);
        return both;
    }
}
