package nl.regiosite.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.regiosite.content.Content;
import nl.regiosite.html.Html;
import nl.regiosite.markdown.LinkTargets;
import nl.regiosite.markdown.Story;
import nl.regiosite.page.PictureForm;
import nl.regiosite.page.Pictures;
import nl.regiosite.page.Route;
import nl.regiosite.page.SitePlan;
import nl.regiosite.source.SourceFile;

/**
 * Where the links of one text lead: to a page by its address ({@code /geld/}) or by its file ({@code ../wonen/x.md}), to
 * a data file, or to a picture beside the text.
 *
 * @param from the path of the text
 * @param form in what form pictures are shown
 * @param basePath what comes before every address of the site
 */
record SiteLinks(String from, Content content, SitePlan plan, PictureForm form, String basePath)
        implements LinkTargets {
    @Override
    public Optional<String> href(String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : target.substring(hash);
        if (path.isEmpty() || path.startsWith("//") || path.contains("?") || path.contains("\\")) {
            return Optional.empty();
        }
        if (path.startsWith("/")) {
            return address(path).map(found -> basePath + found.path() + anchor);
        }
        String file = resolve(folder(), path);
        // An anchor is a heading of the other text, whose id in the page has a prefix. Of a page that is generated
        // around a text it can be any part.
        boolean part = anchor.isEmpty() || (introduced(file).isPresent() && !hasHeading(file, anchor.substring(1)));
        String inPage = part ? anchor : "#" + Story.ID_PREFIX + anchor.substring(1);
        return file(file).map(found -> basePath + found.path() + inPage);
    }

    @Override
    public Optional<Shown> picture(String target) {
        String file = resolve(folder(), target);
        return Optional.ofNullable(content.pictures().get(file)).map(found -> {
            Pictures.Made made = Pictures.of(file, found, form);
            return new Shown(
                    basePath + made.fallback().route().path(),
                    made.fallback().width(),
                    made.fallback().height(),
                    made.srcset(basePath),
                    form.sizes());
        });
    }

    private Optional<Route> address(String path) {
        return Optional.of(new Route(path)).filter(plan::has);
    }

    private Optional<Route> file(String file) {
        if (content.pictures().containsKey(file)) {
            return Optional.of(Pictures.route(file));
        }
        Optional<Route> page = plan.routeOf(file).or(() -> introduced(file));
        if (page.isEmpty() && content.unreadable().contains(file)) {
            // That file has a diagnostic of its own; a link to it is no second mistake.
            return Optional.of(Route.HOME);
        }
        return page;
    }

    private boolean hasHeading(String file, String id) {
        SourceFile text = content.texts().get(file);
        return text != null
                && text.text().lines().filter(line -> line.startsWith("#")).anyMatch(line -> Html.idOf(
                                line.replaceFirst("^#+", ""))
                        .equals(id));
    }

    private String folder() {
        return from.substring(0, from.lastIndexOf('/'));
    }

    /** Not {@code Path.resolve}: it cannot write every name under every locale. */
    private static String resolve(String folder, String path) {
        Deque<String> parts = new ArrayDeque<>(List.of(folder.split("/", -1)));
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
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
