package nl.regiosite.output.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.html.Html;
import nl.regiosite.html.WholeAddresses;
import nl.regiosite.model.Article;
import nl.regiosite.model.Grant;
import nl.regiosite.model.Money;
import nl.regiosite.model.PartialDate;
import nl.regiosite.model.PillarId;
import nl.regiosite.model.Programme;
import nl.regiosite.model.ProgressNote;
import nl.regiosite.model.Project;
import nl.regiosite.model.Source;
import nl.regiosite.model.Tranche;
import nl.regiosite.page.DutchFormats;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.Route;
import nl.regiosite.page.Routes;

/**
 * What is new: news, new projects and notes of progress. What has no date that the content can account for is left out:
 * a feed is in order of time, and a day that is made up would put it in a wrong place.
 */
final class Entries {
    private final PageContext context;
    private final Programme programme;

    private Entries(PageContext context) {
        this.context = context;
        this.programme = context.programme();
    }

    /** All of them, newest first. */
    static List<Entry> of(PageContext context) {
        Entries entries = new Entries(context);
        Stream<Entry> news = context.programme().articles(Article.Kind.NEWS).stream()
                .flatMap(article -> entries.news(article).stream());
        Stream<Entry> projects = context.programme().projects().stream()
                .flatMap(project -> Stream.concat(entries.start(project).stream(), entries.progress(project)));
        return Stream.concat(news, projects).sorted(Entry.NEWEST_FIRST).toList();
    }

    /** News is of its date, or else of the day from which it was to be read. */
    private Optional<Entry> news(Article article) {
        Route page = Routes.of(article);
        Set<PillarId> pillars = article.projects().stream()
                .flatMap(id -> programme.project(id).stream())
                .map(Project::pillar)
                .collect(Collectors.toSet());
        return article.date()
                .or(() -> article.publication().from().map(PartialDate::of))
                .map(date -> new Entry(
                        "nieuws/" + article.id(),
                        Entry.Kind.NEWS,
                        page,
                        article.title(),
                        date,
                        article.summary(),
                        WholeAddresses.in(context.story(article.text()), context.url(page))
                                + paragraph(word("feed.datum", DutchFormats.date(date))),
                        pillars));
    }

    /**
     * A project is new when it first got money. Where the documents do not date that round, nobody knows when that was,
     * and a later round says nothing of it.
     */
    private Optional<Entry> start(Project project) {
        return programme.grantsOf(project.id()).stream()
                .findFirst()
                .map(Grant::tranche)
                .flatMap(programme::tranche)
                .flatMap(tranche -> tranche.date().map(date -> start(project, tranche, date)));
    }

    private Entry start(Project project, Tranche first, PartialDate date) {
        Money granted = programme.granted(project.id(), first.number());
        return new Entry(
                "nieuw-project/" + project.id(),
                Entry.Kind.NEW_PROJECT,
                Routes.of(project),
                word("feed.nieuw-project", project.title()),
                date,
                project.summary(),
                paragraph(project.summary())
                        + paragraph(word(
                                "feed.eerste-geld",
                                first.title(),
                                DutchFormats.date(date),
                                DutchFormats.money(granted))),
                Set.of(project.pillar()));
    }

    /**
     * A note is called after its project, its date and its place among the notes of that date, counted from the oldest:
     * so it keeps its name when its words are put right and when a newer one is laid on top.
     */
    private Stream<Entry> progress(Project project) {
        List<Entry> found = new ArrayList<>();
        List<ProgressNote> notes = project.progress();
        for (int i = 0; i < notes.size(); i++) {
            ProgressNote note = notes.get(i);
            long place = notes.subList(i, notes.size()).stream()
                    .filter(other -> other.date().equals(note.date()))
                    .count();
            String id = "voortgang/" + project.id() + "/"
                    + note.date().map(PartialDate::iso).orElse("zonder-datum") + "/" + place;
            date(note).ifPresent(date -> found.add(progress(note, project, id, date)));
        }
        return found.stream();
    }

    /** A note without a date is as old as the newest document that it comes from; it was known by then. */
    private Optional<PartialDate> date(ProgressNote note) {
        return note.date().or(() -> note.sources().stream()
                .flatMap(id -> programme.source(id).flatMap(Source::date).stream())
                .max(PartialDate::compareTo));
    }

    private Entry progress(ProgressNote note, Project project, String id, PartialDate date) {
        String when = word(note.date().isPresent() ? "feed.stand" : "feed.zonder-datum", DutchFormats.date(date));
        List<String> titles =
                note.sources().stream().map(context::sourceTitle).distinct().toList();
        String from = titles.isEmpty() ? "" : " " + word("feed.bron", context.list(titles));
        return new Entry(
                id,
                Entry.Kind.PROGRESS,
                Routes.of(project),
                word("feed.voortgang", project.title()),
                date,
                note.text(),
                paragraph(note.text()) + paragraph(when + from),
                Set.of(project.pillar()));
    }

    private String word(String key, Object... arguments) {
        return context.word(key, arguments);
    }

    private static String paragraph(String text) {
        return "<p>" + Html.escape(text) + "</p>";
    }
}
