package nl.regiosite.page;

import java.util.ArrayList;
import java.util.List;
import nl.regiosite.model.Pillar;

/** Where the feeds are, and which of them a page tells of. */
public final class Feeds {
    /** The feed of all news. */
    public static final Route ALL = Route.file("atom.xml");

    private Feeds() {}

    /** The feed of the news of one pillar. */
    public static Route of(Pillar pillar) {
        return new Route(Routes.of(pillar).path() + "atom.xml");
    }

    /** The title of the feed of all news. */
    public static String title(PageContext context) {
        return context.word("feed.titel", context.config().name());
    }

    public static String title(Pillar pillar, PageContext context) {
        return context.word("feed.titel", context.config().name() + " – " + pillar.title());
    }

    /** The feeds that the head of a page names: on the page of a pillar that of the pillar, everywhere that of all news. */
    public static List<Link> on(Page page, PageContext context) {
        List<Link> feeds = new ArrayList<>();
        context.programme().pillars().stream()
                .filter(pillar -> Routes.of(pillar).equals(page.route()))
                .forEach(pillar -> feeds.add(new Link(title(pillar, context), context.href(of(pillar)))));
        feeds.add(new Link(title(context), context.href(ALL)));
        return feeds;
    }
}
