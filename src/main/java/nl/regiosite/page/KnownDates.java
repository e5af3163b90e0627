package nl.regiosite.page;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiosite.model.Article;
import nl.regiosite.model.Budget;
import nl.regiosite.model.Grant;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.PartialDate;
import nl.regiosite.model.Programme;
import nl.regiosite.model.ProgressNote;
import nl.regiosite.model.Project;
import nl.regiosite.model.ProjectId;
import nl.regiosite.model.Publication;
import nl.regiosite.model.Source;
import nl.regiosite.model.SourceId;
import nl.regiosite.model.Tranche;

/**
 * The days that the content gives for what a page shows. They tell when a page last changed, so that this follows from
 * the content and never from the day of the build. The day of an event is left out: it says when one goes there.
 */
public final class KnownDates {
    private KnownDates() {}

    /**
     * The newest that is not after {@code today}. Of a date without a day the first day counts: it never lies ahead of
     * what is known.
     */
    public static Optional<LocalDate> newest(Collection<PartialDate> dates, LocalDate today) {
        return dates.stream()
                .map(PartialDate::firstDay)
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder());
    }

    /** All that the site shows. */
    public static Stream<PartialDate> of(Programme programme) {
        return Stream.of(
                        about(programme),
                        programme.sources().stream().flatMap(source -> source.date().stream()),
                        programme.tranches().stream().flatMap(tranche -> of(tranche, programme)),
                        programme.articles().stream().flatMap(article -> of(article, programme)),
                        projects(programme.projects(), programme))
                .flatMap(dates -> dates);
    }

    static Stream<PartialDate> about(Programme programme) {
        // Not the days of milestones: a document may tell of one that was still to come.
        return Stream.concat(
                sources(programme.about().sources(), programme),
                programme.about().milestones().stream().flatMap(milestone -> sources(milestone.sources(), programme)));
    }

    static Stream<PartialDate> projects(Collection<Project> projects, Programme programme) {
        // Thousands of projects and grants come from a few documents, in a few rounds.
        Set<PartialDate> days = new LinkedHashSet<>();
        Set<SourceId> sources = new LinkedHashSet<>();
        Set<Integer> tranches = new LinkedHashSet<>();
        Set<ProjectId> ids = new HashSet<>();
        for (Project project : projects) {
            ids.add(project.id());
            sources.addAll(project.sources());
            project.publication().from().map(PartialDate::of).ifPresent(days::add);
            for (ProgressNote note : project.progress()) {
                note.date().ifPresent(days::add);
                sources.addAll(note.sources());
            }
            for (Grant grant : programme.grantsOf(project.id())) {
                tranches.add(grant.tranche());
                sources.add(grant.source());
            }
        }
        return Stream.of(
                        days.stream(),
                        sources(sources, programme),
                        tranches(tranches, programme),
                        programme.articles().stream()
                                .filter(article -> article.kind() != Article.Kind.PAGE)
                                .filter(article -> article.projects().stream().anyMatch(ids::contains))
                                .flatMap(article -> of(article, programme)))
                .flatMap(dates -> dates);
    }

    static Stream<PartialDate> of(Project project, Programme programme) {
        return projects(List.of(project), programme);
    }

    /** The projects that an organisation leads or takes part in, or that are in a municipality. */
    static Stream<PartialDate> of(Organisation body, Programme programme) {
        return projects(
                programme.projects().stream()
                        .filter(project -> project.involves(body.id()))
                        .toList(),
                programme);
    }

    static Stream<PartialDate> of(Tranche tranche, Programme programme) {
        return Stream.of(
                        tranche.date().stream(),
                        sources(tranche.sources(), programme),
                        grants(programme.grantsIn(tranche.number()), programme))
                .flatMap(dates -> dates);
    }

    static Stream<PartialDate> of(Article article, Programme programme) {
        return Stream.of(
                        article.kind() == Article.Kind.EVENT ? Stream.<PartialDate>empty() : article.date().stream(),
                        sources(article.sources(), programme),
                        of(article.publication()))
                .flatMap(dates -> dates);
    }

    /** All the money: each grant, and the indicative budget. */
    static Stream<PartialDate> money(Programme programme) {
        return Stream.concat(
                grants(programme.grants(), programme),
                sources(programme.budget().map(Budget::source).stream().toList(), programme));
    }

    static Stream<PartialDate> sources(Collection<SourceId> sources, Programme programme) {
        return sources.stream()
                .flatMap(id -> programme.source(id).stream())
                .map(Source::date)
                .flatMap(Optional::stream);
    }

    private static Stream<PartialDate> grants(List<Grant> grants, Programme programme) {
        Set<Integer> tranches = new LinkedHashSet<>();
        Set<SourceId> sources = new LinkedHashSet<>();
        for (Grant grant : grants) {
            tranches.add(grant.tranche());
            sources.add(grant.source());
        }
        return Stream.concat(tranches(tranches, programme), sources(sources, programme));
    }

    private static Stream<PartialDate> tranches(Set<Integer> tranches, Programme programme) {
        return tranches.stream().flatMap(number -> programme.tranche(number).flatMap(Tranche::date).stream());
    }

    private static Stream<PartialDate> of(Publication publication) {
        return publication.from().map(PartialDate::of).stream();
    }
}
