package nl.regiosite.output.picture;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture of flat shapes and letters, saved as PNG. Colours are red, green and blue in one number. */
public final class Canvas implements AutoCloseable {
    private final BufferedImage image;
    private final Graphics2D graphics;

    /** A picture of one colour. */
    public Canvas(int width, int height, int background) {
        this(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
        graphics.setColor(new Color(background));
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
    }

    private Canvas(BufferedImage image) {
        this.image = image;
        this.graphics = image.createGraphics();
        graphics.setComposite(AlphaComposite.SrcOver);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** A picture that lets through what is behind it. */
    public static Canvas clear(int width, int height) {
        return new Canvas(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB));
    }

    /** Fills a path, moved to x, y after it was made larger or smaller. */
    public void fill(Path2D path, double x, double y, double scale, int colour) {
        graphics.setColor(new Color(colour));
        graphics.fill(placed(path, x, y, scale));
    }

    /** Draws the edge of a path. */
    public void draw(Path2D path, double x, double y, double scale, int colour, float width) {
        graphics.setColor(new Color(colour));
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(placed(path, x, y, scale));
    }

    private static Path2D placed(Path2D path, double x, double y, double scale) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        Path2D.Double moved = new Path2D.Double(path);
        moved.transform(place);
        return moved;
    }

    /** The classes that a picture is drawn by: what they are decides on its bytes. */
    public static List<Class<?>> pieces() {
        return List.of(Canvas.class, Letter.class, Outline.class, Kerning.class, Woff.class);
    }

    /** The picture as the bytes of a PNG file. */
    public byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
