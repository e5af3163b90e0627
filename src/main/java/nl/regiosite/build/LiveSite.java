package nl.regiosite.build;

import java.nio.charset.StandardCharsets;
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
    private volatile @Nullable View lastSound;
    private volatile List<Diagnostic> problems = List.of();
    private @Nullable Look look;
    private boolean isStarted;
    private volatile SiteSource source = SiteSource.NOTHING;
    private volatile Diagnostics read = new Diagnostics();

    /**
     * One state of the site.
     *
     * @param source what it is made of, without the mistakes
     * @param renderer of its pages
     * @param pages what was rendered of it, by path
     * @param outputs all files, once somebody asks for one that is no page
     * @param planned what was found wrong with its addresses
     * @param found where a mistake in a template goes
     */
    private record View(
            SiteSource source,
            PlannedSite site,
            PageRenderer renderer,
            Map<String, Optional<byte[]>> pages,
            Lazy<OutputTree> outputs,
            Diagnostics planned,
            Diagnostics found) {
        /** Nothing when there is no such page; empty when it cannot be rendered. */
        Optional<byte[]> page(String path) {
            return pages.computeIfAbsent(path, unused -> site.page(path, renderer, found)
                    .map(html -> html.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /**
     * A file of the site.
     *
     * @param headers what the host sends along
     * @param isPage whether it is a page, and no card or other file
     * @param isOld whether it could not be made any more, so that this is how it was before
     */
    @SuppressWarnings("ArrayRecordComponent") // it goes straight to a browser: nobody compares it
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
        if (touched.stream().anyMatch(path -> !(path + "/").startsWith(CONTENT))) {
            look = null;
        }
        Diagnostics found = new Diagnostics();
        source = SiteSource.read(
                request,
                Optional.ofNullable(look).map(Look::theme),
                problems -> isStarted ? loader.load(ofContent(touched), problems) : loader.load(problems),
                found);
        isStarted = true;
        if (source.config().isPresent() && source.theme().isPresent()) {
            Look used = look == null ? Look.of(source.theme().get(), found) : look;
            look = used;
            SiteSource sound =
                    found.hasErrors() ? new SiteSource(source.config(), source.theme(), loader.lastSound()) : source;
            show(sound, used, found);
        }
        read = found;
        if (found.hasErrors()) {
            problems = found.sorted();
        }
    }

    private static List<String> ofContent(Collection<String> touched) {
        return touched.stream().filter(path -> (path + "/").startsWith(CONTENT)).toList();
    }

    private void show(SiteSource sound, Look used, Diagnostics found) {
        Diagnostics planned = new Diagnostics();
        PlannedSite site = new PlannedSite(sound, request, stories(), planned);
        PageRenderer renderer = site.renderer(used, site::plainSearchAddress);
        Lazy<OutputTree> outputs = Lazy.of(() -> {
            Making making = site.pages(renderer, found);
            OutputTree all = making.tree();
            View before = lastSound;
            try {
                site.outputs(used, new TreeSet<>(sound.content().pictures().keySet()), making, found);
            } catch (IllegalStateException | NoSuchElementException e) {
                // A reference to what is not there, as with pages; before anything was sound, what there is.
                return before == null ? all : before.outputs().get();
            }
            return all;
        });
        view = new View(sound, site, renderer, new ConcurrentHashMap<>(), outputs, planned, found);
    }

    /** The texts that were rendered already: most of them are still true. */
    private Optional<StoryBook> stories() {
        return Optional.ofNullable(view).map(now -> now.site().stories());
    }

    /** Looks at everything, as the command {@code check} does, for {@link #problems()}. */
    public void check() {
        Diagnostics all = new Diagnostics();
        View now = view;
        all.addAll(read);
        source.check(all);
        if (now != null && !read.hasErrors()) {
            // What is rendered for the check is there for whoever looks at it next, and for the next state.
            all.addAll(now.planned());
            now.site().check(all);
            if (!all.hasErrors()) {
                source.config()
                        .ifPresent(config ->
                                SiteLinkChecks.anchors(now.site().stories(), config, path -> page(now, path), all));
            }
        } else {
            new PlannedSite(source, request, stories(), all).check(all);
        }
        if (!all.hasErrors()) {
            lastSound = now;
        }
        problems = all.sorted();
    }

    /** What is wrong, as far as it was looked at: mistakes in templates come to light when a page is rendered. */
    public List<Diagnostic> problems() {
        Diagnostics all = new Diagnostics();
        problems.forEach(all::add);
        all.addAll(read);
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
        boolean isPage = now.site().hasPage(path);
        Optional<byte[]> made = isPage ? page(now, path) : now.outputs().get().bytes(path);
        Optional<byte[]> old = isPage && made.isEmpty() ? Optional.of(before(path)) : Optional.empty();
        return made.or(() -> old).map(bytes -> {
            if (isPage && old.isEmpty()) {
                lastSeen.put(path, bytes);
            }
            return new Served(bytes, headers(now, path, bytes), isPage, old.isPresent());
        });
    }

    /** Nothing when it cannot be rendered: a mistake in its template, or a reference to what is not there. */
    private static Optional<byte[]> page(View from, String path) {
        try {
            return from.page(path).filter(bytes -> bytes.length > 0);
        } catch (IllegalStateException | NoSuchElementException e) {
            return Optional.empty();
        }
    }

    /** A page as it was last seen; or, if nobody looked at it, as it was when nothing was wrong; or else empty. */
    private byte[] before(String path) {
        View sound = lastSound;
        return Optional.ofNullable(lastSeen.get(path))
                .or(() -> sound == null ? Optional.empty() : page(sound, path))
                .orElse(new byte[0]);
    }

    private static Map<String, String> headers(View now, String path, byte[] bytes) {
        return HostRules.byAddress(
                        new TreeSet<>(List.of(path)),
                        file -> file.equals(path)
                                ? Optional.of(bytes)
                                : now.outputs().get().bytes(file))
                .getOrDefault("/" + path, Map.of());
    }

    /** Where an address leads that a page had before. */
    public Optional<String> movedTo(String address) {
        return Optional.ofNullable(view)
                .flatMap(
                        now -> Optional.ofNullable(now.site().plan().redirects().get(new Route(address))))
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
