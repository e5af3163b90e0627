package nl.regiosite.page;

import nl.regiosite.model.Article;

/** {@code /verhalen/} and each story. */
final class StoryPages extends ArticlePages {
    StoryPages() {
        super(Article.Kind.STORY);
    }
}
