package nl.regiosite.page;

import java.util.List;
import nl.regiosite.model.Grant;
import nl.regiosite.model.Money;
import nl.regiosite.model.OrganisationId;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;

/**
 * What was granted to the projects, or lines of projects, that one organisation leads. Where two lead a project together
 * and a grant does not say whose it is, it counts with each of them.
 */
record LedMoney(List<Project> projects, List<ProjectRow> rows, MoneyTable table, String total) {
    LedMoney {
        projects = List.copyOf(projects);
        rows = List.copyOf(rows);
    }

    static LedMoney of(OrganisationId leader, PageContext context) {
        Programme programme = context.programme();
        List<Project> projects = programme.projects().stream()
                .filter(project -> project.leadPartners().contains(leader)
                        || !grants(project, leader, programme).isEmpty())
                .toList();
        List<ProjectRow> rows = projects.stream()
                .map(project -> ProjectRow.of(project, grants(project, leader, programme), context))
                .toList();
        MoneyTable table = MoneyTable.of(
                context,
                projects.stream()
                        .filter(project -> !grants(project, leader, programme).isEmpty())
                        .toList(),
                context::link,
                project -> context.pillarOf(project).map(Pillar::colour).orElse(""),
                (project, tranche) -> Money.sum(grants(project, leader, programme).stream()
                        .filter(grant -> grant.tranche() == tranche)
                        .map(Grant::amount)));
        Money total = Money.sum(projects.stream().map(project -> Money.sum(grants(project, leader, programme))));
        return new LedMoney(projects, rows, table, DutchFormats.money(total));
    }

    private static List<Grant> grants(Project project, OrganisationId leader, Programme programme) {
        return programme.grantsOf(project.id()).stream()
                .filter(grant -> programme.leadPartnersOf(grant).contains(leader))
                .toList();
    }
}
