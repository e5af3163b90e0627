package nl.regiosite.output.change;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiosite.model.Grant;
import nl.regiosite.model.Money;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.ProjectId;
import nl.regiosite.model.Tranche;
import nl.regiosite.output.host.Redirects;
import nl.regiosite.page.Page;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.Route;
import nl.regiosite.page.Routes;
import nl.regiosite.publish.OutputTree;

/**
 * What a site says: enough to tell people later what changed, without keeping the site.
 *
 * @param site what it is called
 * @param day that counted as the day of the build
 * @param address of the site, without a slash at its end
 * @param pages those that lists of pages name, by address; cards and the like change with the pages they are of
 * @param amounts by what they are of
 * @param moved from each address that a page had before, to the one it has now
 */
public record SiteState(
        String site,
        LocalDate day,
        String address,
        SortedMap<String, PageState> pages,
        SortedMap<AmountOf, Amount> amounts,
        SortedMap<String, String> moved) {
    /**
     * A page. The words and the text are of its own part, without the menus around it and without the drawings.
     *
     * @param words fingerprint of its text without the figures in it
     * @param text fingerprint of its text
     * @param whole fingerprint of the file
     */
    public record PageState(String title, String words, String text, String whole) {}

    /**
     * What an amount is of.
     *
     * @param page the address of the project, pillar or tranche; {@code /} for all together
     * @param part the number of a tranche, {@link #RESERVATION}, or nothing for a sum
     */
    public record AmountOf(String page, String part) implements Comparable<AmountOf> {
        static final String RESERVATION = "reservering";

        /** Whether it is the sum of others. */
        boolean isSum() {
            return part.isEmpty();
        }

        @Override
        public int compareTo(AmountOf other) {
            int byPage = page.compareTo(other.page);
            return byPage != 0 ? byPage : part.compareTo(other.part);
        }
    }

    /** An amount, with the name of the project, pillar or tranche. */
    public record Amount(String name, Money money) {}

    public SiteState {
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
        moved = Collections.unmodifiableSortedMap(new TreeMap<>(moved));
    }

    /**
     * The state of a site that was just made.
     *
     * @param known what is known of a page already
     */
    public static SiteState of(
            PageContext context, OutputTree tree, LocalDate day, Function<Page, Optional<PageState>> known) {
        PageText reader = new PageText(new TreeSet<>(List.of(
                context.config().baseUrl().toString(), context.config().home().toString())));
        SortedMap<String, PageState> pages = context.plan().pages().values().parallelStream()
                .filter(page -> page.finding().listed())
                .flatMap(page -> known
                        .apply(page)
                        .or(() -> tree.bytes(page.route().outputPath())
                                .map(file -> reader.read(context.words().of(page.title()), file)))
                        .map(state -> Map.entry(page.route().path(), state))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new));
        SortedMap<String, String> moved = new TreeMap<>();
        Redirects.of(context.plan().redirects(), context.programme(), tree.paths())
                .forEach((from, to) -> moved.put(from.path(), to.path()));
        return new SiteState(
                context.config().name(),
                day,
                context.config().baseUrl().toString(),
                pages,
                amounts(context.programme()),
                moved);
    }

    private static SortedMap<AmountOf, Amount> amounts(Programme programme) {
        SortedMap<AmountOf, Amount> amounts = new TreeMap<>();
        amounts.put(new AmountOf(Route.HOME.path(), ""), new Amount("", programme.granted()));
        for (Pillar pillar : programme.pillars()) {
            amounts.put(
                    new AmountOf(Routes.of(pillar).path(), ""),
                    new Amount(pillar.title(), programme.granted(pillar.id())));
        }
        for (Tranche tranche : programme.tranches()) {
            amounts.put(
                    new AmountOf(Routes.of(tranche).path(), ""),
                    new Amount(tranche.title(), programme.granted(tranche.number())));
        }
        for (Project project : programme.projects()) {
            amounts.putAll(amounts(programme, project));
        }
        return amounts;
    }

    private static SortedMap<AmountOf, Amount> amounts(Programme programme, Project project) {
        SortedMap<AmountOf, Amount> amounts = new TreeMap<>();
        String page = Routes.of(project).path();
        ProjectId id = project.id();
        for (Grant grant : programme.grantsOf(id)) {
            amounts.merge(
                    new AmountOf(page, String.valueOf(grant.tranche())),
                    new Amount(project.title(), grant.amount()),
                    (one, other) -> new Amount(one.name(), one.money().plus(other.money())));
        }
        programme
                .reservationOf(id)
                .ifPresent(reservation -> amounts.put(
                        new AmountOf(page, AmountOf.RESERVATION), new Amount(project.title(), reservation.amount())));
        return amounts;
    }
}
