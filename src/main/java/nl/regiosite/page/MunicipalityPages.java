package nl.regiosite.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.OrganisationId;
import nl.regiosite.model.Programme;
import nl.regiosite.page.embed.CardAddress;
import nl.regiosite.page.embed.CardKind;

/** {@code /gemeenten/} and {@code /gemeenten/<gemeente>/}: what the programme does in a municipality. */
public final class MunicipalityPages implements PageKind {
    static final Route ROUTE = Route.to("gemeenten");
    static final Wording TITLE = Wording.key("pagina.gemeenten.titel");

    record View(
            String name,
            String fullName,
            String description,
            String code,
            List<ProjectRow> led,
            List<Involvement.Round> rounds,
            MoneyTable table,
            String granted,
            List<ProjectRow> involved,
            Link asOrganisation,
            Optional<MunicipalityMap> map,
            String codes) {}

    /**
     * A municipality in the list of all.
     *
     * @param led how many projects it leads, and {@code granted} what was granted to those
     * @param involved in how many others it takes part
     */
    record Item(Link link, int led, String granted, int involved) {}

    record ListView(String introduction, Optional<MunicipalityMap> map, List<Item> items) {}

    /** The address of a municipality as a place. */
    public static Route route(OrganisationId id) {
        return Route.to("gemeenten", id);
    }

    @Override
    public Set<String> introductions() {
        return Set.of("gemeenten");
    }

    @Override
    public Stream<Page> pages(Programme programme) {
        Page all = Page.worded(
                        ROUTE,
                        "gemeenten",
                        "pagina.gemeenten",
                        MunicipalityPages::list,
                        programme.about().title())
                .dated(() -> KnownDates.projects(programme.projects(), programme));
        Stream<Page> each = programme.municipalities().stream().map(place -> Page.of(
                        route(place.id()),
                        "gemeente",
                        Wording.of(place.name()),
                        Wording.key(
                                "pagina.gemeente.omschrijving",
                                programme.about().title(),
                                place.name()),
                        context -> view(place, context))
                .below(TITLE, ROUTE)
                .shownAs(context -> poster(place, context))
                .about(context -> List.of(Things.municipality(place, context)))
                .foundBy(() -> FindingWords.words(place.description().stream()))
                .dated(() -> KnownDates.of(place, programme)));
        return Stream.concat(Stream.of(all), each);
    }

    private static Poster poster(Organisation place, PageContext context) {
        Involvement involvement = Involvement.of(place.id(), context);
        boolean leads = !involvement.led().isEmpty();
        return new Poster(
                context.words().of(TITLE),
                "",
                place.name(),
                leads ? involvement.total() : "",
                leads ? context.word("deelbeeld.als-penvoerder") : "",
                Landscape.joined(context.programme()));
    }

    private static ListView list(PageContext context) {
        List<Item> items = context.programme().municipalities().stream()
                .map(place -> item(place, context))
                .toList();
        return new ListView(context.introduction("gemeenten"), MunicipalityMap.of(context), items);
    }

    private static Item item(Organisation place, PageContext context) {
        Involvement involvement = Involvement.of(place.id(), context);
        return new Item(
                new Link(place.name(), context.href(route(place.id()))),
                involvement.led().size(),
                involvement.total(),
                involvement.others().size());
    }

    private static View view(Organisation place, PageContext context) {
        Involvement involvement = Involvement.of(place.id(), context);
        return new View(
                place.name(),
                context.fullName(place),
                place.description().orElse(""),
                place.statisticsCode().orElse(""),
                involvement.led(),
                involvement.rounds(),
                involvement.table(),
                involvement.total(),
                involvement.others(),
                new Link(context.fullName(place), context.href(OrganisationPages.route(place.id()))),
                MunicipalityMap.around(place, context),
                context.href(new CardAddress(CardKind.MUNICIPALITY, place.id().value()).codes()));
    }
}
