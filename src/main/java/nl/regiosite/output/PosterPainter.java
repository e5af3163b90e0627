package nl.regiosite.output;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import nl.regiosite.output.picture.Canvas;
import nl.regiosite.output.picture.Letter;
import nl.regiosite.page.Emblem;
import nl.regiosite.page.Landscape;
import nl.regiosite.page.Poster;
import nl.regiosite.theme.DesignTokens;

/** Paints the picture that other sites show when someone shares a page: 1200 by 630, as they ask. */
final class PosterPainter {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int MARGIN = 72;
    private static final int MOST_LINES = 3;
    private static final List<Integer> TITLE_SIZES = List.of(76, 66, 58, 50, 42);
    private static final double LINE_HEIGHT = 1.12;
    private static final int KICKER_LINE = 192;
    private static final int FIGURE_LINE = 478;
    private static final int CAPTION_LINE = 522;

    private final DesignTokens tokens;
    private final Letter plain;
    private final Letter bold;
    private final String siteName;
    private final Emblem emblem;

    PosterPainter(DesignTokens tokens, Letter plain, Letter bold, String siteName, Emblem emblem) {
        this.tokens = tokens;
        this.plain = plain;
        this.bold = bold;
        this.siteName = siteName;
        this.emblem = emblem;
    }

    byte[] paint(Poster poster) {
        boolean coloured = !poster.colour().isEmpty();
        int background = coloured ? rgb("--kleur-licht", poster.colour()) : rgb("--zand-licht", "");
        try (Canvas canvas = new Canvas(WIDTH, HEIGHT, background)) {
            landscape(poster.landscape(), background, canvas);
            emblem(canvas, MARGIN, 48, 64);
            text(bold, siteName, MARGIN + 84, 91, 32, rgb("--inkt", ""), canvas);
            int kickerStart = MARGIN;
            if (coloured && !poster.kicker().isEmpty()) {
                Path2D shape = tokens.shape(poster.colour()).outline();
                canvas.fill(shape, MARGIN, KICKER_LINE - 27, 0.28, rgb("--kleur", poster.colour()));
                kickerStart += 44;
            }
            int kickerColour = coloured ? rgb("--kleur", poster.colour()) : rgb("--inkt-zacht", "");
            text(bold, poster.kicker(), kickerStart, KICKER_LINE, 36, kickerColour, canvas);
            title(poster.title(), canvas);
            text(bold, poster.figure(), MARGIN, FIGURE_LINE, 52, rgb("--inkt", ""), canvas);
            text(plain, poster.caption(), MARGIN, CAPTION_LINE, 30, rgb("--inkt", ""), canvas);
            return canvas.png();
        }
    }

    /** The mark of the programme, alone on a ground of one colour, for an icon. */
    static byte[] icon(DesignTokens tokens, Emblem emblem, int size) {
        try (Canvas canvas = new Canvas(size, size, tokens.rgb("--papier").orElse(0xFFFFFF))) {
            // A fifth of the size is left free at each side, for telephones that cut icons round.
            double scale = size * 0.6 / Emblem.SIZE;
            emblem(tokens, emblem, canvas, size * 0.2, size * 0.2, scale);
            return canvas.png();
        }
    }

    private void emblem(Canvas canvas, int x, int y, int size) {
        emblem(tokens, emblem, canvas, x, y, (double) size / Emblem.SIZE);
    }

    private static void emblem(DesignTokens tokens, Emblem emblem, Canvas canvas, double x, double y, double scale) {
        for (Landscape.Mark mark : emblem.marks()) {
            Path2D shape = tokens.shape(mark.colour()).outline();
            int colour = tokens.rgb("--kleur", mark.colour()).orElse(0);
            canvas.fill(shape, x + mark.x() * scale, y + mark.y() * scale, mark.size() * scale / 100, colour);
        }
    }

    private void landscape(Landscape landscape, int background, Canvas canvas) {
        double scale = (double) WIDTH / Landscape.WIDTH;
        double top = HEIGHT - Landscape.HEIGHT * scale;
        for (Landscape.Mark mark : landscape.marks()) {
            Path2D shape = tokens.shape(mark.colour()).outline();
            double x = mark.x() * scale;
            double y = top + mark.y() * scale;
            double size = mark.size() * scale / 100;
            int colour = rgb("--kleur", mark.colour());
            if (mark.style() == Landscape.Style.OUTLINE) {
                canvas.draw(shape, x, y, size, colour, 4);
            } else {
                canvas.draw(shape, x, y, size, background, 7);
                boolean faint = mark.style() == Landscape.Style.NEIGHBOUR;
                canvas.fill(shape, x, y, size, faint ? mixed(colour, background) : colour);
            }
        }
        for (Landscape.Field field : landscape.fields()) {
            canvas.fill(polygon(field.corners()), 0, top, scale, rgb("--akker-" + field.land(), ""));
        }
    }

    /** A quarter of one colour, the rest of the other. */
    private static int mixed(int quarter, int rest) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int part = ((quarter >> shift) & 0xFF) + 3 * ((rest >> shift) & 0xFF);
            mixed |= (part / 4) << shift;
        }
        return mixed;
    }

    private static Path2D polygon(List<Integer> corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners.get(0), corners.get(1));
        for (int i = 2; i < corners.size(); i += 2) {
            path.lineTo(corners.get(i), corners.get(i + 1));
        }
        path.closePath();
        return path;
    }

    /** As large as fits in three lines; what does not fit even when small is cut off with an ellipsis. */
    private void title(String title, Canvas canvas) {
        List<String> lines = List.of();
        int size = 0;
        for (int tried : TITLE_SIZES) {
            size = tried;
            lines = broken(title, size);
            int widest = (int) Math.ceil(widest(lines, size));
            if (lines.size() <= MOST_LINES && widest <= room()) {
                break;
            }
        }
        double y = KICKER_LINE + 22;
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
            y += size * LINE_HEIGHT;
            boolean cut = i == MOST_LINES - 1 && lines.size() > MOST_LINES;
            text(bold, lines.get(i) + (cut ? " …" : ""), MARGIN, y - size * 0.2, size, rgb("--inkt", ""), canvas);
        }
    }

    private static int room() {
        return WIDTH - 2 * MARGIN;
    }

    private double widest(List<String> lines, int size) {
        return lines.stream().mapToDouble(line -> bold.width(line, size)).max().orElse(0);
    }

    private List<String> broken(String title, int size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : title.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && bold.width(longer, size) > room()) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static void text(Letter letter, String text, double x, double y, double size, int colour, Canvas canvas) {
        if (!text.isEmpty()) {
            canvas.fill(letter.outline(text, size), x, y, 1, colour);
        }
    }

    private int rgb(String token, String colour) {
        return tokens.rgb(token, colour).orElse(0);
    }
}
