package nl.regiosite.output.embed;

import java.util.Optional;
import nl.regiosite.output.Letters;
import nl.regiosite.output.Output;
import nl.regiosite.output.OutputContext;
import nl.regiosite.page.Emblem;
import nl.regiosite.page.embed.Card;
import nl.regiosite.publish.OutputTree;

/** {@code /insluiten/<project>/badge.svg} and the like: a small picture for who may not show a frame. */
public final class BadgeFiles implements Output {
    @Override
    public String name() {
        return "badges";
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        Optional<Letters> letters = Letters.of(context);
        BadgePainter painter = new BadgePainter(
                context.assets().tokens(),
                letters,
                context.pages().word("insluiten.onderdeel"),
                context.config().name(),
                Emblem.of(context.programme()));
        Card.all(context.programme())
                .forEach(card -> tree.putTextLater(
                        card.address().badge().outputPath(),
                        () -> painter.svg(context.pages().words().of(card.title()))));
    }
}
