package nl.regiosite.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiosite.model.Article;
import nl.regiosite.model.PartialDate;
import nl.regiosite.model.Programme;

/** A list of one kind of articles, and a page for each. */
abstract class ArticlePages implements PageKind {
    /** A date for people and for machines. */
    record Day(String text, String iso) {
        static Day of(PartialDate date) {
            return new Day(DutchFormats.date(date), date.iso());
        }
    }

    /** @param dates the date, or the first and the last; or none */
    record View(
            String title,
            String summary,
            List<Day> dates,
            String location,
            String story,
            Optional<PictureView> picture,
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
                        context -> ArticleTeasers.of(kind, context))
                .dated(() -> programme.articles(kind).stream().flatMap(article -> KnownDates.of(article, programme)));
        Stream<Page> each = programme.articles(kind).stream().map(article -> page(article, programme)
                .below(Wording.key("pagina." + kind.id() + ".titel"), listRoute));
        Stream<Page> past = past(kind, programme)
                .map(article -> pastPage(article).below(Wording.key("pagina." + kind.id() + ".titel"), listRoute));
        return Stream.of(Stream.of(all), each, past).flatMap(pages -> pages);
    }

    static Stream<Article> past(Article.Kind kind, Programme programme) {
        return programme.pastArticles().stream().filter(article -> article.kind() == kind);
    }

    /**
     * What stands at the address of an article that is past. Others may have linked to it, so it does not fall away; but
     * no list names it, and its text is gone: it may no longer be true.
     */
    static Page pastPage(Article article) {
        Wording over = Wording.key(
                "woord.verlopen",
                article.publication()
                        .until()
                        .map(PartialDate::of)
                        .map(DutchFormats::date)
                        .orElse(""));
        return Page.of(
                        ArticleTeasers.route(article),
                        "artikel",
                        Wording.of(article.title()),
                        over,
                        context -> new View(
                                article.title(),
                                context.words().of(over),
                                List.of(),
                                "",
                                "",
                                Optional.empty(),
                                context.projects(article.projects()),
                                List.of()))
                .from(article.text().path())
                .unlisted();
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
                .foundBy(() -> FindingWords.of(article, programme))
                .dated(() -> KnownDates.of(article, programme));
    }

    private static List<Day> dates(Article article) {
        return article.date().stream()
                .flatMap(from -> Stream.concat(Stream.of(from), article.end().stream()))
                .map(Day::of)
                .toList();
    }

    static View view(Article article, PageContext context) {
        return new View(
                article.title(),
                article.summary(),
                dates(article),
                article.location().orElse(""),
                context.story(article.text()),
                article.picture().map(context::picture),
                context.projects(article.projects()),
                context.sources(article.sources()));
    }
}
