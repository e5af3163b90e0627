package nl.regiosite.build;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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

    /** Fingerprint of each text that was asked for, by the path of its file. */
    SortedMap<String, String> texts(UnaryOperator<String> sum) {
        SortedMap<String, String> sums = new TreeMap<>();
        texts.forEach(path -> sums.put(path, sum.apply(path)));
        return sums;
    }

    /** What the page followed from that came out of it all. */
    MadePage page(String html, UnaryOperator<String> sum) {
        int asked = addresses.get();
        boolean isSure = asked == 0 || Making.count(html, searchIndex.get()) == asked;
        return new MadePage(texts(sum), isSure ? asked : MadePage.UNSURE);
    }
}
