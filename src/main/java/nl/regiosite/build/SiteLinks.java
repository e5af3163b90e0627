package nl.regiosite.build;

import java.nio.file.Path;
import java.util.Optional;
import nl.regiosite.content.Content;
import nl.regiosite.markdown.LinkTargets;
import nl.regiosite.page.Pictures;
import nl.regiosite.page.Route;
import nl.regiosite.page.SitePlan;

/**
 * Where the links of one text lead: to a page by its address ({@code /geld/}) or by its file ({@code ../wonen/x.md}), to
 * a data file, or to a picture beside the text.
 *
 * @param from the path of the text
 * @param basePath what comes before every address of the site
 */
record SiteLinks(String from, Content content, SitePlan plan, String basePath) implements LinkTargets {
    @Override
    public Optional<String> href(String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : target.substring(hash);
        if (path.startsWith("//") || path.contains("?") || path.contains("\\")) {
            return Optional.empty();
        }
        Optional<Route> route = path.startsWith("/") ? address(path) : file(path);
        return route.map(found -> basePath + found.path() + anchor);
    }

    private Optional<Route> address(String path) {
        return Optional.of(new Route(path)).filter(plan::has);
    }

    private Optional<Route> file(String path) {
        Path folder = Path.of(from).getParent();
        if (folder == null || path.isEmpty()) {
            return Optional.empty();
        }
        String file = folder.resolve(path).normalize().toString().replace('\\', '/');
        if (content.pictures().contains(file)) {
            return Optional.of(Pictures.route(file));
        }
        Optional<Route> page = plan.routeOf(file).or(() -> introduced(file));
        if (page.isEmpty() && content.unreadable().contains(file)) {
            // That file has a diagnostic of its own; a link to it is no second mistake.
            return Optional.of(Route.HOME);
        }
        return page;
    }

    /** {@code paginas/geld.md} introduces a generated page; a link to it leads there. */
    private Optional<Route> introduced(String file) {
        String folder = "content/paginas/";
        if (!file.startsWith(folder) || !content.texts().containsKey(file)) {
            return Optional.empty();
        }
        Route route = Route.to(file.substring(folder.length()).replaceAll("(/index)?\\.md$", ""));
        return plan.has(route) ? Optional.of(route) : Optional.empty();
    }
}
