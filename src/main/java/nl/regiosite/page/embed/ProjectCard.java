package nl.regiosite.page.embed;

import java.util.List;
import java.util.Optional;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Project;
import nl.regiosite.page.DutchFormats;
import nl.regiosite.page.Landscape;
import nl.regiosite.page.Link;
import nl.regiosite.page.PageContext;

/**
 * What stands on the card of a project.
 *
 * @param amount what it was granted in all; empty when there is no amount
 * @param landscape its motif, among its neighbours
 */
public record ProjectCard(
        String title,
        String summary,
        String pillar,
        String number,
        String colour,
        String status,
        String leadPartners,
        String amount,
        Landscape landscape) {
    public static ProjectCard of(Project project, PageContext context) {
        Optional<Pillar> pillar = context.pillarOf(project);
        boolean granted = !context.programme().grantsOf(project.id()).isEmpty();
        List<String> leaders = context.organisations(project.leadPartners()).stream()
                .map(Link::text)
                .toList();
        return new ProjectCard(
                project.title(),
                project.summary(),
                pillar.map(Pillar::title).orElse(""),
                project.number().text(),
                pillar.map(Pillar::colour).orElse(""),
                project.status().id(),
                context.list(leaders),
                granted ? DutchFormats.money(context.programme().granted(project.id())) : "",
                Landscape.of(project, context.programme()));
    }
}
