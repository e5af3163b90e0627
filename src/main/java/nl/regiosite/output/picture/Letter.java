package nl.regiosite.output.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;

/**
 * One weight of a letter as outlines, read from a WOFF file with TrueType outlines. The font engine of the JDK is not
 * used: it needs a font of the machine to start at all, and draws differently from one machine to the next.
 */
public final class Letter {
    private final ByteBuffer glyf;
    private final ByteBuffer loca;
    private final ByteBuffer hmtx;
    private final ByteBuffer cmap;
    private final int characters;
    private final boolean longOffsets;
    private final int unitsPerEm;
    private final int metrics;
    private final Kerning kerning;

    private Letter(Map<String, ByteBuffer> tables) {
        this.glyf = table(tables, "glyf");
        this.loca = table(tables, "loca");
        this.hmtx = table(tables, "hmtx");
        this.cmap = table(tables, "cmap");
        this.characters = characters(cmap);
        this.unitsPerEm = word(table(tables, "head"), 18);
        this.longOffsets = word(table(tables, "head"), 50) == 1;
        this.metrics = word(table(tables, "hhea"), 34);
        this.kerning = Optional.ofNullable(tables.get("GPOS")).map(Kerning::of).orElseGet(Kerning::none);
    }

    /**
     * Reads a letter.
     *
     * @throws IllegalArgumentException when the bytes are no WOFF file, or one without TrueType outlines
     */
    public static Letter read(byte[] woff) {
        try {
            Letter letter = new Letter(Woff.tables(woff));
            // Every outline is read once now, so that a damaged file is found here and not in the middle of a picture.
            for (int glyph = 0; glyph < letter.metrics; glyph++) {
                letter.draw(glyph, 0, 0, new Path2D.Double());
            }
            return letter;
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("the WOFF file is damaged", e);
        }
    }

    private static ByteBuffer table(Map<String, ByteBuffer> tables, String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("the letter has no table " + tag);
        }
        return table;
    }

    /** Whether it has every sign of a line; it has no signs of other scripts, and no pictures. */
    public boolean canWrite(String line) {
        return line.chars().allMatch(c -> glyph((char) c) != 0);
    }

    /** How wide a line is at a size, both in pixels. */
    public double width(String line, double size) {
        return layOut(line, new Path2D.Double()) * size / unitsPerEm;
    }

    /** A line at a size, in pixels, its first letter standing at 0, 0. */
    public Path2D outline(String line, double size) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        layOut(line, path);
        double scale = size / unitsPerEm;
        path.transform(AffineTransform.getScaleInstance(scale, -scale));
        return path;
    }

    /** Adds the letters to {@code path} and returns where the line ends. */
    private int layOut(String line, Path2D.Double path) {
        int x = 0;
        int previous = -1;
        for (int i = 0; i < line.length(); i++) {
            int glyph = glyph(line.charAt(i));
            x += previous < 0 ? 0 : kerning.between(previous, glyph);
            draw(glyph, x, 0, path);
            x += word(hmtx, 4 * Math.min(glyph, metrics - 1));
            previous = glyph;
        }
        return x;
    }

    /** The table of characters in format 4: it holds all that a European language needs. */
    private static int characters(ByteBuffer cmap) {
        for (int i = 0; i < word(cmap, 2); i++) {
            int table = cmap.getInt(8 + 8 * i);
            if (word(cmap, table) == 4) {
                return table;
            }
        }
        throw new IllegalArgumentException("the letter has no table of characters that is known here");
    }

    private int glyph(char wanted) {
        // A space that does not break is as wide as one that does.
        char c = wanted == '\u00a0' ? ' ' : wanted;
        int segments = word(cmap, characters + 6);
        for (int i = 0; i < segments; i += 2) {
            int end = characters + 14 + i;
            if (word(cmap, end) >= c) {
                int start = word(cmap, end + segments + 2);
                if (start > c) {
                    return 0;
                }
                int delta = word(cmap, end + 2 * segments + 2);
                int offsetAt = end + 3 * segments + 2;
                int offset = word(cmap, offsetAt);
                if (offset == 0) {
                    return c + delta & 0xFFFF;
                }
                int found = word(cmap, offsetAt + offset + 2 * (c - start));
                return found == 0 ? 0 : found + delta & 0xFFFF;
            }
        }
        return 0;
    }

    private int offset(int glyph) {
        return longOffsets ? loca.getInt(4 * glyph) : 2 * word(loca, 2 * glyph);
    }

    private void draw(int glyph, double dx, double dy, Path2D.Double path) {
        int at = offset(glyph);
        if (at == offset(glyph + 1)) {
            return;
        }
        int contours = glyf.getShort(at);
        if (contours >= 0) {
            new Outline(glyf, at + 10, contours).draw(dx, dy, path);
        } else {
            drawParts(at + 10, dx, dy, path);
        }
    }

    /** A letter that is made of others, such as one with an accent. */
    private void drawParts(int start, double dx, double dy, Path2D.Double path) {
        int at = start;
        int flags;
        do {
            flags = word(glyf, at);
            int part = word(glyf, at + 2);
            boolean words = (flags & 1) != 0;
            boolean offsets = (flags & 2) != 0;
            int x = words ? glyf.getShort(at + 4) : glyf.get(at + 4);
            int y = words ? glyf.getShort(at + 6) : glyf.get(at + 5);
            draw(part, dx + (offsets ? x : 0), dy + (offsets ? y : 0), path);
            at += words ? 8 : 6;
            // Parts that are scaled or turned do not occur in the letters that sites are set in; their size is skipped.
            at += (flags & 0x8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
        } while ((flags & 0x20) != 0);
    }

    private static int word(ByteBuffer table, int at) {
        return Short.toUnsignedInt(table.getShort(at));
    }
}
