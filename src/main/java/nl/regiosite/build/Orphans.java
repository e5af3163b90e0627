package nl.regiosite.build;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.regiosite.config.SiteConfig;
import nl.regiosite.config.SiteConfig.NavigationItem;
import nl.regiosite.content.Content;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.model.Article;
import nl.regiosite.model.Programme;
import nl.regiosite.page.Route;
import nl.regiosite.page.Routes;
import nl.regiosite.page.SitePlan;
import nl.regiosite.source.SourceFile;

/** What lies in the content and what nobody comes across: a picture that no text shows, a page that no link leads to. */
final class Orphans {
    private Orphans() {}

    static void advise(
            Programme programme,
            Content content,
            SitePlan plan,
            StoryBook stories,
            Optional<SiteConfig> config,
            Diagnostics problems) {
        content.pictures().keySet().stream()
                .filter(picture -> !stories.pictures().contains(picture) && !isNamed(picture, content, stories))
                .forEach(picture -> problems.add(
                        Diagnostic.advice("advies-plaatje-ongebruikt", new SourceFile(picture, "").start())));
        config.ifPresent(read -> pages(programme, plan, content, stories, read)
                .forEach(page -> problems.add(Diagnostic.advice(
                        "advies-pagina-zonder-link",
                        content.places().of(page, "titel"),
                        Routes.of(page).path()))));
    }

    /** A draft, or a text with mistakes, is not rendered yet; the picture that it names is waiting for it. */
    private static boolean isNamed(String picture, Content content, StoryBook stories) {
        String name = picture.substring(picture.lastIndexOf('/') + 1);
        return content.texts().entrySet().stream()
                .filter(text ->
                        !stories.has(text.getKey()) || content.unreadable().contains(text.getKey()))
                .anyMatch(text -> text.getValue().text().contains(name));
    }

    /** All other pages stand in a list of the site; only those that an editor made may be in none. */
    private static Stream<Article> pages(
            Programme programme, SitePlan plan, Content content, StoryBook stories, SiteConfig config) {
        Set<String> linked = new TreeSet<>();
        stories.links().forEach((path, links) -> links.stream()
                .map(link -> link.href().replaceFirst("#.*$", ""))
                .filter(href -> !plan.routeOf(path)
                        .map(own -> href.equals(config.basePath() + own.path()))
                        .orElse(false))
                .forEach(linked::add));
        Stream.concat(config.navigation().stream(), config.footer().stream())
                .map(NavigationItem::to)
                .forEach(to -> linked.add(config.basePath() + to));
        return programme.articles(Article.Kind.PAGE).stream()
                .filter(page -> content.texts().containsKey(page.text().path()))
                .filter(page -> plan.routeOf(page.text().path()).isPresent())
                .filter(page -> !linked.contains(config.basePath() + route(page).path()));
    }

    private static Route route(Article page) {
        return Routes.of(page);
    }
}
