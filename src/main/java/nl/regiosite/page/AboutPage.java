package nl.regiosite.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiosite.model.About;
import nl.regiosite.model.Programme;

/** {@code /over/}: how the programme came about, who the parties are, how it is decided. */
final class AboutPage implements PageKind {
    static final Route ROUTE = Route.to("over");

    record Milestone(String date, String iso, String title, String text, List<Link> sources) {}

    record PartyView(Link organisation, String represented) {}

    record Side(String id, List<PartyView> parties) {}

    record View(
            String title,
            String ambition,
            String introduction,
            String start,
            String end,
            List<Milestone> milestones,
            Optional<ProgrammeTimeline> timeline,
            List<Side> sides,
            List<Link> sources) {}

    @Override
    public Set<String> introductions() {
        return Set.of("over");
    }

    @Override
    public Stream<Page> pages(Programme programme) {
        return Stream.of(Page.worded(
                        ROUTE,
                        "over",
                        "pagina.over",
                        AboutPage::view,
                        programme.about().title())
                .foundBy(() -> FindingWords.words(
                        programme.about().milestones().stream().map(it -> it.title() + ": " + it.text())))
                .dated(() -> KnownDates.about(programme)));
    }

    private static View view(PageContext context) {
        About about = context.programme().about();
        List<About.Milestone> milestones = about.milestones().stream()
                // "juni 2019" comes after "1 juni 2019": it is known to be over only when the month is.
                .sorted(Comparator.comparing(
                                (About.Milestone milestone) -> milestone.date().lastDay())
                        .thenComparing(About.Milestone::title))
                .toList();
        return new View(
                about.title(),
                about.ambition().orElse(""),
                context.introduction("over"),
                about.start().map(DutchFormats::date).orElse(""),
                about.end().map(DutchFormats::date).orElse(""),
                milestones.stream()
                        .map(milestone -> new Milestone(
                                DutchFormats.date(milestone.date()),
                                milestone.date().iso(),
                                milestone.title(),
                                milestone.text(),
                                context.sources(milestone.sources())))
                        .toList(),
                ProgrammeTimeline.of(milestones, context),
                sides(about, context),
                context.sources(about.sources()));
    }

    /** The parties by side, sides in the order in which they are first named. */
    static List<Side> sides(About about, PageContext context) {
        return about.parties().stream()
                .map(About.Party::side)
                .distinct()
                .map(side -> new Side(
                        side,
                        about.parties().stream()
                                .filter(party -> party.side().equals(side))
                                .flatMap(party -> context.organisations(List.of(party.organisation())).stream()
                                        .map(link -> new PartyView(
                                                link, party.represented().orElse(""))))
                                .toList()))
                .toList();
    }
}
