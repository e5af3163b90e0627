package nl.regiosite.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiosite.model.Grant;
import nl.regiosite.model.Label;
import nl.regiosite.model.Money;
import nl.regiosite.model.OrganisationId;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.Tranche;
import nl.regiosite.page.chart.StackedBars;
import nl.regiosite.page.embed.CardAddress;
import nl.regiosite.page.embed.CardKind;

/** {@code /tranches/} and {@code /tranches/<n>/}: who got what in a round, by pillar, as the printed table has it. */
public final class TranchePages implements PageKind {
    static final Route ROUTE = Route.to("tranches");
    static final Wording TITLE = Wording.key("pagina.tranches.titel");

    /**
     * A line of the table.
     *
     * @param sort new or continued as printed, or else as it follows from the earlier grants
     */
    record Line(
            String number,
            Link project,
            String part,
            String sort,
            boolean printed,
            List<Link> leadPartners,
            String amount) {}

    record Group(
            Link pillar,
            String colour,
            List<Line> lines,
            Footnotes.Figure projects,
            Footnotes.Figure subtotal,
            List<Line> remarks) {}

    /** What a lead partner leads in this round; an organisation without a name is one that the documents do not name. */
    record Leader(Link organisation, int projects, String amount) {}

    /**
     * One tranche.
     *
     * @param leaders the largest amount first
     * @param overlap whether a project stands with more than one of them
     * @param shared whether a grant has two lead partners: it counts with both, so the amounts are more than the total
     */
    record View(
            String title,
            String summary,
            String date,
            Landscape landscape,
            String story,
            List<Group> groups,
            Footnotes.Figure total,
            int projects,
            List<Leader> leaders,
            boolean overlap,
            boolean shared,
            List<Link> sources,
            List<Footnotes.Note> footnotes,
            Optional<Link> previous,
            Optional<Link> next,
            String codes) {}

    record ListView(
            String introduction,
            Optional<StackedBars> chart,
            MoneyTable table,
            List<Teaser> items,
            List<Footnotes.Note> footnotes) {}

    /** The address of a tranche. */
    public static Route route(int number) {
        return Route.to("tranches", number);
    }

    @Override
    public Set<String> introductions() {
        return Set.of("tranches");
    }

    @Override
    public Stream<Page> pages(Programme programme) {
        Page all = Page.worded(
                        ROUTE,
                        "tranches",
                        "pagina.tranches",
                        TranchePages::list,
                        programme.tranches().size())
                .dated(() -> programme.tranches().stream().flatMap(tranche -> KnownDates.of(tranche, programme)));
        Stream<Page> each = programme.tranches().stream().map(tranche -> Page.of(
                        route(tranche.number()),
                        "tranche",
                        tranche.title(),
                        tranche.summary(),
                        context -> view(tranche, context))
                .below(TITLE, ROUTE)
                .from(tranche.text().path())
                .shownAs(context -> poster(tranche, context))
                .foundBy(() -> FindingWords.of(tranche, programme))
                .dated(() -> KnownDates.of(tranche, programme)));
        return Stream.concat(Stream.of(all), each);
    }

    private static ListView list(PageContext context) {
        Footnotes footnotes = new Footnotes(context);
        MoneyTable table = MoneyTable.byPillar(context, footnotes);
        List<Teaser> items = context.programme().tranches().stream()
                .map(tranche -> Teaser.of(
                        context.link(tranche),
                        tranche.summary(),
                        DutchFormats.money(context.programme().granted(tranche.number()))))
                .toList();
        return new ListView(
                context.introduction("tranches"),
                MoneyCharts.tranches(context.programme()),
                table,
                items,
                footnotes.all());
    }

    private static Poster poster(Tranche tranche, PageContext context) {
        return new Poster(
                context.words().of(TITLE),
                "",
                tranche.title(),
                DutchFormats.money(context.programme().granted(tranche.number())),
                context.word("deelbeeld.toegekend"),
                Landscape.ofTranche(tranche.number(), context.programme()));
    }

    private static View view(Tranche tranche, PageContext context) {
        Programme programme = context.programme();
        Footnotes footnotes = new Footnotes(context);
        List<Group> groups = programme.pillars().stream()
                .map(pillar -> group(tranche, pillar, context, footnotes))
                .filter(group -> !group.lines().isEmpty() || !group.remarks().isEmpty())
                .toList();
        List<Leader> leaders = leaders(tranche, context);
        int projects = (int) distinctProjects(programme.grantsIn(tranche.number()));
        return new View(
                tranche.title(),
                tranche.summary(),
                tranche.date().map(DutchFormats::date).orElse(""),
                Landscape.ofTranche(tranche.number(), programme),
                context.story(tranche.text()),
                groups,
                footnotes.granted(tranche.number()),
                projects,
                leaders,
                leaders.stream().mapToLong(Leader::projects).sum() > projects,
                programme.grantsIn(tranche.number()).stream()
                        .anyMatch(grant -> programme.leadPartnersOf(grant).size() > 1),
                context.sources(tranche.sources()),
                footnotes.all(),
                neighbour(tranche, -1, context),
                neighbour(tranche, 1, context),
                context.href(new CardAddress(CardKind.TRANCHE, String.valueOf(tranche.number())).codes()));
    }

    private static List<Leader> leaders(Tranche tranche, PageContext context) {
        Programme programme = context.programme();
        Map<Optional<OrganisationId>, List<Grant>> led = new HashMap<>();
        for (Grant grant : programme.grantsIn(tranche.number())) {
            List<OrganisationId> leaders = programme.leadPartnersOf(grant);
            if (leaders.isEmpty()) {
                led.computeIfAbsent(Optional.empty(), none -> new ArrayList<>()).add(grant);
            }
            leaders.forEach(leader -> led.computeIfAbsent(Optional.of(leader), none -> new ArrayList<>())
                    .add(grant));
        }
        return led.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Optional<OrganisationId>, List<Grant>> entry) ->
                                Money.sum(entry.getValue()).euros())
                        .reversed()
                        .thenComparing(entry ->
                                entry.getKey().map(OrganisationId::value).orElse("")))
                .map(entry -> new Leader(
                        context.organisations(entry.getKey().stream().toList()).stream()
                                .findFirst()
                                .orElse(new Link("", "")),
                        (int) distinctProjects(entry.getValue()),
                        DutchFormats.money(Money.sum(entry.getValue()))))
                .toList();
    }

    private static Group group(Tranche tranche, Pillar pillar, PageContext context, Footnotes footnotes) {
        Programme programme = context.programme();
        List<Grant> grants = programme.grantsIn(pillar.id(), tranche.number());
        List<Line> remarks = programme.projectsOf(pillar.id()).stream()
                .flatMap(project -> programme.remarksOf(project.id()).stream()
                        .filter(remark -> remark.tranche() == tranche.number())
                        .map(remark -> new Line(
                                project.number().text(),
                                context.link(project),
                                "",
                                "",
                                false,
                                context.organisations(project.leadPartners()),
                                remark.text())))
                .toList();
        return new Group(
                context.link(pillar),
                pillar.colour(),
                grants.stream().map(grant -> line(grant, context)).toList(),
                footnotes.projects(pillar.id(), tranche.number(), distinctProjects(grants)),
                footnotes.granted(pillar.id(), tranche.number()),
                remarks);
    }

    private static Line line(Grant grant, PageContext context) {
        Programme programme = context.programme();
        Project project = programme.project(grant.project()).orElseThrow();
        boolean printed = programme.about().labelTranches().contains(grant.tranche())
                && project.label().isPresent();
        Label sort = printed ? project.label().orElseThrow() : isFirst(grant, programme) ? Label.NEW : Label.CONTINUED;
        return new Line(
                project.number().text(),
                context.link(project),
                grant.part().orElse(""),
                sort.id(),
                printed,
                context.organisations(programme.leadPartnersOf(grant)),
                DutchFormats.money(grant.amount()));
    }

    private static boolean isFirst(Grant grant, Programme programme) {
        return programme.grantsOf(grant.project()).stream().noneMatch(other -> other.tranche() < grant.tranche());
    }

    private static long distinctProjects(List<Grant> grants) {
        return grants.stream().map(Grant::project).distinct().count();
    }

    private static Optional<Link> neighbour(Tranche tranche, int step, PageContext context) {
        List<Tranche> all = context.programme().tranches();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).number() == tranche.number())
                .map(i -> i + step)
                .filter(i -> i >= 0 && i < all.size())
                .mapToObj(i -> context.link(all.get(i)))
                .findFirst();
    }
}
