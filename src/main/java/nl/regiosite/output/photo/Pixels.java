package nl.regiosite.output.photo;

import java.awt.image.BufferedImage;
import nl.regiosite.model.PictureFile;

/** A picture in memory: each pixel as 0xAARRGGBB, not premultiplied, row after row. */
final class Pixels {
    private static final int OPAQUE = 0xff000000;

    private final int width;
    private final int height;
    private final int[] argb;
    private final boolean transparent;

    /** Keeps the array that it is given. */
    Pixels(int width, int height, int[] argb, boolean transparent) {
        this.width = width;
        this.height = height;
        this.argb = argb;
        this.transparent = transparent;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean transparent() {
        return transparent;
    }

    /** The array itself, not a copy. */
    int[] argb() {
        return argb;
    }

    /** Upright, of a picture that was stored in one of the eight ways of Exif. */
    Pixels turned(int orientation) {
        if (orientation == PictureFile.UPRIGHT) {
            return this;
        }
        boolean onItsSide = orientation > 4;
        int newWidth = onItsSide ? height : width;
        int newHeight = onItsSide ? width : height;
        int[] turned = new int[argb.length];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                int along = onItsSide ? y : x;
                int down = onItsSide ? x : y;
                boolean fromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
                boolean fromBottom = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
                int column = fromRight ? width - 1 - along : along;
                int row = fromBottom ? height - 1 - down : down;
                turned[y * newWidth + x] = argb[row * width + column];
            }
        }
        return new Pixels(newWidth, newHeight, turned, transparent);
    }

    /** On white paper: nothing is seen through it. */
    Pixels opaque() {
        if (!transparent) {
            return this;
        }
        int[] flat = new int[argb.length];
        for (int i = 0; i < argb.length; i++) {
            int alpha = argb[i] >>> 24;
            flat[i] = OPAQUE | over(argb[i] >> 16, alpha) << 16 | over(argb[i] >> 8, alpha) << 8 | over(argb[i], alpha);
        }
        return new Pixels(width, height, flat, false);
    }

    private static int over(int colour, int alpha) {
        return ((colour & 0xff) * alpha + 0xff * (0xff - alpha) + 127) / 0xff;
    }

    BufferedImage image() {
        BufferedImage image = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
        image.setRGB(0, 0, width, height, argb, 0, width);
        return image;
    }
}
