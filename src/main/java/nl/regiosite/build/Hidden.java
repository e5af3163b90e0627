package nl.regiosite.build;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regiosite.markdown.LinkTargets.Reason;
import nl.regiosite.model.Article;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.Publication;
import nl.regiosite.page.Route;
import nl.regiosite.page.Routes;

/**
 * A text that is there but that nobody may read: a draft, or one that is planned for a day; or one that is past. Whoever
 * links to it did not make a typing mistake.
 */
record Hidden(Route route, String file, Publication publication) {
    /** The text that {@code which} holds for and that is not public yet, of all there are. */
    static Optional<Hidden> find(Programme all, Predicate<Hidden> which) {
        return Stream.concat(
                        all.projects().stream().map(Hidden::of),
                        all.articles().stream().map(Hidden::of))
                .filter(text ->
                        text.publication.draft() || text.publication.from().isPresent())
                .filter(which)
                .findFirst();
    }

    /** All that {@link #find} and {@link #findPast} look among. */
    static List<Hidden> all(Programme publicNow, Programme all) {
        return Stream.of(
                        all.projects().stream().map(Hidden::of),
                        all.articles().stream().map(Hidden::of),
                        publicNow.pastArticles().stream().map(Hidden::of))
                .flatMap(texts -> texts)
                .filter(text -> !text.publication.isAlways())
                .toList();
    }

    static Optional<Hidden> findPast(Programme publicNow, Predicate<Hidden> which) {
        return publicNow.pastArticles().stream().map(Hidden::of).filter(which).findFirst();
    }

    private static Hidden of(Project project) {
        return new Hidden(Routes.of(project), project.story().path(), project.publication());
    }

    private static Hidden of(Article article) {
        return new Hidden(Routes.of(article), article.text().path(), article.publication());
    }

    /** Why nobody may read it yet. */
    Reason reason(String target) {
        Optional<LocalDate> from = publication.from();
        return publication.draft() || from.isEmpty()
                ? new Reason("link-naar-concept", List.of(target, file), Optional.empty())
                : new Reason("link-naar-later", List.of(target, file, from.get().toString()), Optional.empty());
    }

    /** Since when it is past. */
    Reason past(String target) {
        String until = publication.until().map(LocalDate::toString).orElse("");
        return new Reason("link-naar-verlopen", List.of(target, file, until), Optional.empty());
    }
}
