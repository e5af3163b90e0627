package nl.regiosite.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiosite.model.About;
import nl.regiosite.model.Programme;

/** {@code /organisatie/}: the steering group, the teams by role, the parties. */
final class GovernancePage implements PageKind {
    static final Route ROUTE = Route.to("organisatie");

    record Person(String name, String position, List<Link> organisation, String role) {}

    record Team(String id, String title, String text, List<Person> members) {}

    record View(String introduction, List<Person> steeringGroup, List<Team> teams, List<AboutPage.Side> sides) {}

    @Override
    public Set<String> introductions() {
        return Set.of("organisatie");
    }

    @Override
    public Stream<Page> pages(Programme programme) {
        return Stream.of(Page.worded(
                        ROUTE,
                        "organisatie",
                        "pagina.bestuur",
                        GovernancePage::view,
                        programme.about().title())
                .foundBy(() -> FindingWords.people(programme.about()))
                .dated(() -> KnownDates.sources(programme.about().sources(), programme)));
    }

    private static View view(PageContext context) {
        About about = context.programme().about();
        return new View(
                context.introduction("organisatie"),
                people(about.steeringGroup(), context),
                about.teams().stream()
                        .map(team -> new Team(team.id(), team.title(), team.text(), people(team.members(), context)))
                        .toList(),
                AboutPage.sides(about, context));
    }

    private static List<Person> people(List<About.Member> members, PageContext context) {
        return members.stream()
                .map(member -> new Person(
                        member.name(),
                        member.position(),
                        context.organisations(member.organisation().stream().toList()),
                        member.role().orElse("")))
                .toList();
    }
}
