package nl.regiosite.check;

import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.model.Programme;
import nl.regiosite.model.ProjectId;
import nl.regiosite.source.SourceMap;

/** A project that is pointed to exists; a project is no part of itself. */
final class ProjectExists implements Rule {
    @Override
    public Stream<Diagnostic> check(Programme programme, SourceMap places) {
        Reference<ProjectId> projects = Reference.toProjects("project-onbekend", programme, places);
        return Stream.of(
                        programme.projects().stream().flatMap(project -> project.parent().stream()
                                .flatMap(parent -> projects.at(project, "onderdeel-van", parent))),
                        programme.projects().stream()
                                .filter(project -> project.parent()
                                        .filter(project.id()::equals)
                                        .isPresent())
                                .map(project -> Diagnostic.error(
                                        "onderdeel-van-zichzelf", places.of(project, "onderdeel-van"))),
                        programme.reservations().stream()
                                .flatMap(reserved -> projects.at(reserved, "project", reserved.project())),
                        programme.discrepancies().stream()
                                .flatMap(found -> projects.at(found, "projecten", found.projects())),
                        programme.articles().stream()
                                .flatMap(article -> projects.at(article, "projecten", article.projects())))
                .flatMap(found -> found);
    }
}
