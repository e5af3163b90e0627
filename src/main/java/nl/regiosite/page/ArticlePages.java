package nl.regiosite.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiosite.model.Article;
import nl.regiosite.model.Programme;

/** A list of one kind of articles, and a page for each. */
abstract class ArticlePages implements PageKind {
    record View(
            String title,
            String summary,
            String dates,
            String iso,
            String location,
            String story,
            Optional<ProjectPages.PictureView> picture,
            List<Link> projects,
            List<Link> sources) {}

    private final Article.Kind kind;

    ArticlePages(Article.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Set<String> introductions() {
        return Set.of(kind.id());
    }

    @Override
    public Stream<Page> pages(Programme programme) {
        Route listRoute = Route.to(kind.id());
        Page all = Overview.page(
                listRoute,
                Wording.key("pagina." + kind.id() + ".omschrijving"),
                context -> ArticleTeasers.of(kind, context));
        Stream<Page> each = programme.articles(kind).stream().map(article -> page(article, programme)
                .below(Wording.key("pagina." + kind.id() + ".titel"), listRoute));
        return Stream.concat(Stream.of(all), each);
    }

    static Page page(Article article, Programme programme) {
        return Page.of(
                        ArticleTeasers.route(article),
                        "artikel",
                        article.title(),
                        article.summary(),
                        context -> view(article, context))
                .from(article.text().path())
                .about(context -> List.of(Things.article(article, context)))
                .foundBy(FindingWords.of(article, programme));
    }

    static View view(Article article, PageContext context) {
        return new View(
                article.title(),
                article.summary(),
                ArticleTeasers.dates(article, context),
                article.date().map(date -> date.iso()).orElse(""),
                article.location().orElse(""),
                context.story(article.text()),
                article.picture()
                        .map(picture -> new ProjectPages.PictureView(
                                context.href(Pictures.route(picture.path())), picture.alt())),
                context.projects(article.projects()),
                context.sources(article.sources()));
    }
}
