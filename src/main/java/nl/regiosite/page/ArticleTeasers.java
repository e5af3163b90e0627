package nl.regiosite.page;

import java.util.List;
import java.util.Optional;
import nl.regiosite.model.Article;

/** Articles in lists. */
final class ArticleTeasers {
    private ArticleTeasers() {}

    static Route route(Article article) {
        return article.kind() == Article.Kind.PAGE
                ? Route.to(article.id())
                : Route.to(article.kind().id(), article.id());
    }

    static List<Teaser> of(Article.Kind kind, PageContext context) {
        return context.programme().articles(kind).stream()
                .map(article -> of(article, context))
                .toList();
    }

    static Teaser of(Article article, PageContext context) {
        return Teaser.of(
                new Link(article.title(), context.href(route(article))), article.summary(), dates(article, context));
    }

    /** {@code 1 juni 2021 tot en met 30 juni 2021}, or the one date there is. */
    static String dates(Article article, PageContext context) {
        Optional<String> begin = article.date().map(DutchFormats::date);
        Optional<String> end = article.end().map(DutchFormats::date);
        return begin.map(from ->
                        end.map(to -> context.word("woord.van-tot", from, to)).orElse(from))
                .orElse("");
    }
}
