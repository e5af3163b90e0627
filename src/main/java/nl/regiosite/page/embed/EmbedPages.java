package nl.regiosite.page.embed;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.page.Link;
import nl.regiosite.page.Page;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.PageKind;
import nl.regiosite.page.Wording;
import nl.regiosite.page.embed.EmbedCode.Form;
import nl.regiosite.page.embed.EmbedCode.Shade;

/**
 * {@code /insluiten/}, where partners make the code that puts a card on their own site, and below it for each card a page
 * with its codes: {@code /insluiten/code/it-hub/}. The script of the first takes the codes from the second, so that they
 * are written in one place.
 */
public final class EmbedPages implements PageKind {
    /** How many characters of a code stand on a line, where the browser cannot make the field as high as the code. */
    private static final int LINE = 44;

    /**
     * This site, for the rules of a site that shows its cards.
     *
     * @param origin with {@code https://}, without a path
     */
    public record Host(String origin, String name) {
        static Host of(URI site) {
            return new Host(site.getScheme() + "://" + site.getAuthority(), site.getAuthority());
        }
    }

    /** Cards that belong together, each with a link to its codes. */
    public record Group(String title, String colour, List<Link> cards) {}

    /**
     * The page where one chooses.
     *
     * @param codes the folder of the pages with codes
     */
    public record MakerView(
            String introduction,
            String codes,
            List<String> forms,
            List<String> shades,
            List<Group> groups,
            Host host) {}

    /**
     * A code.
     *
     * @param shade empty when it is as each reader has chosen
     * @param rows how many lines it needs in a narrow field
     */
    public record Code(String shade, String text, int rows) {}

    public record FormView(String form, List<Code> codes) {}

    /**
     * The page with the codes of one card.
     *
     * @param about the page that the card leads to
     * @param frame the address of the card, and {@code frameTitle} what a frame around it is called
     * @param height of that frame, in pixels, where it is narrow
     * @param badgeText what the badge says to who does not see it
     */
    public record CodesView(
            String title,
            Link about,
            String frame,
            String frameTitle,
            int height,
            String badge,
            String badgeText,
            int badgeWidth,
            int badgeHeight,
            List<FormView> forms,
            Host host) {}

    @Override
    public Set<String> introductions() {
        return Set.of("insluiten");
    }

    @Override
    public Stream<Page> pages(Programme programme) {
        List<Card> cards = Card.all(programme);
        Page maker = Page.worded(
                CardAddress.FOLDER,
                "insluiten-maken",
                "pagina.insluiten",
                context -> maker(cards, context),
                programme.about().title());
        Stream<Page> codes = cards.stream().map(card -> Page.worded(
                        card.address().codes(),
                        "insluiten-code",
                        card.kind() == CardKind.PROJECT || card.kind() == CardKind.TRANCHE
                                ? "pagina.insluiten-code"
                                : "pagina.insluiten-code-" + card.kind().id(),
                        context -> codes(card, context),
                        name(card.title()))
                .below(maker.title(), CardAddress.FOLDER)
                .unlisted());
        return Stream.concat(Stream.of(maker), codes);
    }

    /** The name of what a card is about, without what its title says before it. */
    private static String name(Wording title) {
        return title instanceof Wording.Keyed keyed ? keyed.arguments().get(0) : ((Wording.Written) title).text();
    }

    private static MakerView maker(List<Card> cards, PageContext context) {
        return new MakerView(
                context.introduction("insluiten"),
                context.href(CardAddress.CODES),
                Stream.of(Form.values()).map(Form::id).toList(),
                Stream.of(Shade.values()).map(Shade::id).toList(),
                groups(cards, context),
                Host.of(context.config().baseUrl()));
    }

    private static List<Group> groups(List<Card> cards, PageContext context) {
        List<Group> groups = new ArrayList<>();
        for (Pillar pillar : context.programme().pillars()) {
            Set<String> projects = context.programme().projectsOf(pillar.id()).stream()
                    .map(Project::id)
                    .map(id -> id.value())
                    .collect(Collectors.toSet());
            groups.add(new Group(
                    pillar.title(),
                    pillar.colour(),
                    links(
                            cards.stream()
                                    .filter(card -> card.kind() == CardKind.PROJECT)
                                    .filter(card ->
                                            projects.contains(card.address().id())),
                            context)));
        }
        groups.add(group("pagina.pijlers.titel", CardKind.PILLAR, cards, context));
        groups.add(group("pagina.tranches.titel", CardKind.TRANCHE, cards, context));
        groups.add(group("pagina.gemeenten.titel", CardKind.MUNICIPALITY, cards, context));
        return groups.stream().filter(group -> !group.cards().isEmpty()).toList();
    }

    private static Group group(String title, CardKind kind, List<Card> cards, PageContext context) {
        return new Group(context.word(title), "", links(cards.stream().filter(card -> card.kind() == kind), context));
    }

    private static List<Link> links(Stream<Card> cards, PageContext context) {
        return cards.map(card -> new Link(
                        context.words().of(card.title()),
                        context.href(card.address().codes())))
                .toList();
    }

    private static CodesView codes(Card card, PageContext context) {
        EmbedCode codes = new EmbedCode(card, context);
        return new CodesView(
                context.words().of(card.title()),
                new Link(context.words().of(card.title()), context.href(card.page())),
                context.href(card.address().card()),
                codes.frameTitle(),
                card.height(EmbedCode.FIXED_WIDTH),
                context.href(card.address().badge()),
                codes.badgeText(),
                EmbedCode.BADGE_WIDTH,
                EmbedCode.BADGE_HEIGHT,
                Stream.of(Form.values()).map(form -> form(form, codes)).toList(),
                Host.of(context.config().baseUrl()));
    }

    /** A form that knows no shade has one code. */
    private static FormView form(Form form, EmbedCode codes) {
        List<Code> all = Stream.of(Shade.values())
                .filter(shade -> form.hasShades() || shade == Shade.READER)
                .map(shade -> code(shade, codes.code(form, shade)))
                .toList();
        return new FormView(form.id(), all);
    }

    private static Code code(Shade shade, String text) {
        int rows = Arrays.stream(text.split("\n", -1))
                .mapToInt(line -> line.length() / LINE + 1)
                .sum();
        return new Code(shade.id(), text, rows);
    }
}
