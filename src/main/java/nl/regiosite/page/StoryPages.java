package nl.regiosite.page;

import nl.regiosite.model.Article;

/** {@code /verhalen/} and each story. */
final class StoryPages extends ArticlePages {
    StoryPages() {
        super(Article.Kind.STORY, "Verhalen", "Langere verhalen over de projecten en over wat zij samen leren.");
    }
}
