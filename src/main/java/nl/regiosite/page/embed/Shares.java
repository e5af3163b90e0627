package nl.regiosite.page.embed;

import java.util.List;
import java.util.function.Predicate;
import nl.regiosite.model.Grant;
import nl.regiosite.model.Money;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
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
        return with(grant -> grant.tranche() == tranche.number(), programme);
    }

    /** The projects of which a municipality leads what a grant pays for. */
    static List<Share> of(Organisation municipality, Programme programme) {
        return with(grant -> programme.leadPartnersOf(grant).contains(municipality.id()), programme);
    }

    private static List<Share> with(Predicate<Grant> counts, Programme programme) {
        return programme.projects().stream()
                .filter(project -> programme.grantsOf(project.id()).stream().anyMatch(counts))
                .map(project -> new Share(
                        project,
                        Money.sum(programme.grantsOf(project.id()).stream()
                                .filter(counts)
                                .map(Grant::amount))))
                .toList();
    }
}
