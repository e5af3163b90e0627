package nl.regiosite.page;

import java.util.List;
import java.util.stream.Stream;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.OrganisationId;
import nl.regiosite.model.Programme;

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
        Involvement involvement = Involvement.of(place.id(), context);
        return new View(
                place.name(),
                PageContext.fullName(place),
                place.description().orElse(""),
                place.statisticsCode().orElse(""),
                involvement.led(),
                involvement.table(),
                involvement.total(),
                involvement.others(),
                new Link(PageContext.fullName(place), context.href(OrganisationPages.route(place.id()))));
    }
}
