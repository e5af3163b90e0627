package nl.regiosite.build;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiosite.config.OpenData.Contact;
import nl.regiosite.config.SiteConfig;
import nl.regiosite.config.SiteConfig.NavigationItem;
import nl.regiosite.content.Content;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.markdown.LinkTargets;
import nl.regiosite.markdown.Story;
import nl.regiosite.model.OrganisationId;
import nl.regiosite.model.Programme;
import nl.regiosite.page.PictureForm;
import nl.regiosite.page.Route;
import nl.regiosite.page.SitePlan;
import nl.regiosite.source.SourceSpan;

/** What can only be followed once more is known than one file: what the settings point to, and anchors on other pages. */
final class SiteLinkChecks {
    private SiteLinkChecks() {}

    /** Every link in a menu leads to a page. */
    static void menus(SiteConfig config, Content content, Programme programme, SitePlan plan, Diagnostics problems) {
        Stream.concat(config.navigation().stream(), config.footer().stream())
                .filter(NavigationItem::isOnThisSite)
                .filter(item -> !plan.has(new Route(item.to())) && !Unread.has(item.to(), content))
                .forEach(item -> problems.add(dead(item.to(), item.place(), content, programme, plan)));
    }

    private static Diagnostic dead(String to, SourceSpan place, Content content, Programme programme, SitePlan plan) {
        Optional<LinkTargets.Reason> reason =
                new SiteLinks("content/programma.md", content, plan, programme, PictureForm.NONE, "", "").reason(to);
        String code = reason.map(LinkTargets.Reason::code)
                .filter(own -> !own.isEmpty())
                .orElse("link-dood");
        String[] arguments = reason.map(LinkTargets.Reason::arguments)
                .filter(own -> !own.isEmpty())
                .orElse(List.of(to))
                .toArray(String[]::new);
        return Diagnostic.error(code, place, arguments).withHint(reason.flatMap(LinkTargets.Reason::hint));
    }

    /** The page where questions about the open data go is there. */
    static void contact(SiteConfig config, Content content, Programme programme, SitePlan plan, Diagnostics problems) {
        config.openData()
                .contact()
                .filter(Contact::isOnThisSite)
                .filter(contact -> !plan.has(new Route(contact.to())))
                .ifPresent(contact -> problems.add(dead(contact.to(), contact.place(), content, programme, plan)));
    }

    /** The organisation that publishes the open data is one that the content knows. */
    static void publisher(SiteConfig config, Content content, Diagnostics problems) {
        List<String> known = content.programme().organisations().stream()
                .map(organisation -> organisation.id().value())
                .toList();
        config.openData()
                .publisher()
                .filter(publisher -> !known.contains(publisher.name())
                        && !content.places().isUnreadable(new OrganisationId(publisher.name())))
                .ifPresent(publisher ->
                        problems.add(Diagnostic.error("organisatie-onbekend", publisher.place(), publisher.name())
                                .withHint(Hint.nearest(publisher.name(), known))));
    }

    /**
     * Every anchor that a text names on another page is there.
     *
     * @param file the bytes of a file by its path: only pages that an anchor leads to are asked for
     */
    static void anchors(
            StoryBook stories, SiteConfig config, Function<String, Optional<byte[]>> file, Diagnostics problems) {
        for (List<Story.Link> links : stories.links().values()) {
            for (Story.Link link : links) {
                int hash = link.href().indexOf('#');
                if (hash >= 0 && !hasAnchor(link.href(), hash, config, file)) {
                    problems.add(Diagnostic.error("link-dood", link.place(), link.written()));
                }
            }
        }
    }

    private static boolean hasAnchor(
            String href, int hash, SiteConfig config, Function<String, Optional<byte[]>> file) {
        Route route = new Route(href.substring(config.basePath().length(), hash));
        String id = " id=\"" + href.substring(hash + 1) + "\"";
        return file.apply(route.outputPath())
                .map(page -> new String(page, StandardCharsets.UTF_8).contains(id))
                .orElse(false);
    }
}
