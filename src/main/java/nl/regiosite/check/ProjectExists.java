package nl.regiosite.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.ProjectId;
import nl.regiosite.source.SourceMap;

/** A project that is pointed to exists; a project is no part of itself, nor by way of others. */
final class ProjectExists implements Rule {
    @Override
    public Stream<Diagnostic> check(Programme programme, SourceMap places) {
        Reference<ProjectId> projects = Reference.toProjects("project-onbekend", programme, places);
        return Stream.of(
                        programme.projects().stream().flatMap(project -> project.parent().stream()
                                .flatMap(parent -> projects.at(project, "onderdeel-van", parent))),
                        circles(programme).stream()
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

    /** One project of each circle of projects that are part of each other, or of itself. */
    private static List<Project> circles(Programme programme) {
        Map<ProjectId, Project> projects = new LinkedHashMap<>();
        programme.projects().forEach(project -> projects.put(project.id(), project));
        Map<ProjectId, ProjectId> seenFrom = new HashMap<>();
        List<Project> found = new ArrayList<>();
        for (Project first : projects.values()) {
            Project at = first;
            while (at != null && seenFrom.putIfAbsent(at.id(), first.id()) == null) {
                at = at.parent().map(projects::get).orElse(null);
            }
            if (at != null && first.id().equals(seenFrom.get(at.id()))) {
                found.add(at);
            }
        }
        return found;
    }
}
