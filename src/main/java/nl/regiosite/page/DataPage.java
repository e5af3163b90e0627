package nl.regiosite.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiosite.model.Programme;
import nl.regiosite.page.data.Tables;

/** {@code /data/}: which open data there are and which file to take, and the documents behind them. */
public final class DataPage implements PageKind {
    public static final Route ROUTE = Route.to("data");
    static final Wording TITLE = Wording.key("pagina.data.titel");

    record SourceView(String id, String title, String date, String publisher, String website, String note) {}

    /**
     * @param files those that are of no single table
     * @param feedFields what stands in an entry of a feed
     */
    record View(
            String introduction,
            List<DataTablePages.Row> tables,
            List<DataFiles.FileView> files,
            List<Link> feeds,
            List<DataFiles.Field> feedFields,
            DataTerms terms,
            List<SourceView> sources,
            int discrepancies,
            Link allDiscrepancies,
            String granted) {}

    /** The address of a data file. */
    public static Route file(String name) {
        return Route.file("data/" + name);
    }

    @Override
    public Set<String> introductions() {
        return Set.of("data");
    }

    @Override
    public Stream<Page> pages(Programme programme) {
        return Stream.of(Page.worded(ROUTE, "data", "pagina.data", DataPage::view)
                .about(context -> List.of(Things.openData(context)))
                .dated(() -> KnownDates.of(programme)));
    }

    private static View view(PageContext context) {
        Programme programme = context.programme();
        return new View(
                context.introduction("data"),
                Tables.ALL.stream()
                        .map(table -> DataTablePages.row(table, context))
                        .toList(),
                DataFiles.of(context),
                DataFiles.feeds(context),
                DataFiles.ofFeed(context),
                DataTerms.of(context),
                programme.sources().stream()
                        .map(source -> new SourceView(
                                source.id().value(),
                                source.title(),
                                source.date().map(DutchFormats::date).orElse(""),
                                source.publisher().orElse(""),
                                source.address().orElse(""),
                                source.note().orElse("")))
                        .toList(),
                programme.discrepancies().size(),
                new Link("", context.href(DiscrepancyPages.ROUTE)),
                DutchFormats.money(programme.granted()));
    }
}
