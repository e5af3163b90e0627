package nl.regiosite.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A project of the programme, or a sub-project when it has a parent. Usually one organisation leads it; some are led by
 * two. Its money is not in here: grants, reservations and remarks point to the project.
 */
public record Project(
        ProjectId id,
        ProjectNumber number,
        String title,
        PillarId pillar,
        ThemeId theme,
        List<OrganisationId> leadPartners,
        List<OrganisationId> partners,
        List<OrganisationId> municipalities,
        Status status,
        Optional<Label> label,
        String summary,
        Optional<ProjectId> parent,
        List<CrossOver> crossOvers,
        List<ProgressNote> progress,
        List<SourceId> sources,
        Optional<Picture> picture,
        Publication publication,
        Prose story) {
    /** Within one pillar; across pillars the programme orders by pillar first. */
    public static final Comparator<Project> ORDER =
            Comparator.comparing(Project::number).thenComparing(Project::id);

    public Project {
        leadPartners = List.copyOf(leadPartners);
        partners = List.copyOf(partners);
        municipalities = List.copyOf(municipalities);
        crossOvers = List.copyOf(crossOvers);
        progress = List.copyOf(progress);
        sources = List.copyOf(sources);
    }

    /** Whether an organisation leads it or takes part in it. */
    public boolean involves(OrganisationId organisation) {
        return leadPartners.contains(organisation)
                || partners.contains(organisation)
                || municipalities.contains(organisation);
    }
}
