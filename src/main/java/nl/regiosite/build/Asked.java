package nl.regiosite.build;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.regiosite.build.MadePages.MadePage;
import nl.regiosite.page.Stories;

/** Gives a page what it asks for, and remembers what that was. */
final class Asked implements Stories {
    private final Stories stories;
    private final Supplier<String> searchIndex;
    private final Set<String> texts = ConcurrentHashMap.newKeySet();
    private final AtomicInteger addresses = new AtomicInteger();

    /** @param searchIndex the address of what the browser searches in */
    Asked(Stories stories, Supplier<String> searchIndex) {
        this.stories = stories;
        this.searchIndex = searchIndex;
    }

    @Override
    public Optional<String> html(String path) {
        texts.add(path);
        return stories.html(path);
    }

    String searchIndex() {
        addresses.incrementAndGet();
        return searchIndex.get();
    }

    /** What the page followed from that came out of it all. */
    MadePage made(String html, StoryBook book) {
        SortedMap<String, String> sums = new TreeMap<>();
        texts.forEach(path -> sums.put(path, book.sum(path)));
        int asked = addresses.get();
        boolean isSure = asked == 0 || PageMaking.count(html, searchIndex.get()) == asked;
        return new MadePage(sums, isSure ? asked : MadePage.UNSURE);
    }
}
