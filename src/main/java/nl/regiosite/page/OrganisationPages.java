package nl.regiosite.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiosite.model.About;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.OrganisationId;
import nl.regiosite.model.Programme;

/** {@code /organisaties/} and {@code /organisaties/<id>/}: what a body leads and takes part in. */
public final class OrganisationPages implements PageKind {
    static final Route ROUTE = Route.to("organisaties");
    static final Wording TITLE = Wording.key("pagina.organisaties.titel");

    /** @param leads how many projects it leads */
    record Row(Link link, String description, int leads) {}

    /** The organisations of one kind. */
    record Group(String kind, List<Row> rows) {
        Group {
            rows = List.copyOf(rows);
        }
    }

    record ListView(String introduction, List<Group> groups) {}

    record View(
            String name,
            String kind,
            String description,
            String website,
            String party,
            List<ProjectRow> led,
            List<Involvement.Round> rounds,
            MoneyTable table,
            String granted,
            List<ProjectRow> involved,
            Optional<Link> asMunicipality) {}

    public static Route route(OrganisationId id) {
        return Route.to("organisaties", id);
    }

    @Override
    public Set<String> introductions() {
        return Set.of("organisaties");
    }

    @Override
    public Stream<Page> pages(Programme programme) {
        Page all = Page.worded(
                        ROUTE,
                        "organisaties",
                        "pagina.organisaties",
                        OrganisationPages::list,
                        programme.about().title())
                .dated(() -> KnownDates.projects(programme.projects(), programme));
        Stream<Page> each = programme.organisations().stream().map(body -> Page.of(
                        route(body.id()),
                        "organisatie-pagina",
                        PageContext.title(body),
                        Wording.key(
                                "pagina.organisatie.omschrijving",
                                programme.about().title(),
                                body.name()),
                        context -> view(body, context))
                .below(TITLE, ROUTE)
                .about(context -> List.of(Things.organisation(body, context)))
                .foundBy(() -> FindingWords.words(body.description().stream()))
                .dated(() -> KnownDates.of(body, programme)));
        return Stream.concat(Stream.of(all), each);
    }

    private static ListView list(PageContext context) {
        List<Organisation> all = context.programme().organisations();
        return new ListView(
                context.introduction("organisaties"),
                Stream.of(Organisation.Kind.values())
                        .map(kind -> new Group(
                                kind.id(),
                                all.stream()
                                        .filter(body -> body.kind() == kind)
                                        .map(body -> row(body, context))
                                        .toList()))
                        .filter(group -> !group.rows().isEmpty())
                        .toList());
    }

    private static Row row(Organisation body, PageContext context) {
        return new Row(
                new Link(context.fullName(body), context.href(route(body.id()))),
                body.description().orElse(""),
                Involvement.led(body.id(), context.programme()).size());
    }

    private static View view(Organisation body, PageContext context) {
        Programme programme = context.programme();
        Involvement involvement = Involvement.of(body.id(), context);
        return new View(
                context.fullName(body),
                body.kind().id(),
                body.description().orElse(""),
                body.website().orElse(""),
                programme.about().parties().stream()
                        .filter(party -> party.organisation().equals(body.id()))
                        .map(About.Party::side)
                        .findFirst()
                        .orElse(""),
                involvement.led(),
                involvement.rounds(),
                involvement.table(),
                involvement.total(),
                involvement.others(),
                body.isMunicipality()
                        ? Optional.of(new Link(body.name(), context.href(MunicipalityPages.route(body.id()))))
                        : Optional.empty());
    }
}
