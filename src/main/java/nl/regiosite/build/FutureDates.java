package nl.regiosite.build;

import java.time.LocalDate;
import java.util.Optional;
import nl.regiosite.content.Content;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.model.Article;
import nl.regiosite.model.PartialDate;
import nl.regiosite.model.Programme;

/** News and progress tell of what was: a day that is still to come is mostly a typing mistake. */
final class FutureDates {
    private FutureDates() {}

    /** @param programme what is public on {@code today} */
    static void warn(Programme programme, Content content, LocalDate today, Diagnostics problems) {
        programme.articles(Article.Kind.NEWS).stream()
                .filter(news -> isAhead(news.date(), today))
                .filter(news -> news.publication().isPublicOn(today))
                .forEach(news -> warn(news, content, problems));
        programme.projects().stream()
                .flatMap(project -> project.progress().stream())
                .filter(note -> isAhead(note.date(), today))
                .forEach(note -> warn(note, content, problems));
    }

    private static boolean isAhead(Optional<PartialDate> date, LocalDate today) {
        return date.map(day -> day.firstDay().isAfter(today)).orElse(false);
    }

    private static void warn(Object part, Content content, Diagnostics problems) {
        problems.add(Diagnostic.warning("datum-in-toekomst", content.places().of(part, "datum")));
    }
}
