package nl.regiosite.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.Programme;

/** {@code /zoeken/}: the browser searches here; who has no script finds ways to every list. */
public final class SearchPage implements PageKind {
    public static final Route ROUTE = Route.to("zoeken");

    /**
     * @param pages all pages right below the home page
     */
    record View(
            String introduction, List<Link> pages, List<Link> pillars, List<Link> themes, List<Link> municipalities) {}

    @Override
    public Set<String> introductions() {
        return Set.of("zoeken");
    }

    @Override
    public Stream<Page> pages(Programme programme) {
        return Stream.of(Page.worded(
                ROUTE,
                "zoeken",
                "pagina.zoeken",
                SearchPage::view,
                programme.about().title()));
    }

    private static View view(PageContext context) {
        Programme programme = context.programme();
        return new View(
                context.introduction("zoeken"),
                context.plan().pages().values().stream()
                        .filter(page -> page.route().path().matches("/[^/]+/"))
                        .filter(page -> !page.route().equals(ROUTE))
                        .map(page -> new Link(context.words().of(page.title()), context.href(page.route())))
                        .toList(),
                programme.pillars().stream().map(context::link).toList(),
                programme.themes().stream().map(context::link).toList(),
                context.municipalities(programme.municipalities().stream()
                        .map(Organisation::id)
                        .toList()));
    }
}
