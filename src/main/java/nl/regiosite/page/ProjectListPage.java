package nl.regiosite.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Theme;
import nl.regiosite.model.Tranche;

/** {@code /projecten/}: all projects, by pillar, with the data that a filter needs in the markup. */
final class ProjectListPage implements PageKind {
    static final Route ROUTE = Route.to("projecten");
    static final Wording TITLE = Wording.key("pagina.projecten.titel");

    record Group(String title, String href, String colour, String granted, List<ProjectRow> projects) {}

    record Choice(String value, String text) {}

    record View(
            String introduction,
            int count,
            String granted,
            List<Group> groups,
            List<Choice> pillars,
            List<Choice> themes,
            List<Choice> municipalities,
            List<Choice> tranches) {}

    @Override
    public Set<String> introductions() {
        return Set.of("projecten");
    }

    @Override
    public Stream<Page> pages(Programme programme) {
        return Stream.of(Page.worded(
                ROUTE,
                "projecten",
                "pagina.projecten",
                ProjectListPage::view,
                programme.projects().size(),
                programme.about().title()));
    }

    private static View view(PageContext context) {
        Programme programme = context.programme();
        return new View(
                context.introduction("projecten"),
                programme.projects().size(),
                DutchFormats.money(programme.granted()),
                programme.pillars().stream()
                        .map(pillar -> group(pillar, context))
                        .toList(),
                programme.pillars().stream()
                        .map(pillar -> new Choice(pillar.id().value(), pillar.title()))
                        .toList(),
                programme.themes().stream()
                        .map((Theme theme) -> new Choice(theme.id().value(), theme.title()))
                        .toList(),
                programme.municipalities().stream()
                        .map((Organisation place) -> new Choice(place.id().value(), place.name()))
                        .toList(),
                programme.tranches().stream()
                        .map((Tranche tranche) -> new Choice(String.valueOf(tranche.number()), tranche.title()))
                        .toList());
    }

    private static Group group(Pillar pillar, PageContext context) {
        Programme programme = context.programme();
        return new Group(
                pillar.title(),
                context.link(pillar).href(),
                pillar.colour(),
                DutchFormats.money(programme.granted(pillar.id())),
                programme.projectsOf(pillar.id()).stream()
                        .map(project -> ProjectRow.of(project, context))
                        .toList());
    }
}
