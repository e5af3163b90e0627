package nl.regiosite.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A text that is no project: a story, news, an event, or a page of its own. */
public record Article(
        Kind kind,
        String id,
        String title,
        String summary,
        Optional<PartialDate> date,
        Optional<PartialDate> end,
        Optional<String> location,
        List<ProjectId> projects,
        List<SourceId> sources,
        Optional<Picture> picture,
        Publication publication,
        Prose text) {
    /** Newest first, those without a date last; then by id. */
    public static final Comparator<Article> NEWEST_FIRST = Comparator.comparing(
                    (Article article) -> article.date.map(PartialDate::iso).orElse(""), Comparator.reverseOrder())
            .thenComparing(Article::id);

    /** What sort of text; {@code id} is both its folder in the content and the first part of its address. */
    public enum Kind {
        STORY("verhalen"),
        NEWS("nieuws"),
        EVENT("agenda"),
        PAGE("paginas");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    public Article {
        projects = List.copyOf(projects);
        sources = List.copyOf(sources);
    }
}
