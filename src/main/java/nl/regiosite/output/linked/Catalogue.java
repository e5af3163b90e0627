package nl.regiosite.output.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiosite.output.Output;
import nl.regiosite.output.OutputContext;
import nl.regiosite.page.DataPage;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.Route;
import nl.regiosite.page.data.Table;
import nl.regiosite.page.data.Tables;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.source.Lazy;

/**
 * {@code /data/catalog.ttl} and {@code /data/catalog.jsonld}: the open data described for catalogues such as that of the
 * Dutch government, in two forms of the same statements. It comes after the files that it describes, for it says how
 * large they are.
 */
public final class Catalogue implements Output {
    private static final Route TURTLE = DataPage.file("catalog.ttl");
    private static final Route JSON_LD = DataPage.file("catalog.jsonld");
    private static final String GRANTS = "toekenningen";
    private static final String TOTALS = "totalen";

    @Override
    public String name() {
        return "catalogus";
    }

    @Override
    public List<Route> routes() {
        return List.of(TURTLE, JSON_LD);
    }

    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        Lazy<Graph> graph = Lazy.of(() -> CatalogueGraph.of(datasets(context.pages(), tree), context.pages()));
        tree.putTextLater(TURTLE.outputPath(), () -> Turtle.write(graph.get()));
        tree.putTextLater(JSON_LD.outputPath(), () -> JsonLd.write(graph.get()));
    }

    private static List<Dataset> datasets(PageContext pages, OutputTree tree) {
        Stream<Dataset> tables = Tables.ALL.stream().map(table -> dataset(table, pages, tree));
        return Stream.concat(tables, Stream.of(totals(pages, tree))).toList();
    }

    private static Dataset dataset(Table<?> table, PageContext pages, OutputTree tree) {
        String title = table.title(pages);
        Optional<String> columns = Optional.of(pages.id(DataPage.file("datapackage.json")));
        Optional<String> schema = Optional.of(pages.id(table.schema()));
        List<Dataset.File> files = new ArrayList<>(List.of(
                file(table.csv(), title, "csv", Dataset.Form.CSV, columns, pages, tree),
                file(table.excel(), title, "excel", Dataset.Form.CSV, Optional.empty(), pages, tree),
                file(table.json(), title, "json", Dataset.Form.JSON, schema, pages, tree)));
        if (table.id().equals(GRANTS)) {
            files.add(file(
                    ThreeSixtyGiving.ROUTE,
                    title,
                    "360giving",
                    Dataset.Form.JSON,
                    Optional.of(ThreeSixtyGiving.STANDARD),
                    pages,
                    tree));
        }
        return new Dataset(
                table.iri(pages),
                pages.word("catalogus.dataset", title, pages.programme().about().title()),
                table.description(pages) + " " + pages.word("data.tabel." + table.id() + ".rij"),
                table.page(),
                Optional.of(table.schema()),
                files);
    }

    /** The sums, which are no table. */
    private static Dataset totals(PageContext pages, OutputTree tree) {
        String title = pages.word("data.totalen.titel");
        Route file = DataPage.file(TOTALS + ".json");
        Route schema = DataPage.file("schema/" + TOTALS + ".schema.json");
        return new Dataset(
                pages.id(DataPage.ROUTE) + "#" + TOTALS,
                pages.word("catalogus.dataset", title, pages.programme().about().title()),
                pages.word("data.totalen.omschrijving"),
                DataPage.ROUTE,
                Optional.of(schema),
                List.of(file(file, title, "json", Dataset.Form.JSON, Optional.of(pages.id(schema)), pages, tree)));
    }

    private static Dataset.File file(
            Route route,
            String title,
            String form,
            Dataset.Form type,
            Optional<String> standard,
            PageContext pages,
            OutputTree tree) {
        return new Dataset.File(
                route,
                pages.word("catalogus.bestand", title, pages.word("catalogus.vorm." + form)),
                type,
                tree.bytes(route.outputPath()).map(bytes -> bytes.length),
                standard);
    }
}
