package nl.regiosite.page;

import nl.regiosite.model.Article;

/** {@code /nieuws/} and each news item. */
final class NewsPages extends ArticlePages {
    NewsPages() {
        super(Article.Kind.NEWS);
    }
}
