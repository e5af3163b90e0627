package nl.regiosite.page;

import java.util.List;
import java.util.stream.Stream;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.OrganisationId;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;

/** {@code /gemeenten/} and {@code /gemeenten/<gemeente>/}: what the programme does in a municipality. */
final class MunicipalityPages implements PageKind {
    static final Route ROUTE = Route.to("gemeenten");
    static final String TITLE = "Gemeenten";

    record View(
            String name,
            String fullName,
            String description,
            String code,
            List<ProjectRow> led,
            MoneyTable table,
            String granted,
            List<ProjectRow> involved,
            Link asOrganisation) {}

    static Route route(OrganisationId id) {
        return Route.to("gemeenten", id);
    }

    @Override
    public Stream<Page> pages(Programme programme) {
        Page all = Overview.page(
                ROUTE,
                TITLE,
                "De gemeenten in " + programme.about().title() + ".",
                context -> programme.municipalities().stream()
                        .map(place -> new Teaser(
                                place.name(),
                                context.href(route(place.id())),
                                place.description().orElse(""),
                                "",
                                ""))
                        .toList());
        Stream<Page> each = programme.municipalities().stream().map(place -> Page.of(
                        route(place.id()),
                        "gemeente",
                        place.name(),
                        "De projecten van " + programme.about().title() + " in de gemeente " + place.name() + ".",
                        context -> view(place, context))
                .below(TITLE, ROUTE));
        return Stream.concat(Stream.of(all), each);
    }

    private static View view(Organisation place, PageContext context) {
        Programme programme = context.programme();
        LedMoney led = LedMoney.of(place.id(), context);
        List<Project> involved = programme.projects().stream()
                .filter(project -> project.involves(place.id()))
                .filter(project -> !led.projects().contains(project))
                .toList();
        return new View(
                place.name(),
                PageContext.fullName(place),
                place.description().orElse(""),
                place.statisticsCode().orElse(""),
                led.rows(),
                led.table(),
                led.total(),
                involved.stream()
                        .map(project -> ProjectRow.of(project, context))
                        .toList(),
                new Link(PageContext.fullName(place), context.href(OrganisationPages.route(place.id()))));
    }
}
