package nl.regiosite.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiosite.model.Programme;

/** {@code /data/}: the open data, and the documents behind it. */
public final class DataPage implements PageKind {
    public static final Route ROUTE = Route.to("data");

    record FileView(String id, String href) {}

    record SourceView(String id, String title, String date, String publisher, String website, String note) {}

    record View(
            String introduction,
            List<FileView> files,
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
                .about(context -> List.of(Things.openData(context))));
    }

    private static View view(PageContext context) {
        Programme programme = context.programme();
        return new View(
                context.introduction("data"),
                context.plan().files().stream()
                        .filter(file -> file.path().startsWith(ROUTE.path()))
                        .map(file ->
                                new FileView(file.path().substring(ROUTE.path().length()), context.href(file)))
                        .toList(),
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
