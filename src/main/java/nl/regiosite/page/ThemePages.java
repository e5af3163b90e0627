package nl.regiosite.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiosite.model.Money;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.Theme;
import nl.regiosite.model.ThemeId;

/** {@code /themas/} and {@code /themas/<thema>/}: the projects of a theme. */
public final class ThemePages implements PageKind {
    static final Route ROUTE = Route.to("themas");
    static final Wording TITLE = Wording.key("pagina.themas.titel");

    record View(String title, String text, Link pillar, String colour, String granted, List<ProjectRow> projects) {}

    public static Route route(ThemeId id) {
        return Route.to("themas", id);
    }

    @Override
    public Set<String> introductions() {
        return Set.of("themas");
    }

    @Override
    public Stream<Page> pages(Programme programme) {
        Page all = Overview.page(
                ROUTE,
                Wording.key("pagina.themas.omschrijving", programme.about().title()),
                context -> programme.themes().stream()
                        .map(theme -> teaser(theme, context))
                        .toList());
        Stream<Page> each = programme.pillars().stream()
                .flatMap(pillar -> pillar.themes().stream().map(theme -> Page.of(
                                route(theme.id()),
                                "thema",
                                theme.title(),
                                theme.text(),
                                context -> view(theme, pillar, context))
                        .below(Wording.of(pillar.title()), PillarPages.route(pillar.id()))
                        .foundBy(() -> Stream.of(Wording.of(pillar.title())))
                        .dated(() -> KnownDates.projects(
                                programme.projects().stream()
                                        .filter(project -> project.theme().equals(theme.id()))
                                        .toList(),
                                programme))));
        return Stream.concat(Stream.of(all), each);
    }

    private static Teaser teaser(Theme theme, PageContext context) {
        Pillar pillar = context.programme().pillar(theme.pillar()).orElseThrow();
        return new Teaser(theme.title(), context.link(theme).href(), theme.text(), pillar.title(), pillar.colour());
    }

    private static View view(Theme theme, Pillar pillar, PageContext context) {
        Programme programme = context.programme();
        List<Project> projects = programme.projects().stream()
                .filter(project -> project.theme().equals(theme.id()))
                .toList();
        Money granted = Money.sum(projects.stream().map(project -> programme.granted(project.id())));
        return new View(
                theme.title(),
                theme.text(),
                context.link(pillar),
                pillar.colour(),
                DutchFormats.money(granted),
                projects.stream()
                        .map(project -> ProjectRow.of(project, context))
                        .toList());
    }
}
