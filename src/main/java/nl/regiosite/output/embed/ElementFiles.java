package nl.regiosite.output.embed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.regiosite.output.Output;
import nl.regiosite.output.OutputContext;
import nl.regiosite.page.embed.Card;
import nl.regiosite.page.embed.CardAddress;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.theme.Script;

/**
 * {@code /insluiten/kaart.js} and {@code kaart.css}: the script behind {@code <regio-kaart>}, and the style that keeps
 * room for it. The same for every region and every theme.
 */
public final class ElementFiles implements Output {
    @Override
    public void write(OutputContext context, OutputTree tree) {
        tree.put(CardAddress.SCRIPT.outputPath(), Script.compact(text("kaart.js")));
        tree.put(CardAddress.STYLE.outputPath(), text("kaart.css") + "\n" + Card.roomForLists());
    }

    /** A file that travels with the program. */
    static String text(String name) {
        try (InputStream in = ElementFiles.class.getResourceAsStream("/nl/regiosite/embed/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the file " + name, e);
        }
    }
}
