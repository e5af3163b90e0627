package nl.regiosite.build;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.regiosite.config.SiteConfig;
import nl.regiosite.config.SiteConfig.NavigationItem;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.markdown.Story;
import nl.regiosite.page.Route;
import nl.regiosite.page.SitePlan;
import nl.regiosite.publish.OutputTree;

/** The links that can only be followed once more is known than one text: those of the menus, and anchors on other pages. */
final class SiteLinkChecks {
    private SiteLinkChecks() {}

    /** Every link in a menu leads to a page. */
    static void menus(SiteConfig config, SitePlan plan, Diagnostics problems) {
        Stream.concat(config.navigation().stream(), config.footer().stream())
                .filter(NavigationItem::isOnThisSite)
                .filter(item -> !plan.has(new Route(item.to())))
                .forEach(item -> problems.add(Diagnostic.error("link-dood", item.place(), item.to())));
    }

    /** Every anchor that a text names on another page is there. */
    static void anchors(StoryBook stories, SiteConfig config, OutputTree tree, Diagnostics problems) {
        for (Story story : stories.stories().values()) {
            for (Story.Link link : story.links()) {
                int hash = link.href().indexOf('#');
                if (hash >= 0 && !hasAnchor(link.href(), hash, config, tree.files())) {
                    problems.add(Diagnostic.error("link-dood", link.place(), link.written()));
                }
            }
        }
    }

    private static boolean hasAnchor(String href, int hash, SiteConfig config, SortedMap<String, byte[]> files) {
        Route route = new Route(href.substring(config.basePath().length(), hash));
        byte[] page = files.get(route.outputPath());
        String id = " id=\"" + href.substring(hash + 1) + "\"";
        return page != null && new String(page, StandardCharsets.UTF_8).contains(id);
    }
}
