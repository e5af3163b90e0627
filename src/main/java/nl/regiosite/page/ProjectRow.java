package nl.regiosite.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.regiosite.model.Grant;
import nl.regiosite.model.GrantRemark;
import nl.regiosite.model.Label;
import nl.regiosite.model.Money;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Project;
import nl.regiosite.model.Theme;

/**
 * A project in a list, with what lists are filtered and sorted by.
 *
 * @param amount what it was granted in the context of the list, as text; the remark when there is no amount
 * @param euros the same amount in whole euros, for sorting
 * @param tranches the numbers of the tranches in which it got money, with spaces between
 * @param places the ids of its municipalities, with spaces between
 * @param motif its shape, with a ring for each tranche
 */
public record ProjectRow(
        String id,
        String number,
        String title,
        String href,
        String summary,
        String pillar,
        String pillarTitle,
        String pillarHref,
        String colour,
        String theme,
        String themeTitle,
        String status,
        String label,
        List<Link> leadPartners,
        String amount,
        long euros,
        boolean hasAmount,
        boolean isPart,
        String tranches,
        String places,
        List<Landscape.Mark> motif) {
    public ProjectRow {
        motif = List.copyOf(motif);
        leadPartners = List.copyOf(leadPartners);
    }

    /** A project with all that it was granted. */
    static ProjectRow of(Project project, PageContext context) {
        return of(project, context.programme().grantsOf(project.id()), context);
    }

    /** A project with the given grants of it: those of one tranche, or those that one partner leads. */
    static ProjectRow of(Project project, List<Grant> grants, PageContext context) {
        Optional<Pillar> pillar = context.pillarOf(project);
        Optional<Theme> theme = context.programme().theme(project.theme());
        Money amount = Money.sum(grants);
        String remark = context.programme().remarksOf(project.id()).stream()
                .map(GrantRemark::text)
                .collect(Collectors.joining("; "));
        String tranches = context.programme().grantsOf(project.id()).stream()
                .map(grant -> String.valueOf(grant.tranche()))
                .distinct()
                .collect(Collectors.joining(" "));
        String places = project.municipalities().stream().map(Object::toString).collect(Collectors.joining(" "));
        return new ProjectRow(
                project.id().value(),
                project.number().text(),
                project.title(),
                context.link(project).href(),
                project.summary(),
                project.pillar().value(),
                pillar.map(Pillar::title).orElse(""),
                pillar.map(it -> context.link(it).href()).orElse(""),
                pillar.map(Pillar::colour).orElse(""),
                project.theme().value(),
                theme.map(Theme::title).orElse(""),
                project.status().id(),
                project.label().map(Label::id).orElse(""),
                context.organisations(project.leadPartners()),
                grants.isEmpty() ? remark : DutchFormats.money(amount),
                amount.euros(),
                !grants.isEmpty(),
                project.parent().isPresent(),
                tranches,
                places.toLowerCase(Locale.ROOT),
                Landscape.rings(project, context.programme()));
    }
}
