package nl.regiosite.page.embed;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiosite.model.Programme;
import nl.regiosite.page.MunicipalityPages;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.PillarPages;
import nl.regiosite.page.ProjectPages;
import nl.regiosite.page.Route;
import nl.regiosite.page.TranchePages;
import nl.regiosite.page.Wording;
import nl.regiosite.source.Lazy;

/**
 * A card that partners put on sites of their own, about something that has a page.
 *
 * @param address where it is, by what it is about
 * @param page the page that it leads to
 * @param rows how many projects it lists; none when it is about one project
 * @param view what stands on it
 */
public record Card(
        CardAddress address, Wording title, Route page, Lazy<Integer> rows, Function<PageContext, Record> view) {
    /** The width of a text on most sites: where a card is shown when nobody says how wide. */
    public static final int WIDTH = 600;

    /** From this width on, the picture stands beside the words. */
    private static final int WIDE = 560;

    private static final int NARROW = 320;

    /** Every card of a programme, by kind, in the order of the programme. */
    public static List<Card> all(Programme programme) {
        Stream<Card> projects = programme.projects().stream()
                .map(project -> new Card(
                        new CardAddress(CardKind.PROJECT, project.id().value()),
                        Wording.of(project.title()),
                        ProjectPages.route(project.id()),
                        Lazy.of(() -> 0),
                        context -> ProjectCard.of(project, context)));
        Stream<Card> pillars = programme.pillars().stream()
                .map(pillar -> new Card(
                        new CardAddress(CardKind.PILLAR, pillar.id().value()),
                        Wording.key("insluiten.pijler", pillar.title()),
                        PillarPages.route(pillar.id()),
                        Lazy.of(() -> Shares.of(pillar, programme).size()),
                        context -> ListCard.of(pillar, context)));
        Stream<Card> tranches = programme.tranches().stream()
                .map(tranche -> new Card(
                        new CardAddress(CardKind.TRANCHE, String.valueOf(tranche.number())),
                        Wording.of(tranche.title()),
                        TranchePages.route(tranche.number()),
                        Lazy.of(() -> Shares.of(tranche, programme).size()),
                        context -> ListCard.of(tranche, context)));
        Stream<Card> municipalities = programme.municipalities().stream()
                .map(place -> new Card(
                        new CardAddress(CardKind.MUNICIPALITY, place.id().value()),
                        Wording.key("insluiten.gemeente", place.name()),
                        MunicipalityPages.route(place.id()),
                        Lazy.of(() -> Shares.of(place, programme).size()),
                        context -> ListCard.of(place, context)));
        return Stream.of(projects, pillars, tranches, municipalities)
                .flatMap(cards -> cards)
                .toList();
    }

    public CardKind kind() {
        return address.kind();
    }

    /** What sites ask for that know the address of the page: {@code /projecten/it-hub/oembed.json}. */
    public Route oembed() {
        return new Route(page.path() + "oembed.json");
    }

    /**
     * The height that a frame of a width needs, both in pixels, so that nothing on the page has to move when the card has
     * come. A test measures every card of the real site in a browser.
     */
    public int height(int width) {
        int usual = kind() == CardKind.PROJECT ? 420 : heightOfList(listed(), width);
        return width < NARROW ? usual * 13 / 10 : usual;
    }

    private int listed() {
        return Math.min(rows.get(), ListCard.MOST_ROWS + 1);
    }

    private static int heightOfList(int listed, int width) {
        return width >= WIDE ? 400 + listed * 32 : 380 + listed * 54;
    }

    /** What a list says of its height in a code: in a narrow place and in a wide one. */
    record Heights(int narrow, int wide) {
        static Heights of(int listed) {
            return new Heights(heightOfList(listed, EmbedCode.FIXED_WIDTH), heightOfList(listed, WIDTH));
        }

        @Override
        public String toString() {
            return narrow + " " + wide;
        }
    }

    Heights heights() {
        return Heights.of(listed());
    }

    /** The style that keeps room for a list of any length until its card has come: for each height that a code can say. */
    public static String roomForLists() {
        return IntStream.rangeClosed(1, ListCard.MOST_ROWS + 1)
                .mapToObj(Heights::of)
                .map(heights -> "regio-kaart[hoogte=\"" + heights + "\"]{--regio-kaart-smal:" + heights.narrow()
                        + "px;--regio-kaart-breed:" + heights.wide() + "px}\n")
                .collect(Collectors.joining());
    }
}
