package nl.regiosite.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.regiosite.config.SiteConfig;
import nl.regiosite.config.SiteConfig.NavigationItem;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.page.Link;
import nl.regiosite.page.Page;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.Route;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.theme.SiteTheme;
import nl.regiosite.theme.TemplateEngine;
import nl.regiosite.theme.ThemeAssets;

/** Renders every planned page with the templates of the theme. */
final class PageRenderer {
    /** What every page shows of the site. */
    record SiteView(
            String name,
            String shortName,
            String description,
            String language,
            String home,
            String url,
            List<NavigationView> navigation,
            List<NavigationView> footer) {}

    /**
     * A link in a menu.
     *
     * @param current whether it leads to the part of the site that this page is in
     * @param here whether it leads to this page
     */
    record NavigationView(String title, String href, boolean current, boolean here) {}

    /** What every page shows of itself. */
    record PageView(
            String title, String description, String path, String canonical, String template, List<Link> trail) {}

    private final TemplateEngine templates;
    private final Map<String, String> assets = new TreeMap<>();
    private final PageContext context;
    private final Progress progress;

    PageRenderer(SiteTheme theme, ThemeAssets assets, PageContext context, Progress progress) {
        this.templates = new TemplateEngine(theme);
        this.context = context;
        this.progress = progress;
        assets.paths().forEach((name, path) -> this.assets.put(name, context.href(Route.file(path))));
    }

    /** Puts every page into the tree. A mistake in a template is reported once, not for each page that uses it. */
    void render(OutputTree tree, Diagnostics problems) {
        List<Page> pages = List.copyOf(context.plan().pages().values());
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            render(page, problems).ifPresent(html -> tree.put(page.route().outputPath(), html));
            progress.page(i + 1, pages.size());
        }
    }

    private Optional<String> render(Page page, Diagnostics problems) {
        Map<String, Object> values = Map.of(
                "site", site(page),
                "page", page(page),
                "assets", assets,
                "view", page.view().apply(context));
        return templates.render(page.template(), values, problems);
    }

    private SiteView site(Page page) {
        SiteConfig config = context.config();
        return new SiteView(
                config.name(),
                config.shortName(),
                config.description().orElse(context.programme().about().summary()),
                config.language(),
                context.href(Route.HOME),
                config.baseUrl().toString(),
                menu(config.navigation(), page),
                menu(config.footer(), page));
    }

    private List<NavigationView> menu(List<NavigationItem> items, Page page) {
        return items.stream()
                .map(item -> new NavigationView(
                        item.title(),
                        item.isOnThisSite() ? context.href(new Route(item.to())) : item.to(),
                        !item.to().equals("/") && page.route().path().startsWith(item.to()),
                        page.route().path().equals(item.to())))
                .toList();
    }

    private PageView page(Page page) {
        List<Link> trail = new ArrayList<>();
        trail.add(new Link(context.config().shortName(), context.href(Route.HOME)));
        page.trail().forEach(step -> trail.add(new Link(context.words().of(step.title()), context.href(step.route()))));
        return new PageView(
                context.words().of(page.title()),
                context.words().of(page.description()),
                page.route().path(),
                context.url(page.route()),
                page.template(),
                trail);
    }
}
