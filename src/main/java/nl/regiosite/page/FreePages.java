package nl.regiosite.page;

import java.util.Set;
import java.util.stream.Stream;
import nl.regiosite.model.Article;
import nl.regiosite.model.Programme;

/** The pages that the editor made in {@code content/paginas/}: contact, privacy, accessibility, and any other. */
final class FreePages implements PageKind {
    @Override
    public Stream<Page> pages(Programme programme) {
        Set<String> introductions = PageKinds.introductions();
        return Stream.concat(
                programme.articles(Article.Kind.PAGE).stream()
                        .filter(article -> !introductions.contains(article.id()))
                        .map(article -> ArticlePages.page(article, programme)),
                ArticlePages.past(Article.Kind.PAGE, programme)
                        .filter(article -> !introductions.contains(article.id()))
                        .map(ArticlePages::pastPage));
    }
}
