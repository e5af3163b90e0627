package nl.regiosite.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiosite.model.Grant;
import nl.regiosite.model.Money;
import nl.regiosite.model.OrganisationId;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.ProjectId;

/**
 * What one organisation does: the projects, or lines of projects, that it leads, with what was granted to those, and the
 * other projects that it takes part in. Where two lead a project together and a grant does not say whose it is, it counts
 * with each of them.
 *
 * @param led with the amounts of what it leads only
 * @param rounds a row for each tranche; nothing when it leads no project with money
 * @param total of those amounts
 */
record Involvement(List<ProjectRow> led, List<Round> rounds, MoneyTable table, String total, List<ProjectRow> others) {
    /**
     * What was granted in one tranche to what the organisation leads.
     *
     * @param projects how many of those got money
     */
    record Round(Link tranche, Footnotes.Figure projects, Footnotes.Figure amount) {}

    Involvement {
        led = List.copyOf(led);
        rounds = List.copyOf(rounds);
        others = List.copyOf(others);
    }

    static Involvement of(OrganisationId leader, PageContext context) {
        Programme programme = context.programme();
        Map<ProjectId, List<Grant>> own = new HashMap<>();
        for (Grant grant : programme.grantsLedBy(leader)) {
            own.computeIfAbsent(grant.project(), unused -> new ArrayList<>()).add(grant);
        }
        List<Project> projects = programme.projects().stream()
                .filter(project -> project.leadPartners().contains(leader) || own.containsKey(project.id()))
                .toList();
        List<ProjectRow> rows = projects.stream()
                .map(project -> ProjectRow.of(project, own.getOrDefault(project.id(), List.of()), context))
                .toList();
        MoneyTable table = MoneyTable.of(
                context,
                projects.stream()
                        .filter(project -> own.containsKey(project.id()))
                        .toList(),
                context::link,
                project -> context.pillarOf(project).map(Pillar::colour).orElse(""),
                (project, tranche) -> Money.sum(own.getOrDefault(project.id(), List.of()).stream()
                        .filter(grant -> grant.tranche() == tranche)
                        .map(Grant::amount)));
        // Of its projects alone: a grant may be for one that is not public.
        Money total = Money.sum(projects.stream().map(project -> Money.sum(own.getOrDefault(project.id(), List.of()))));
        Set<ProjectId> ids = projects.stream().map(Project::id).collect(Collectors.toSet());
        List<ProjectRow> others = programme.projects().stream()
                .filter(project -> project.involves(leader) && !ids.contains(project.id()))
                .map(project -> ProjectRow.of(project, context))
                .toList();
        return new Involvement(rows, rounds(leader, context), table, DutchFormats.money(total), others);
    }

    /** The projects that it leads, or leads a line of. */
    static List<Project> led(OrganisationId leader, Programme programme) {
        return programme.projects().stream()
                .filter(project -> leads(leader, project, programme))
                .toList();
    }

    private static List<Round> rounds(OrganisationId leader, PageContext context) {
        Programme programme = context.programme();
        List<Grant> led = programme.grantsLedBy(leader);
        return led.isEmpty()
                ? List.of()
                : programme.tranches().stream()
                        .map(tranche -> round(
                                context.link(tranche),
                                led.stream()
                                        .filter(grant -> grant.tranche() == tranche.number())
                                        .toList()))
                        .toList();
    }

    private static Round round(Link tranche, List<Grant> grants) {
        return new Round(
                tranche,
                Footnotes.Figure.of(
                        grants.stream().map(Grant::project).distinct().count()),
                Footnotes.Figure.of(Money.sum(grants)));
    }

    /** How many projects an organisation leads or takes part in. */
    static long projects(OrganisationId organisation, Programme programme) {
        return programme.projects().stream()
                .filter(project -> project.involves(organisation) || leads(organisation, project, programme))
                .count();
    }

    private static boolean leads(OrganisationId leader, Project project, Programme programme) {
        return project.leadPartners().contains(leader)
                || !grants(project, leader, programme).isEmpty();
    }

    private static List<Grant> grants(Project project, OrganisationId leader, Programme programme) {
        return programme.grantsOf(project.id()).stream()
                .filter(grant -> programme.leadPartnersOf(grant).contains(leader))
                .toList();
    }
}
