package nl.regiosite.build;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.regiosite.build.MadeFiles.MadePage;
import nl.regiosite.page.Stories;

/** Gives a page, or an output, what it asks for, and remembers what that was. */
final class Asked implements Stories {
    private final Stories stories;
    private final Supplier<String> searchIndex;
    /** In the place of a path: that of all texts that are searched, as the search index has them. */
    static final String SEARCHED = "*";

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

    /** What the browser searches in, for who makes a file of it. */
    Supplier<String> index(Supplier<String> index) {
        return () -> {
            texts.add(SEARCHED);
            return index.get();
        };
    }

    String searchIndex() {
        addresses.incrementAndGet();
        return searchIndex.get();
    }

    /** The paths of the texts that were asked for. */
    Set<String> texts() {
        return texts;
    }

    /** How often the address was asked for; {@link MadePage#UNSURE} when that is not as often as it stands in the page. */
    int addresses(String html) {
        int asked = addresses.get();
        boolean isSure = asked == 0 || Making.count(html, searchIndex.get()) == asked;
        return isSure ? asked : MadePage.UNSURE;
    }
}
