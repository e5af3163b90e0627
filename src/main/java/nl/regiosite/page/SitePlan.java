package nl.regiosite.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Publication;
import nl.regiosite.source.SourceFile;
import nl.regiosite.source.SourceMap;

/**
 * Every page of the site with its address, before one is rendered: so a story can link to any of them, and a dead link is
 * found.
 *
 * @param pages by address
 * @param texts the address of the page that is made of a content file, by its path
 * @param files what texts may link to beside pages, such as the open data
 * @param redirects from an address that a page had before, to the one it has now
 */
public record SitePlan(
        SortedMap<Route, Page> pages,
        SortedMap<String, Route> texts,
        SortedSet<Route> files,
        SortedMap<Route, Route> redirects) {
    /** The plan; an address that would be given twice goes to {@code problems}. */
    public static SitePlan of(
            Programme programme,
            List<PageKind> kinds,
            Collection<Route> files,
            SourceMap places,
            Diagnostics problems) {
        SortedMap<Route, Page> pages = new TreeMap<>();
        kinds.stream().flatMap(kind -> kind.pages(programme)).forEach(page -> {
            Page earlier = pages.putIfAbsent(page.route(), page);
            // Two pages of one kind at one address have the same id, which is a mistake with a diagnostic of its own.
            if (earlier != null && !earlier.template().equals(page.template())) {
                problems.add(taken(page, earlier));
            }
        });
        SortedMap<Route, Route> redirects = new TreeMap<>();
        SortedMap<String, Route> texts = new TreeMap<>();
        pages.values().forEach(page -> page.source().ifPresent(path -> texts.put(path, page.route())));
        movable(programme).forEach(moved -> {
            List<String> former = moved.publication().formerAddresses();
            for (int i = 0; i < former.size(); i++) {
                Route from = new Route(former.get(i));
                Route to = texts.getOrDefault(moved.path(), Route.HOME);
                if (pages.containsKey(from) || redirects.putIfAbsent(from, to) != null) {
                    problems.add(
                            Diagnostic.error("adres-dubbel", places.of(moved.part(), "oude-adressen", i), from.path()));
                }
            }
        });
        return new SitePlan(pages, texts, new TreeSet<>(files), redirects);
    }

    /** The address of the page that is made of a content file. */
    public Optional<Route> routeOf(String contentPath) {
        return Optional.ofNullable(texts.get(contentPath));
    }

    public boolean has(Route route) {
        return pages.containsKey(route) || files.contains(route);
    }

    private record Movable(Object part, String path, Publication publication) {}

    private static Stream<Movable> movable(Programme programme) {
        return Stream.concat(
                programme.projects().stream()
                        .map(it -> new Movable(it, it.story().path(), it.publication())),
                Stream.concat(programme.articles().stream(), programme.pastArticles().stream())
                        .map(it -> new Movable(it, it.text().path(), it.publication())));
    }

    private static Diagnostic taken(Page page, Page earlier) {
        String path = page.source().or(earlier::source).orElse("content");
        return Diagnostic.error(
                "adres-dubbel", new SourceFile(path, "").start(), page.route().path());
    }
}
