package nl.regiosite.output.embed;

import nl.regiosite.output.Json;
import nl.regiosite.output.Output;
import nl.regiosite.output.OutputContext;
import nl.regiosite.output.PosterFiles;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.Route;
import nl.regiosite.page.embed.Card;
import nl.regiosite.page.embed.EmbedCode;
import nl.regiosite.publish.OutputTree;

/**
 * {@code /projecten/<project>/oembed.json} and the like: what WordPress and others ask for when an editor pastes the
 * address of a page (oEmbed 1.0, type {@code rich}). A static host cannot read what they ask, such as a width: they get
 * the same answer, and make it fit.
 */
public final class OembedFiles implements Output {
    @Override
    public String name() {
        return "oembed";
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        Card.all(context.programme())
                .forEach(card -> tree.putTextLater(card.oembed().outputPath(), () -> answer(card, context)));
    }

    private static String answer(Card card, OutputContext outputs) {
        PageContext context = outputs.pages();
        return Json.write(json -> {
            json.writeStartObject();
            json.writeStringProperty("version", "1.0");
            json.writeStringProperty("type", "rich");
            json.writeStringProperty("title", context.words().of(card.title()));
            json.writeStringProperty("provider_name", context.config().name());
            json.writeStringProperty("provider_url", context.url(Route.HOME));
            json.writeNumberProperty("cache_age", 86_400);
            if (outputs.letters().isPresent()) {
                Route picture = PosterFiles.route(card.page());
                json.writeStringProperty("thumbnail_url", context.url(picture));
                json.writeNumberProperty("thumbnail_width", PosterFiles.WIDTH);
                json.writeNumberProperty("thumbnail_height", PosterFiles.HEIGHT);
            }
            json.writeNumberProperty("width", Card.WIDTH);
            json.writeNumberProperty("height", card.height(Card.WIDTH));
            json.writeStringProperty("html", new EmbedCode(card, context).oembed(Card.WIDTH));
            json.writeEndObject();
        });
    }
}
