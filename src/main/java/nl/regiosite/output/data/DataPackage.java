package nl.regiosite.output.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiosite.model.PartialDate;
import nl.regiosite.model.Source;
import nl.regiosite.output.Json;
import nl.regiosite.output.Output;
import nl.regiosite.output.OutputContext;
import nl.regiosite.page.DataPage;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.Route;
import nl.regiosite.page.data.Column;
import nl.regiosite.page.data.Table;
import nl.regiosite.page.data.Tables;
import nl.regiosite.page.data.Terms;
import nl.regiosite.page.data.Type;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.source.Sha256;
import nl.regiosite.source.Slug;

/**
 * {@code /data/datapackage.json}: all CSV files as a Frictionless Tabular Data Package (version 1), with the type of each
 * column and how the tables hang together. The CSV for Excel holds the same and is not listed a second time.
 */
public final class DataPackage implements Output {
    private static final Route ROUTE = DataPage.file("datapackage.json");

    @Override
    public String name() {
        return "datapakket";
    }

    @Override
    public List<Route> routes() {
        return List.of(ROUTE);
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        tree.put(ROUTE.outputPath(), Json.write(json -> Json.tree(descriptor(context.pages()), json)));
    }

    private static Map<String, Object> descriptor(PageContext context) {
        Terms terms = Terms.of(context);
        String title = context.programme().about().title();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("profile", "tabular-data-package");
        all.put("name", Slug.of(context.config().name()));
        all.put("id", context.id(ROUTE));
        all.put("title", context.word("deelbeeld.data", title));
        all.put("description", context.word("data.pakket.omschrijving", title));
        all.put("homepage", context.url(DataPage.ROUTE));
        // No clock: what the data say is as old as the newest document that they come from.
        terms.date().map(PartialDate::iso).ifPresent(date -> all.put("version", date));
        terms.licence()
                .ifPresent(licence -> all.put(
                        "licenses",
                        List.of(fields(
                                "title",
                                licence.name(),
                                "path",
                                licence.address().toString()))));
        all.put(
                "contributors",
                List.of(fields(
                        "title", terms.publisher(), "path", context.url(terms.publisherPage()), "role", "publisher")));
        List<Map<String, Object>> sources =
                context.programme().sources().stream().map(DataPackage::source).toList();
        if (!sources.isEmpty()) {
            all.put("sources", sources);
        }
        all.put(
                "resources",
                Tables.ALL.stream().map(table -> resource(table, context)).toList());
        return all;
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> fields = fields("title", source.title());
        source.address().ifPresent(address -> fields.put("path", address));
        return fields;
    }

    private static Map<String, Object> resource(Table<?> table, PageContext context) {
        byte[] bytes = Csv.plain(table, context).getBytes(StandardCharsets.UTF_8);
        Map<String, Object> all = fields(
                "profile",
                "tabular-data-resource",
                "name",
                table.id(),
                "path",
                table.id() + ".csv",
                "title",
                table.title(context),
                "description",
                table.description(context),
                "format",
                "csv",
                "mediatype",
                "text/csv",
                "encoding",
                "utf-8");
        all.put("bytes", bytes.length);
        all.put("hash", "sha256:" + Sha256.of(bytes));
        all.put("dialect", dialect());
        all.put("schema", schema(table, context));
        return all;
    }

    private static Map<String, Object> dialect() {
        Map<String, Object> dialect = fields("delimiter", ",", "lineTerminator", "\r\n", "quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("skipInitialSpace", false);
        dialect.put("header", true);
        return dialect;
    }

    private static Map<String, Object> schema(Table<?> table, PageContext context) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "fields",
                table.csvColumns().stream()
                        .map(column -> field(column, table, context))
                        .toList());
        schema.put("missingValues", List.of(""));
        if (!table.key().isEmpty()) {
            schema.put("primaryKey", table.key());
        }
        List<Object> foreign = new ArrayList<>();
        table.csvColumns().stream()
                .filter(column -> column.type() == Type.ID || column.type() == Type.WHOLE)
                .forEach(column -> column.refersTo().ifPresent(other -> foreign.add(foreignKey(column.name(), other))));
        if (!foreign.isEmpty()) {
            schema.put("foreignKeys", foreign);
        }
        return schema;
    }

    private static Map<String, Object> foreignKey(String column, String other) {
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("fields", column);
        key.put(
                "reference",
                fields("resource", other, "fields", Tables.named(other).key().get(0)));
        return key;
    }

    private static Map<String, Object> field(Column<?> column, Table<?> table, PageContext context) {
        Map<String, Object> field = fields("name", column.name());
        field.put(
                "type",
                switch (column.type()) {
                    case WHOLE, EUROS -> "integer";
                    case DECIMAL -> "number";
                    default -> "string";
                });
        if (column.type() == Type.ADDRESS) {
            field.put("format", "uri");
        }
        field.put("description", table.description(column, context));
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (!column.mayBeEmpty()) {
            constraints.put("required", true);
        }
        if (table.key().equals(List.of(column.name()))) {
            constraints.put("unique", true);
        }
        if (column.type() == Type.EUROS) {
            constraints.put("minimum", 0);
        }
        if (!column.choices().isEmpty()) {
            constraints.put("enum", column.choices());
        }
        Optional<String> pattern = column.type().pattern();
        pattern.ifPresent(form -> constraints.put("pattern", form));
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    /** Names and texts by turns. */
    private static Map<String, Object> fields(String... namesAndTexts) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            fields.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return fields;
    }
}
