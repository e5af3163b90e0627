package nl.regiosite.output.embed;

import nl.regiosite.output.Output;
import nl.regiosite.output.OutputContext;
import nl.regiosite.page.embed.Card;
import nl.regiosite.page.embed.CardAddress;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.source.Travelling;
import nl.regiosite.theme.Script;

/**
 * {@code /insluiten/kaart.js} and {@code kaart.css}: the script behind {@code <regio-kaart>}, and the style that keeps
 * room for it. The same for every region and every theme.
 */
public final class ElementFiles implements Output {
    @Override
    public String name() {
        return "kaartelement";
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        tree.put(CardAddress.SCRIPT.outputPath(), Script.compact(text("kaart.js")));
        tree.put(CardAddress.STYLE.outputPath(), text("kaart.css") + "\n" + Card.roomForLists());
    }

    /** A file that travels with the program. */
    static String text(String name) {
        return Travelling.text("embed/" + name);
    }
}
