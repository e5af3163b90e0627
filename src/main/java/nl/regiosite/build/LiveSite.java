package nl.regiosite.build;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import nl.regiosite.config.SiteConfig;
import nl.regiosite.content.Content;
import nl.regiosite.content.ContentLoader;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.output.host.HostRules;
import nl.regiosite.page.Route;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.source.Lazy;
import org.jspecify.annotations.Nullable;

/**
 * The site as it is while someone writes it. What changed is read again, and a page is rendered when it is looked at, so
 * that the wait does not grow with the site.
 *
 * <p>Mistakes never take the site away: a file with mistakes counts as it was before them, and a page that cannot be
 * rendered stays as it was last seen. One thread calls {@link #read} and {@link #check}; any may ask for files.
 */
public final class LiveSite {
    private static final String CONTENT = "content/";

    private final BuildRequest request;
    private final ContentLoader loader;
    private final Map<String, byte[]> lastSeen = new ConcurrentHashMap<>();
    private volatile @Nullable View view;
    private volatile List<Diagnostic> problems = List.of();
    private @Nullable Look look;
    private SiteSource source = SiteSource.NOTHING;

    /**
     * One state of the site.
     *
     * @param source what it is made of, without the mistakes
     * @param outputs puts what is no page into the tree, once somebody asks for that
     * @param found what was found wrong while it was read, and is while its pages are rendered
     */
    private record View(
            SiteSource source, PlannedSite site, OutputTree tree, Lazy<OutputTree> outputs, Diagnostics found) {}

    /**
     * A file of the site.
     *
     * @param headers what the host sends along
     * @param isPage whether it is a page, and no card or other file
     * @param isOld whether it could not be made any more, so that this is how it was before
     */
    public record Served(byte[] bytes, Map<String, String> headers, boolean isPage, boolean isOld) {}

    /** @param request what to show; drafts and what is planned for later are part of it when it says so */
    public LiveSite(BuildRequest request) {
        this.request = request;
        this.loader = new ContentLoader(request.root());
    }

    /**
     * Reads what changed.
     *
     * @param touched the files that may have changed, by their paths from the root
     */
    public void read(Collection<String> touched) {
        touched.forEach(loader::forget);
        if (touched.stream().anyMatch(path -> !path.startsWith(CONTENT))) {
            look = null;
        }
        Diagnostics found = new Diagnostics();
        source = SiteSource.read(request, loader, Optional.ofNullable(look).map(Look::theme), found);
        if (source.config().isPresent() && source.theme().isPresent()) {
            Look used = look == null ? Look.of(source.theme().get(), found) : look;
            look = used;
            Content sound = found.hasErrors() ? loader.lastSound() : source.content();
            show(new SiteSource(source.config(), source.theme(), sound), used, found);
        }
        problems = found.sorted();
    }

    private void show(SiteSource sound, Look used, Diagnostics found) {
        PlannedSite site = new PlannedSite(sound, request, stories(), new Diagnostics());
        OutputTree tree = site.pages(used, site::plainSearchAddress, found);
        Lazy<OutputTree> outputs = Lazy.of(() -> {
            OutputTree all = site.pages(used, site::plainSearchAddress, found);
            site.outputs(used, new TreeSet<>(sound.content().pictures().keySet()), all, found);
            return all;
        });
        view = new View(sound, site, tree, outputs, found);
    }

    /** The texts that were rendered already: most of them are still true. */
    private Optional<StoryBook> stories() {
        return Optional.ofNullable(view).map(now -> now.site().stories());
    }

    /** Looks at everything, as the command {@code check} does, for {@link #problems()}. */
    public void check() {
        Diagnostics all = new Diagnostics();
        Optional.ofNullable(view).map(View::found).ifPresent(all::addAll);
        source.check(all);
        PlannedSite site = new PlannedSite(source, request, stories(), all);
        site.check(all);
        problems = all.sorted();
    }

    /** What is wrong, as far as it was looked at. */
    public List<Diagnostic> problems() {
        View now = view;
        Diagnostics all = new Diagnostics();
        problems.forEach(all::add);
        if (now != null) {
            all.addAll(now.found());
        }
        return all.sorted();
    }

    /**
     * A file of the site, made now.
     *
     * @param path from the top of the site, such as {@code projecten/it-hub/index.html}
     */
    public Optional<Served> file(String path) {
        View now = view;
        if (now == null) {
            return Optional.empty();
        }
        boolean isPage = now.tree().has(path);
        Optional<byte[]> made = isPage ? page(now, path) : now.outputs().get().bytes(path);
        Optional<byte[]> old = made.isEmpty() ? Optional.ofNullable(lastSeen.get(path)) : Optional.empty();
        return made.or(() -> old).map(bytes -> {
            if (isPage) {
                lastSeen.put(path, bytes);
            }
            return new Served(bytes, headers(path, bytes), isPage || old.isPresent(), old.isPresent());
        });
    }

    /** Nothing when it cannot be rendered: a mistake in its template, or in something that it shows. */
    private Optional<byte[]> page(View now, String path) {
        try {
            return now.tree().bytes(path).filter(bytes -> bytes.length > 0);
        } catch (IllegalStateException | NoSuchElementException e) {
            if (!lastSeen.containsKey(path)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static Map<String, String> headers(String path, byte[] bytes) {
        return HostRules.byAddress(new TreeSet<>(List.of(path)), same -> Optional.of(bytes))
                .getOrDefault("/" + path, Map.of());
    }

    /** Where an address leads that a page had before. */
    public Optional<String> movedTo(String address) {
        return Optional.ofNullable(view)
                .flatMap(now -> Optional.ofNullable(
                        now.site().plan().redirects().get(new Route(address))))
                .map(route -> basePath() + route.path());
    }

    /** What comes before every address of the site; mostly nothing. */
    public String basePath() {
        return Optional.ofNullable(view)
                .flatMap(now -> now.source().config())
                .map(SiteConfig::basePath)
                .orElse("");
    }

    /** The addresses of what visitors do not see yet: the day from which they do, or nothing for a draft. */
    public SortedMap<String, Optional<LocalDate>> hidden() {
        SortedMap<String, Optional<LocalDate>> hidden = new TreeMap<>();
        View now = view;
        if (now != null) {
            now.site().hidden().forEach((route, from) -> hidden.put(basePath() + route.path(), from));
        }
        return hidden;
    }
}
