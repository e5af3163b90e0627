package nl.regiosite.page.embed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiosite.model.Grant;
import nl.regiosite.model.Money;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.ProjectId;
import nl.regiosite.model.Tranche;

/** The projects on a card that lists them, each with what it was granted within that list. */
final class Shares {
    /** A project, and the part of its grants that counts here. */
    record Share(Project project, Money amount) {}

    private Shares() {}

    /** The projects of a pillar, with or without money. */
    static List<Share> of(Pillar pillar, Programme programme) {
        return programme.projectsOf(pillar.id()).stream()
                .map(project -> new Share(project, programme.granted(project.id())))
                .toList();
    }

    /** The projects that got money in a tranche. */
    static List<Share> of(Tranche tranche, Programme programme) {
        return of(programme.grantsIn(tranche.number()), programme);
    }

    /** The projects of which a municipality leads what a grant pays for. */
    static List<Share> of(Organisation municipality, Programme programme) {
        return of(programme.grantsLedBy(municipality.id()), programme);
    }

    /** @param grants in the order of their projects */
    private static List<Share> of(List<Grant> grants, Programme programme) {
        Map<ProjectId, Money> amounts = new LinkedHashMap<>();
        grants.forEach(grant -> amounts.merge(grant.project(), grant.amount(), Money::plus));
        return amounts.entrySet().stream()
                .flatMap(share ->
                        programme.project(share.getKey()).map(project -> new Share(project, share.getValue())).stream())
                .toList();
    }
}
