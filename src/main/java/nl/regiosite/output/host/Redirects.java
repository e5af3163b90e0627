package nl.regiosite.output.host;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.regiosite.model.Programme;
import nl.regiosite.page.Route;
import nl.regiosite.page.embed.Card;
import nl.regiosite.page.embed.CardKind;

/**
 * What moved, with all that moved along: a project that got another name keeps its card, its badge, its codes and its
 * oEmbed at the addresses that stand in pages of others.
 */
public final class Redirects {
    /** What the host takes. */
    public static final int MOST = 10_000;

    private static final Pattern PROJECT = Pattern.compile("/projecten/([^/]+)/");

    /** Somebody may name the old address of a card where the old address of the page belongs. */
    private static final Pattern CARD = Pattern.compile("/insluiten/([^/]+)/");

    private Redirects() {}

    /**
     * From each address that there was to the one that there is.
     *
     * @param moved what pages had for addresses, as their texts say it
     * @param written the paths of all files of the site: what is there needs no redirect, and to what is not there none
     *     can lead
     */
    public static SortedMap<Route, Route> of(Map<Route, Route> moved, Programme programme, Collection<String> written) {
        Map<Route, Card> cards = Card.all(programme).stream()
                .filter(card -> card.kind() == CardKind.PROJECT)
                .collect(Collectors.toMap(Card::page, card -> card));
        SortedMap<Route, Route> all = new TreeMap<>(moved);
        moved.forEach((from, to) -> {
            Card card = cards.get(to);
            if (card != null) {
                id(PROJECT, from).or(() -> id(CARD, from)).ifPresent(old -> along(old, card)
                        .forEach((was, is) -> {
                            if (written.contains(is.outputPath()) && !written.contains(was.outputPath())) {
                                all.put(was, is);
                            }
                        }));
            }
        });
        return all;
    }

    private static Optional<String> id(Pattern pattern, Route route) {
        return Optional.of(pattern.matcher(route.path()))
                .filter(Matcher::matches)
                .map(found -> found.group(1));
    }

    private static Map<Route, Route> along(String old, Card card) {
        return Map.of(
                Route.to("insluiten", old), card.address().card(),
                Route.file("insluiten/" + old + "/badge.svg"), card.address().badge(),
                Route.to("insluiten", "code", old), card.address().codes(),
                Route.file("projecten/" + old + "/oembed.json"), card.oembed());
    }
}
