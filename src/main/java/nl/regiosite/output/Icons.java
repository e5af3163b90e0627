package nl.regiosite.output;

import java.util.Locale;
import java.util.TreeMap;
import nl.regiosite.html.Html;
import nl.regiosite.page.Emblem;
import nl.regiosite.page.Landscape;
import nl.regiosite.page.Route;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.theme.DesignTokens;

/**
 * The mark of the programme as icon of a tab and of a telephone, and the manifest that telephones read. Drawn from the
 * pillars with the colours of the theme.
 */
final class Icons implements Output {
    static final Route ICON = Route.file("icoon.svg");

    /** A theme that draws no pictures has icons of its own, or none. */
    static boolean isDrawn(OutputContext context) {
        return context.letters().isPresent();
    }

    @Override
    public String name() {
        return "iconen";
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        if (!isDrawn(context)) {
            return;
        }
        DesignTokens tokens = context.assets().tokens();
        Emblem emblem = Emblem.of(context.programme());
        tree.put(ICON.outputPath(), svg(tokens, emblem));
        tree.putLater("apple-touch-icon.png", () -> picture(180, emblem, context));
        tree.putLater("icoon-192.png", () -> picture(192, emblem, context));
        tree.putLater("icoon-512.png", () -> picture(512, emblem, context));
        tree.put("site.webmanifest", manifest(context, tokens));
    }

    private static byte[] picture(int size, Emblem emblem, OutputContext context) {
        DesignTokens tokens = context.assets().tokens();
        String name = String.join(
                " ",
                "icoon",
                String.valueOf(size),
                PosterFiles.PAINTERS.get(),
                String.valueOf(emblem),
                String.valueOf(new TreeMap<>(tokens.light())),
                String.valueOf(new TreeMap<>(tokens.colours())));
        return context.cache().get(name, () -> PosterPainter.icon(tokens, emblem, size));
    }

    private static String svg(DesignTokens tokens, Emblem emblem) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(Emblem.SIZE)
                .append(' ')
                .append(Emblem.SIZE)
                .append("\">\n");
        for (Landscape.Mark mark : emblem.marks()) {
            svg.append("<path fill=\"")
                    .append(Html.escape(tokens.value("--kleur", mark.colour()).orElse("#000")))
                    .append("\" transform=\"translate(")
                    .append(mark.x())
                    .append(' ')
                    .append(mark.y())
                    .append(") scale(")
                    .append(mark.scale())
                    .append(")\" d=\"")
                    .append(tokens.shape(mark.colour()).svgPath())
                    .append("\"/>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    private static String manifest(OutputContext context, DesignTokens tokens) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeStringProperty("name", context.config().name());
            json.writeStringProperty("short_name", context.config().shortName());
            json.writeStringProperty("lang", context.config().language().toLowerCase(Locale.ROOT));
            json.writeStringProperty("start_url", context.pages().href(Route.HOME));
            json.writeStringProperty("display", "browser");
            json.writeStringProperty(
                    "background_color", tokens.value("--papier").orElse("#ffffff"));
            json.writeStringProperty("theme_color", tokens.value("--papier").orElse("#ffffff"));
            json.writeArrayPropertyStart("icons");
            for (int size : new int[] {192, 512}) {
                json.writeStartObject();
                json.writeStringProperty("src", context.pages().href(Route.file("icoon-" + size + ".png")));
                json.writeStringProperty("sizes", size + "x" + size);
                json.writeStringProperty("type", "image/png");
                json.writeStringProperty("purpose", "any maskable");
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
