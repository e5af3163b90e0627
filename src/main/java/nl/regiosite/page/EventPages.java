package nl.regiosite.page;

import nl.regiosite.model.Article;

/** {@code /agenda/} and each event. */
final class EventPages extends ArticlePages {
    EventPages() {
        super(Article.Kind.EVENT);
    }
}
