package nl.regiosite.page;

import java.util.stream.Stream;
import nl.regiosite.model.Programme;

/** {@code /404.html}: what the host shows when there is no page. */
public final class NotFoundPage implements PageKind {
    public static final Route ROUTE = Route.file("404.html");

    record View(Link home, Link projects) {}

    @Override
    public Stream<Page> pages(Programme programme) {
        return Stream.of(Page.worded(
                        ROUTE,
                        "niet-gevonden",
                        "pagina.niet-gevonden",
                        context -> new View(
                                new Link(context.config().name(), context.href(Route.HOME)),
                                new Link(
                                        context.words().of(ProjectListPage.TITLE),
                                        context.href(ProjectListPage.ROUTE))))
                .unlisted());
    }
}
