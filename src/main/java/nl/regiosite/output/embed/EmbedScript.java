package nl.regiosite.output.embed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.regiosite.output.Output;
import nl.regiosite.output.OutputContext;
import nl.regiosite.page.embed.Card;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.theme.Script;

/** {@code /insluiten/kaart.js}: the script behind {@code <regio-kaart>}. The same for every region and every theme. */
public final class EmbedScript implements Output {
    @Override
    public void write(OutputContext context, OutputTree tree) {
        tree.put(Card.SCRIPT.outputPath(), read("kaart.js"));
    }

    /** A script that travels with the program, without what only people read. */
    static String read(String name) {
        try (InputStream in = EmbedScript.class.getResourceAsStream("/nl/regiosite/embed/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its script " + name);
            }
            return Script.compact(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the script " + name, e);
        }
    }
}
