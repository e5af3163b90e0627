package nl.regiosite.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All grants and their sums, in whole euros. Ordered by project in programme order, then by tranche, then by part; a grant
 * of which the project is not there comes last.
 */
final class Grants {
    private static final Comparator<Grant> WITHIN_PROJECT = Comparator.comparingInt(Grant::tranche)
            .thenComparing(grant -> grant.part().orElse(""));

    private final List<Grant> all;
    private final Map<ProjectId, List<Grant>> byProject = new HashMap<>();
    private final Map<ProjectId, Money> ofProject = new HashMap<>();
    private final Map<PillarId, Money> ofPillar = new HashMap<>();
    private final Map<Integer, List<Grant>> byTranche = new HashMap<>();
    private final Map<PillarId, Map<Integer, List<Grant>>> byPillar = new HashMap<>();
    private final Map<OrganisationId, List<Grant>> byLeader = new HashMap<>();
    private final Map<ProjectId, List<OrganisationId>> leaders = new HashMap<>();
    private Money largest = Money.ZERO;

    /** @param projects in the order of the programme */
    Grants(List<Grant> grants, List<Project> projects) {
        grants.forEach(grant -> byProject
                .computeIfAbsent(grant.project(), unused -> new ArrayList<>(4))
                .add(grant));
        byProject.replaceAll(
                (project, own) -> own.stream().sorted(WITHIN_PROJECT).toList());
        List<Grant> ordered = new ArrayList<>(grants.size());
        Set<ProjectId> placed = new HashSet<>();
        for (Project project : projects) {
            List<Grant> own = byProject.get(project.id());
            // An id that is given twice is a mistake, which is no reason to count its money twice.
            if (own != null && placed.add(project.id())) {
                ordered.addAll(own);
                Money total = Money.sum(own);
                ofProject.put(project.id(), total);
                ofPillar.merge(project.pillar(), total, Money::plus);
                largest = total.compareTo(largest) > 0 ? total : largest;
                Map<Integer, List<Grant>> rounds =
                        byPillar.computeIfAbsent(project.pillar(), unused -> new HashMap<>());
                own.forEach(grant -> add(grant, grant.tranche(), rounds));
            }
        }
        if (ordered.size() < grants.size()) {
            grants.stream()
                    .filter(grant -> !placed.contains(grant.project()))
                    .sorted(WITHIN_PROJECT)
                    .forEach(ordered::add);
        }
        this.all = List.copyOf(ordered);
        all.forEach(grant -> add(grant, grant.tranche(), byTranche));
        projects.forEach(project -> leaders.putIfAbsent(project.id(), project.leadPartners()));
        for (Grant grant : all) {
            leadersOf(grant).stream().distinct().forEach(leader -> add(grant, leader, byLeader));
        }
    }

    private static <K> void add(Grant grant, K key, Map<K, List<Grant>> to) {
        to.computeIfAbsent(key, unused -> new ArrayList<>()).add(grant);
    }

    List<Grant> all() {
        return all;
    }

    List<Grant> of(ProjectId project) {
        return byProject.getOrDefault(project, List.of());
    }

    List<Grant> in(int tranche) {
        return Collections.unmodifiableList(byTranche.getOrDefault(tranche, List.of()));
    }

    List<Grant> in(PillarId pillar, int tranche) {
        return Collections.unmodifiableList(
                byPillar.getOrDefault(pillar, Map.of()).getOrDefault(tranche, List.of()));
    }

    List<OrganisationId> leadersOf(Grant grant) {
        return grant.leadPartner().map(List::of).orElseGet(() -> leaders.getOrDefault(grant.project(), List.of()));
    }

    List<Grant> ledBy(OrganisationId leader) {
        return Collections.unmodifiableList(byLeader.getOrDefault(leader, List.of()));
    }

    Money total(ProjectId project) {
        return ofProject.getOrDefault(project, Money.ZERO);
    }

    Money total(PillarId pillar) {
        return ofPillar.getOrDefault(pillar, Money.ZERO);
    }

    /** The most that one project got in all. */
    Money largestTotal() {
        return largest;
    }
}
