package nl.regiosite.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.regiosite.config.SiteConfig;
import nl.regiosite.config.SiteConfig.NavigationItem;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.output.LinkedData;
import nl.regiosite.output.PosterFiles;
import nl.regiosite.page.Emblem;
import nl.regiosite.page.Feeds;
import nl.regiosite.page.Link;
import nl.regiosite.page.NotFoundPage;
import nl.regiosite.page.Page;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.Route;
import nl.regiosite.page.SearchPage;
import nl.regiosite.page.Thing;
import nl.regiosite.page.Wording;
import nl.regiosite.page.embed.Card;
import nl.regiosite.theme.TemplateEngine;

/** Renders every planned page with the templates of the theme. */
final class PageRenderer {
    /**
     * What every page shows of the site.
     *
     * @param search the address of the search page
     * @param asked gives what only some templates ask for
     */
    record SiteView(
            String name,
            String shortName,
            String description,
            String language,
            String home,
            String root,
            String url,
            Emblem emblem,
            String search,
            List<NavigationView> navigation,
            List<NavigationView> footer,
            Asked asked) {
        /** The address of what the browser searches in. */
        public String searchIndex() {
            return asked.searchIndex();
        }
    }

    /**
     * A link in a menu.
     *
     * @param current whether it leads to the part of the site that this page is in
     * @param here whether it leads to this page
     */
    record NavigationView(String title, String href, boolean current, boolean here) {}

    /**
     * What every page shows of itself.
     *
     * @param picture the whole address of the picture that other sites show; empty when the theme draws none
     * @param feeds what can be followed here, the nearest first
     * @param listed whether search engines may name it
     * @param linkedData what it is about, as JSON-LD
     * @param oembed the whole address of what sites ask for that are given only the address of this page; may be empty
     */
    record PageView(
            String title,
            String description,
            String path,
            String canonical,
            String template,
            List<Link> trail,
            String picture,
            List<Link> feeds,
            boolean listed,
            String linkedData,
            String oembed) {}

    private final TemplateEngine templates;
    private final Map<String, String> assets = new TreeMap<>();
    private final Map<Route, Card> cards = new HashMap<>();
    private final Supplier<String> searchIndex;
    private final PageContext context;
    private final Emblem emblem;
    private final boolean posters;

    /** @param searchIndex the address of what the browser searches in */
    PageRenderer(Look look, Supplier<String> searchIndex, PageContext context) {
        this.templates = look.templates();
        this.searchIndex = searchIndex;
        this.context = context;
        this.emblem = Emblem.of(context.programme());
        this.posters = look.theme().posterLetters().isPresent();
        Card.all(context.programme()).forEach(card -> cards.put(card.page(), card));
        look.assets().paths().forEach((name, path) -> assets.put(name, context.href(Route.file(path))));
    }

    /** The address of what the browser searches in. */
    String searchIndex() {
        return searchIndex.get();
    }

    /** What a page is given that asks for texts. */
    Asked asked() {
        return new Asked(context.stories(), searchIndex);
    }

    Optional<String> render(Page page, Diagnostics problems) {
        return render(page, asked(), problems);
    }

    /** @param asked gives the page its texts */
    Optional<String> render(Page page, Asked asked, Diagnostics problems) {
        PageContext own = context.with(asked);
        Map<String, Object> values = Map.of(
                "site", site(page, asked),
                "page", page(page, own),
                "assets", assets,
                "view", page.view().apply(own));
        return templates.render(page.template(), values, problems);
    }

    private SiteView site(Page page, Asked asked) {
        SiteConfig config = context.config();
        return new SiteView(
                config.name(),
                config.shortName(),
                config.description().orElse(context.programme().about().summary()),
                config.language(),
                context.href(Route.HOME),
                config.basePath(),
                config.baseUrl().toString(),
                emblem,
                context.href(SearchPage.ROUTE),
                menu(config.navigation(), page),
                menu(config.footer(), page),
                asked);
    }

    private List<NavigationView> menu(List<NavigationItem> items, Page page) {
        List<NavigationView> menu = new ArrayList<>(items.size());
        for (NavigationItem item : items) {
            menu.add(new NavigationView(
                    item.title(),
                    item.isOnThisSite() ? context.href(new Route(item.to())) : item.to(),
                    !item.to().equals("/") && page.route().path().startsWith(item.to()),
                    page.route().path().equals(item.to())));
        }
        return menu;
    }

    private PageView page(Page page, PageContext context) {
        List<Link> trail = new ArrayList<>();
        trail.add(new Link(context.config().shortName(), context.href(Route.HOME)));
        page.trail().forEach(step -> trail.add(new Link(context.words().of(step.title()), context.href(step.route()))));
        List<Thing> things = new ArrayList<>(page.things().apply(context));
        if (!page.route().equals(Route.HOME) && !page.route().equals(NotFoundPage.ROUTE)) {
            things.add(breadcrumbs(page));
        }
        return new PageView(
                context.words().of(page.title()),
                context.words().of(page.description()),
                page.route().path(),
                context.url(page.route()),
                page.template(),
                trail,
                posters && page.finding().listed() ? context.url(PosterFiles.route(page.route())) : "",
                Feeds.on(page, context),
                page.finding().listed(),
                LinkedData.write(things),
                Optional.ofNullable(cards.get(page.route()))
                        .map(card -> context.url(card.oembed()))
                        .orElse(""));
    }

    /** The way to a page from the top, itself included. */
    private Thing breadcrumbs(Page page) {
        List<Page.Step> steps = new ArrayList<>();
        steps.add(new Page.Step(Wording.of(context.config().shortName()), Route.HOME));
        steps.addAll(page.trail());
        steps.add(new Page.Step(page.title(), page.route()));
        List<Thing> items = new ArrayList<>();
        for (Page.Step step : steps) {
            items.add(Thing.of("ListItem")
                    .with("position", items.size() + 1L)
                    .with("name", context.words().of(step.title()))
                    .with("item", context.url(step.route())));
        }
        return Thing.of("BreadcrumbList").with("itemListElement", items);
    }
}
