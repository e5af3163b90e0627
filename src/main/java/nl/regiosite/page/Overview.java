package nl.regiosite.page;

import java.util.List;
import java.util.function.Function;

/** A page that only leads to the pages below it: all pillars, all municipalities, all news. */
final class Overview {
    record View(String title, String introduction, List<Teaser> items) {}

    private Overview() {}

    static Page page(Route route, String title, String description, Function<PageContext, List<Teaser>> items) {
        String id = route.path().replace("/", "");
        return Page.of(
                route,
                "overzicht",
                title,
                description,
                context -> new View(title, context.introduction(id), items.apply(context)));
    }
}
