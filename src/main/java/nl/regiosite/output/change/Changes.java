package nl.regiosite.output.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regiosite.model.Money;
import nl.regiosite.output.change.SiteState.Amount;
import nl.regiosite.output.change.SiteState.AmountOf;
import nl.regiosite.output.change.SiteState.PageState;
import nl.regiosite.page.Route;

/**
 * What changed from one state of a site to the next, apart for what people come for: a page that came, went or moved; a
 * text that reads otherwise; a page on which only figures went along; a page that reads as it did, with something new
 * around it, such as a menu or a style. Each list is in the order of the addresses.
 *
 * @param since the day of the earlier state; nothing when there is none
 * @param address of the site as it is now
 * @param pages how many pages there are now
 */
public record Changes(
        Optional<LocalDate> since,
        String address,
        int pages,
        List<Place> added,
        List<Place> gone,
        List<Move> moved,
        List<Place> reworded,
        List<Place> recounted,
        List<Place> reframed,
        List<Difference> amounts) {
    /** A page by its address and title. */
    public record Place(String path, String title) {}

    /** A page that has another address. */
    public record Move(String from, Place to) {}

    /** An amount that is another, or was not there before, or is no longer. */
    public record Difference(AmountOf of, String name, Optional<Money> from, Optional<Money> to) {
        /** In whole euros; less than nothing when it went down. */
        long euros() {
            return to.orElse(Money.ZERO).euros() - from.orElse(Money.ZERO).euros();
        }
    }

    public Changes {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        moved = List.copyOf(moved);
        reworded = List.copyOf(reworded);
        recounted = List.copyOf(recounted);
        reframed = List.copyOf(reframed);
        amounts = List.copyOf(amounts);
    }

    public static Changes between(Optional<SiteState> earlier, SiteState now) {
        List<Place> added = new ArrayList<>();
        List<Place> gone = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        List<Place> reworded = new ArrayList<>();
        List<Place> recounted = new ArrayList<>();
        List<Place> reframed = new ArrayList<>();
        List<Difference> amounts = new ArrayList<>();
        earlier.ifPresent(before -> {
            Map<String, String> came = moves(before, now, moves);
            // Of a preview every page says its address somewhere around the text, in more than one spelling.
            boolean sameAddress = before.address().equals(now.address());
            now.pages().forEach((path, page) -> {
                Place place = new Place(path, page.title());
                PageState was = before.pages().get(came.getOrDefault(path, path));
                if (was == null) {
                    added.add(place);
                } else if (!was.words().equals(page.words()) || !was.title().equals(page.title())) {
                    reworded.add(place);
                } else if (!was.text().equals(page.text())) {
                    recounted.add(place);
                } else if (sameAddress && !was.whole().equals(page.whole())) {
                    reframed.add(place);
                }
            });
            Set<String> left = new HashSet<>(came.values());
            before.pages().forEach((path, page) -> {
                if (!now.pages().containsKey(path) && !left.contains(path)) {
                    gone.add(new Place(path, page.title()));
                }
            });
            amounts.addAll(amounts(before, now));
        });
        return new Changes(
                earlier.map(SiteState::day),
                now.address(),
                now.pages().size(),
                added,
                gone,
                moves,
                reworded,
                recounted,
                reframed,
                amounts);
    }

    /** Where each page that moved came from; a page that was at both addresses before did not move now. */
    private static Map<String, String> moves(SiteState before, SiteState now, List<Move> moves) {
        Map<String, String> came = new TreeMap<>();
        now.moved().forEach((from, to) -> {
            PageState page = now.pages().get(to);
            boolean movedNow = page != null
                    && before.pages().containsKey(from)
                    && !before.pages().containsKey(to)
                    && came.putIfAbsent(to, from) == null;
            if (movedNow && page != null) {
                moves.add(new Move(from, new Place(to, page.title())));
            }
        });
        return came;
    }

    /** First what was granted and set aside, project by project, then the sums, and that of all last. */
    private static List<Difference> amounts(SiteState before, SiteState now) {
        Map<AmountOf, Amount> was = new TreeMap<>();
        before.amounts()
                .forEach((of, amount) -> was.put(
                        new AmountOf(
                                now.pages().containsKey(of.page())
                                        ? of.page()
                                        : now.moved().getOrDefault(of.page(), of.page()),
                                of.part()),
                        amount));
        Set<AmountOf> all = new TreeSet<>(was.keySet());
        all.addAll(now.amounts().keySet());
        List<Difference> differences = new ArrayList<>();
        for (AmountOf of : all) {
            Optional<Amount> from = Optional.ofNullable(was.get(of));
            Optional<Amount> to = Optional.ofNullable(now.amounts().get(of));
            if (!from.map(Amount::money).equals(to.map(Amount::money))) {
                String name = to.or(() -> from).map(Amount::name).orElse("");
                differences.add(new Difference(of, name, from.map(Amount::money), to.map(Amount::money)));
            }
        }
        differences.sort(
                Comparator.comparing((Difference difference) -> difference.of().isSum())
                        .thenComparing(difference -> difference.of().page().equals(Route.HOME.path())));
        return differences;
    }

    /** Whether nobody who reads the site can see a difference. */
    public boolean isNothing() {
        return added.isEmpty()
                && gone.isEmpty()
                && moved.isEmpty()
                && reworded.isEmpty()
                && recounted.isEmpty()
                && reframed.isEmpty()
                && amounts.isEmpty();
    }
}
