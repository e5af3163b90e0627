package nl.regiosite.page;

import java.util.List;
import java.util.function.Function;

/** A page that only leads to the pages below it: all pillars, all municipalities, all news. */
final class Overview {
    record View(String title, String introduction, List<Teaser> items) {}

    private Overview() {}

    /** The title is the word {@code pagina.<first part of the address>.titel}. */
    static Page page(Route route, Wording description, Function<PageContext, List<Teaser>> items) {
        String id = route.path().replace("/", "");
        Wording title = Wording.key("pagina." + id + ".titel");
        return Page.of(
                route,
                "overzicht",
                title,
                description,
                context -> new View(context.words().of(title), context.introduction(id), items.apply(context)));
    }
}
