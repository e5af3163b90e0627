package nl.regiosite.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiosite.model.Label;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.Status;

/** {@code /projecten/}: all projects, by pillar, with the data that a filter needs in the markup. */
final class ProjectListPage implements PageKind {
    static final Route ROUTE = Route.to("projecten");
    static final Wording TITLE = Wording.key("pagina.projecten.titel");

    record Group(String title, String href, String colour, String granted, List<ProjectRow> projects) {}

    record Choice(String value, String text) {}

    /** What stands in the address for projects without a label. */
    private static final String NO_LABEL = "geen";

    /**
     * @param statuses those that projects have, as the data call them
     * @param labels likewise, with {@value #NO_LABEL} when some project has none
     * @param lists other ways to the projects, for who cannot filter
     */
    record View(
            String introduction,
            int count,
            String granted,
            List<Group> groups,
            List<Choice> pillars,
            List<Choice> themes,
            List<Choice> municipalities,
            List<Choice> tranches,
            List<String> statuses,
            List<String> labels,
            List<Link> lists) {}

    private record Way(Wording title, Route route, List<?> items) {}

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
                        programme.about().title())
                .dated(() -> KnownDates.projects(programme.projects(), programme)));
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
                        .map(theme -> new Choice(theme.id().value(), theme.title()))
                        .toList(),
                programme.municipalities().stream()
                        .map(place -> new Choice(place.id().value(), place.name()))
                        .toList(),
                programme.tranches().stream()
                        .map(tranche -> new Choice(String.valueOf(tranche.number()), tranche.title()))
                        .toList(),
                programme.projects().stream()
                        .map(Project::status)
                        .distinct()
                        .sorted()
                        .map(Status::id)
                        .toList(),
                Stream.concat(
                                programme.projects().stream()
                                        .flatMap(project -> project.label().stream())
                                        .distinct()
                                        .sorted()
                                        .map(Label::id),
                                programme.projects().stream()
                                        .filter(project -> project.label().isEmpty())
                                        .map(project -> NO_LABEL)
                                        .distinct())
                        .toList(),
                Stream.of(
                                new Way(PillarPages.TITLE, PillarPages.ROUTE, programme.pillars()),
                                new Way(ThemePages.TITLE, ThemePages.ROUTE, programme.themes()),
                                new Way(MunicipalityPages.TITLE, MunicipalityPages.ROUTE, programme.municipalities()),
                                new Way(TranchePages.TITLE, TranchePages.ROUTE, programme.tranches()))
                        .filter(way -> !way.items().isEmpty())
                        .map(way -> new Link(context.words().of(way.title()), context.href(way.route())))
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
