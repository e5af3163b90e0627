package nl.regiosite.output.feed;

import java.util.List;
import nl.regiosite.model.Pillar;
import nl.regiosite.output.Output;
import nl.regiosite.output.OutputContext;
import nl.regiosite.page.Feeds;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.Route;
import nl.regiosite.page.Routes;
import nl.regiosite.publish.OutputTree;

/** {@code /atom.xml}: what is new; and {@code /pijlers/<pijler>/atom.xml}: the same of one pillar. */
public final class AtomFeeds implements Output {
    /** Who reads a feed for the first time wants the news, not all that ever was. */
    private static final int MOST = 50;

    @Override
    public List<Route> routes() {
        return List.of(Feeds.ALL);
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        PageContext pages = context.pages();
        List<Entry> entries = Entries.of(pages);
        put(new Atom.Channel(Feeds.ALL, Route.HOME, Feeds.title(pages)), entries, pages, tree);
        for (Pillar pillar : pages.programme().pillars()) {
            List<Entry> ofPillar = entries.stream()
                    .filter(entry -> entry.pillars().contains(pillar.id()))
                    .toList();
            put(
                    new Atom.Channel(Feeds.of(pillar), Routes.of(pillar), Feeds.title(pillar, pages)),
                    ofPillar,
                    pages,
                    tree);
        }
    }

    private static void put(Atom.Channel channel, List<Entry> entries, PageContext pages, OutputTree tree) {
        List<Entry> newest = entries.stream().limit(MOST).toList();
        tree.put(channel.feed().outputPath(), new Atom(pages).write(channel, newest));
    }
}
