package nl.regiosite.output.embed;

import java.util.List;
import java.util.Map;
import nl.regiosite.config.SiteConfig;
import nl.regiosite.model.Pillar;
import nl.regiosite.output.Output;
import nl.regiosite.output.OutputContext;
import nl.regiosite.page.Emblem;
import nl.regiosite.page.Route;
import nl.regiosite.page.embed.Card;
import nl.regiosite.page.embed.CardKind;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.theme.Script;

/**
 * {@code /insluiten/<project>/} and the like: the cards that partners put on their sites. Each is one file with all it
 * needs within it: there it can ask for nothing, and has no name of its own.
 */
public final class CardFiles implements Output {
    /** What every card shows of the site; the address is whole. */
    record SiteView(String name, String language, String url, Emblem emblem) {}

    /** What every card shows of itself. */
    record CardView(String id, String title, String url, String style, String script) {}

    @Override
    public String name() {
        return "kaarten";
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        SiteConfig config = context.config();
        SiteView site = new SiteView(
                config.name(), config.language(), context.pages().url(Route.HOME), Emblem.of(context.programme()));
        List<String> colours =
                context.programme().pillars().stream().map(Pillar::colour).toList();
        String style =
                CardStyle.of(context.assets().cardStyle(), context.assets().tokens(), colours);
        String script = Script.compact(ElementFiles.text("in-de-kaart.js")).strip();
        for (Card card : Card.all(context.programme())) {
            CardView view = new CardView(
                    card.address().id(),
                    context.pages().words().of(card.title()),
                    context.pages().url(card.page()),
                    style,
                    script);
            tree.putTextLater(card.address().card().outputPath(), () -> context.templates()
                    .render(
                            template(card),
                            Map.of(
                                    "site", site,
                                    "card", view,
                                    "view", card.view().apply(context.pages())),
                            context.problems())
                    .orElse(""));
        }
    }

    private static String template(Card card) {
        return card.kind() == CardKind.PROJECT ? "insluiten-project" : "insluiten-lijst";
    }
}
