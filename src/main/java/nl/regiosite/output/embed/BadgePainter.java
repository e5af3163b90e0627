package nl.regiosite.output.embed;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.regiosite.output.Letters;
import nl.regiosite.output.Xml;
import nl.regiosite.output.picture.Letter;
import nl.regiosite.page.Emblem;
import nl.regiosite.page.Landscape;
import nl.regiosite.page.embed.EmbedCode;
import nl.regiosite.source.Lazy;
import nl.regiosite.theme.DesignTokens;

/**
 * Draws badges: the mark of the programme, its name, and what the badge is about. The letters are drawn as outlines, for
 * a picture may load none and no two machines have the same; a line with signs that the theme's letter lacks is left to
 * the letters of the machine.
 */
final class BadgePainter {
    private static final int WIDTH = EmbedCode.BADGE_WIDTH;
    private static final int HEIGHT = EmbedCode.BADGE_HEIGHT;
    private static final int MARK = 52;
    private static final int TEXT_START = 80;
    private static final int ROOM = WIDTH - TEXT_START - 12;

    private final DesignTokens tokens;
    private final Optional<Letters> letters;
    private final String partOf;
    private final String siteName;
    private final Emblem emblem;
    private final Lazy<String> background = Lazy.of(this::background);

    BadgePainter(DesignTokens tokens, Optional<Letters> letters, String partOf, String siteName, Emblem emblem) {
        this.tokens = tokens;
        this.letters = letters;
        this.partOf = partOf;
        this.siteName = siteName;
        this.emblem = emblem;
    }

    String svg(String title) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(WIDTH + " " + HEIGHT + "\" width=\"" + WIDTH + "\" height=\"" + HEIGHT)
                .append("\" role=\"img\">\n<title>")
                .append(Xml.text(title + " – " + partOf + " " + siteName))
                .append("</title>\n")
                .append(background.get());
        line(title, false, 15, 69, "--inkt", svg);
        return svg.append("</svg>\n").toString();
    }

    /** All that is the same on each. */
    private String background() {
        StringBuilder svg = new StringBuilder("<rect width=\"100%\" height=\"100%\" fill=\"")
                .append(colour("--papier", "#fff"))
                .append("\"/>\n");
        fields(svg);
        svg.append("<rect x=\".5\" y=\".5\" width=\"" + (WIDTH - 1) + "\" height=\"" + (HEIGHT - 1))
                .append("\" fill=\"none\" stroke=\"")
                .append(colour("--rand", "#999"))
                .append("\"/>\n");
        marks(svg);
        line(partOf, false, 13, 27, "--inkt-zacht", svg);
        line(siteName, true, 17, 47, "--inkt", svg);
        return svg.toString();
    }

    /** The near edge of the land that stands at the top of every page. */
    private void fields(StringBuilder svg) {
        String scale = rounded((double) WIDTH / Landscape.WIDTH, 4);
        String top = decimal(HEIGHT - (double) Landscape.HEIGHT * WIDTH / Landscape.WIDTH);
        svg.append("<g transform=\"translate(0 " + top + ") scale(" + scale + ")\">");
        for (Landscape.Field field : Landscape.FIELDS) {
            svg.append("<polygon fill=\"" + colour("--akker-" + field.land(), "#ccc") + "\" points=\"")
                    .append(field.points())
                    .append("\"/>");
        }
        svg.append("</g>\n");
    }

    private void marks(StringBuilder svg) {
        svg.append("<g transform=\"translate(16 16) scale(" + rounded((double) MARK / Emblem.SIZE, 4) + ")\">");
        for (Landscape.Mark mark : emblem.marks()) {
            svg.append("<path fill=\"")
                    .append(Xml.text(tokens.value("--kleur", mark.colour()).orElse("#000")))
                    .append("\" transform=\"translate(" + mark.x() + " " + mark.y() + ") scale(" + mark.scale())
                    .append(")\" d=\"")
                    .append(tokens.shape(mark.colour()).svgPath())
                    .append("\"/>");
        }
        svg.append("</g>\n");
    }

    /** As large as asked, or smaller to fit; cut off with an ellipsis when it would become too small. */
    private void line(String text, boolean heavy, int size, int baseline, String colour, StringBuilder svg) {
        String shown = text;
        double fitting = Math.max(size * 0.8, Math.min(size, size * ROOM / width(shown, heavy, size)));
        while (width(shown, heavy, fitting) > ROOM) {
            int shorter = shown.offsetByCodePoints(shown.length(), shown.endsWith("…") ? -2 : -1);
            shown = shown.substring(0, shorter).stripTrailing() + "…";
        }
        String fill = "fill=\"" + colour(colour, "#000") + "\"";
        Optional<Letter> letter = letter(heavy).filter(found -> found.canWrite(text));
        if (letter.isPresent()) {
            Path2D outline = letter.get().outline(shown, fitting);
            svg.append("<path " + fill + " transform=\"translate(" + TEXT_START + " " + baseline + ")\" d=\"")
                    .append(path(outline))
                    .append("\"/>\n");
        } else {
            svg.append("<text " + fill + " x=\"" + TEXT_START + "\" y=\"" + baseline + "\" font-size=\"")
                    .append(decimal(fitting) + "\" font-family=\"sans-serif\""
                            + (heavy ? " font-weight=\"700\">" : ">"))
                    .append(Xml.text(shown))
                    .append("</text>\n");
        }
    }

    private Optional<Letter> letter(boolean heavy) {
        return letters.map(both -> heavy ? both.bold() : both.plain());
    }

    /** Of a letter that is not known here, most signs are less than three fifths of its size wide. */
    private double width(String text, boolean heavy, double size) {
        return letter(heavy)
                .filter(found -> found.canWrite(text))
                .map(found -> found.width(text, size))
                .orElse(text.codePointCount(0, text.length()) * size * 0.6);
    }

    private String colour(String token, String otherwise) {
        return Xml.text(tokens.value(token).orElse(otherwise));
    }

    private static String path(Path2D outline) {
        StringBuilder d = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator parts = outline.getPathIterator(null); !parts.isDone(); parts.next()) {
            int kind = parts.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> points('M', at, 2, d);
                case PathIterator.SEG_LINETO -> points('L', at, 2, d);
                case PathIterator.SEG_QUADTO -> points('Q', at, 4, d);
                case PathIterator.SEG_CLOSE -> d.append('z');
                default -> throw new IllegalStateException("letters have no curve of kind " + kind);
            }
        }
        return d.toString();
    }

    private static void points(char command, double[] at, int count, StringBuilder d) {
        d.append(command);
        for (int i = 0; i < count; i++) {
            d.append(i == 0 ? "" : " ").append(decimal(at[i]));
        }
    }

    /** A tenth of a pixel is less than anyone sees. */
    private static String decimal(double value) {
        long tenths = Math.round(Math.abs(value) * 10);
        String sign = value < 0 && tenths > 0 ? "-" : "";
        return sign + tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
    }

    /** The same on every machine. */
    private static String rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
