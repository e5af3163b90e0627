package nl.regiosite.output.feed;

import java.util.List;
import java.util.function.Supplier;
import nl.regiosite.model.Pillar;
import nl.regiosite.output.Output;
import nl.regiosite.output.OutputContext;
import nl.regiosite.page.Feeds;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.Route;
import nl.regiosite.page.Routes;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.source.Lazy;

/** {@code /atom.xml}: what is new; and {@code /pijlers/<pijler>/atom.xml}: the same of one pillar. */
public final class AtomFeeds implements Output {
    /** Who reads a feed for the first time wants the news, not all that ever was. */
    private static final int MOST = 50;

    @Override
    public String name() {
        return "feeds";
    }

    @Override
    public List<Route> routes() {
        return List.of(Feeds.ALL);
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        PageContext pages = context.pages();
        Lazy<List<Entry>> entries = Lazy.of(() -> Entries.of(pages));
        put(new Atom.Channel(Feeds.ALL, Route.HOME, Feeds.title(pages)), entries, pages, tree);
        for (Pillar pillar : pages.programme().pillars()) {
            put(
                    new Atom.Channel(Feeds.of(pillar), Routes.of(pillar), Feeds.title(pillar, pages)),
                    () -> entries.get().stream()
                            .filter(entry -> entry.pillars().contains(pillar.id()))
                            .toList(),
                    pages,
                    tree);
        }
    }

    private static void put(Atom.Channel channel, Supplier<List<Entry>> entries, PageContext pages, OutputTree tree) {
        tree.putTextLater(channel.feed().outputPath(), () -> new Atom(pages)
                .write(channel, entries.get().stream().limit(MOST).toList()));
    }
}
