package nl.regiosite.model;

import java.util.List;
import java.util.Optional;

/**
 * A place where the documents contradict themselves or each other (afwijking), and what the site does about it.
 *
 * @param topic what it is about, if the contradictions are sorted by subject
 * @param explains the code of a warning that it accounts for, at the projects it names
 */
public record Discrepancy(
        String id,
        Optional<TopicId> topic,
        List<SourceId> sources,
        String place,
        String what,
        String onTheSite,
        List<ProjectId> projects,
        List<PillarId> pillars,
        Optional<String> explains) {
    public Discrepancy {
        sources = List.copyOf(sources);
        projects = List.copyOf(projects);
        pillars = List.copyOf(pillars);
    }

    public boolean explains(String code, ProjectId project) {
        return explains.filter(code::equals).isPresent() && projects.contains(project);
    }
}
