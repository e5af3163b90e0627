package nl.regiosite.output.photo;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.regiosite.model.PictureFile;
import nl.regiosite.page.Rendition;

/**
 * A picture that was read once, to make several files of: upright, in sRGB, no larger than the largest that is asked of
 * it. What comes out follows from its bytes and from what is asked, and from nothing else.
 */
public final class Photo {
    /** In bytes: how much of a picture is in memory at once. Of what is larger, only each second or third pixel is read. */
    private static final long ROOM = 64_000_000;

    private static final float QUALITY = 0.8f;

    private final Pixels pixels;
    private final boolean drawing;

    private Photo(Pixels pixels, boolean drawing) {
        this.pixels = pixels;
        this.drawing = drawing;
    }

    /**
     * Reads a picture.
     *
     * @param bytes the file
     * @param file what its header says
     * @param largest the largest file that will be asked for
     * @throws BrokenPicture when what comes after the header cannot be read
     */
    public static Photo read(byte[] bytes, PictureFile file, Rendition largest) throws BrokenPicture {
        boolean turned = file.liesOnItsSide();
        int width = turned ? largest.height() : largest.width();
        int height = turned ? largest.width() : largest.height();
        boolean png = bytes[0] == (byte) 0x89;
        boolean webp = bytes[0] == 'R';
        Bare bare;
        Pixels small;
        try {
            bare = png ? Bare.png(bytes) : webp ? Bare.webp(bytes) : Bare.jpeg(bytes);
            small = webp
                    ? WebP.read(bytes, width, height)
                    : Scaling.scaled(decoded(bare.bytes(), png ? "png" : "jpeg", file), width, height);
        } catch (IndexOutOfBoundsException e) {
            throw new BrokenPicture(e);
        }
        Pixels coloured = bare.profile()
                .flatMap(ColourProfile::of)
                .map(profile -> profile.toSrgb(small))
                .orElse(small);
        return new Photo(coloured.turned(file.orientation()), png);
    }

    /** The classes that decide on the bytes. */
    public static List<Class<?>> pieces() {
        return List.of(
                Photo.class, ImageRows.class, Scaling.class, Pixels.class, Bare.class, ColourProfile.class, WebP.class);
    }

    /** The bytes of one file. */
    public byte[] file(Rendition wanted) {
        boolean whole = wanted.width() == pixels.width() && wanted.height() == pixels.height();
        Pixels scaled = whole ? pixels : Scaling.scaled(Scaling.rows(pixels), wanted.width(), wanted.height());
        return switch (wanted.kind()) {
            case JPEG -> jpeg(scaled.opaque());
            case PNG -> png(scaled);
            case WEBP -> webp(scaled);
        };
    }

    /** Of a drawing with few colours the exact form is the smaller one, and letters in it stay sharp. */
    private byte[] webp(Pixels scaled) {
        byte[] photo = WebP.photo(scaled);
        if (!drawing) {
            return photo;
        }
        byte[] exact = WebP.exact(scaled);
        return exact.length <= photo.length ? exact : photo;
    }

    private static byte[] png(Pixels scaled) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(scaled.image(), "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return out.toByteArray();
    }

    /** Progressive: a browser shows the whole of it soon, and it is smaller too. */
    private static byte[] jpeg(Pixels scaled) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(scaled.image(), null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static Scaling.Rows decoded(byte[] bytes, String format, PictureFile file) throws BrokenPicture {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        List<String> warnings = new ArrayList<>();
        try (MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream, true, false);
            reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
            ImageReadParam param = reader.getDefaultReadParam();
            long pixels = (long) file.size().width() * file.size().height();
            int each = each(pixels * pixelBytes(bytes, format));
            param.setSourceSubsampling(each, each, 0, 0);
            BufferedImage image = reader.read(0, param);
            // What is too much between two parts is harmless; what is too little is seen.
            if (warnings.stream().anyMatch(warning -> !warning.contains("extraneous"))) {
                throw new BrokenPicture(warnings.get(0));
            }
            return new ImageRows(image);
        } catch (IOException | RuntimeException e) {
            throw new BrokenPicture(e);
        } finally {
            reader.dispose();
        }
    }

    private static int each(long bytes) {
        int each = 1;
        while (bytes / ((long) each * each) > ROOM) {
            each++;
        }
        return each;
    }

    private static int pixelBytes(byte[] bytes, String format) {
        int channels = 3;
        int depth = 8;
        if (format.equals("png")) {
            depth = bytes[24];
            channels = (bytes[25] & 1) != 0 ? 1 : ((bytes[25] & 2) != 0 ? 3 : 1) + ((bytes[25] & 4) != 0 ? 1 : 0);
        }
        return channels * Math.max(8, depth) / 8;
    }

    /** The numbers as they are in the file: what Java makes of grey, for one, is lighter than what is there. */
    private static final class ImageRows implements Scaling.Rows {
        private final BufferedImage image;
        private final Raster raster;
        private final int bands;
        private final int shift;
        private final int[] samples;
        private int row;

        ImageRows(BufferedImage image) {
            this.image = image;
            this.raster = image.getRaster();
            ColorModel colours = image.getColorModel();
            this.bands = colours instanceof IndexColorModel ? 0 : raster.getNumBands();
            this.shift = Math.max(0, colours.getComponentSize(0) - 8);
            this.samples = new int[bands * image.getWidth()];
        }

        @Override
        public int width() {
            return image.getWidth();
        }

        @Override
        public int height() {
            return image.getHeight();
        }

        @Override
        public boolean transparent() {
            return image.getColorModel().hasAlpha();
        }

        @Override
        public void next(int[] argb) {
            int y = row++;
            if (bands == 0) {
                image.getRGB(0, y, image.getWidth(), 1, argb, 0, image.getWidth());
                return;
            }
            raster.getPixels(0, y, image.getWidth(), 1, samples);
            boolean grey = bands < 3;
            boolean alpha = bands == 2 || bands == 4;
            for (int x = 0; x < image.getWidth(); x++) {
                int at = x * bands;
                int red = samples[at] >> shift;
                int green = grey ? red : samples[at + 1] >> shift;
                int blue = grey ? red : samples[at + 2] >> shift;
                int seen = alpha ? samples[at + bands - 1] >> shift : 0xff;
                argb[x] = seen << 24 | red << 16 | green << 8 | blue;
            }
        }
    }
}
