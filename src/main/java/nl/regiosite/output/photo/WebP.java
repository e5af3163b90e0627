package nl.regiosite.output.photo;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPReadParam;
import com.luciad.imageio.webp.WebPWriteParam;
import com.luciad.imageio.webp.internal.OsInfo;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** WebP, by the library of its makers. It is machine code, and a rare machine may have none that it can run. */
public final class WebP {
    private static final String PLACE = "com.luciad.imageio.webp.tmpdir";
    private static final float QUALITY = 0.8f;
    private static final int EFFORT = 4;

    private static final class Machine {
        static final boolean RUNS_IT = load();

        /**
         * The library unpacks itself, and before that looks through the whole folder where it does so for what it left
         * there: so it gets one of its own, which is taken away at once.
         */
        private static boolean load() {
            if (System.getProperty(PLACE) != null) {
                return loaded();
            }
            Path place;
            try {
                place = Files.createTempDirectory("regiosite-webp");
            } catch (IOException e) {
                return false;
            }
            // Only Windows keeps hold of what it runs; there it goes when the program ends.
            place.toFile().deleteOnExit();
            System.setProperty(PLACE, place.toString());
            boolean loaded = loaded();
            System.clearProperty(PLACE);
            File[] left = place.toFile().listFiles();
            for (File file : left == null ? new File[0] : left) {
                file.delete();
            }
            place.toFile().delete();
            return loaded;
        }

        /** It does not tell whether it could be loaded, and prints it: so it is not asked where it has nothing to load. */
        private static boolean loaded() {
            String library = "/native/" + OsInfo.getNativeLibFolderPathForCurrentOS() + "/"
                    + System.mapLibraryName("webp-imageio");
            if (WebPWriteParam.class.getResource(library) == null) {
                return false;
            }
            try {
                return new WebPWriteParam(Locale.ROOT).canWriteCompressed();
            } catch (IllegalStateException | LinkageError e) {
                return false;
            }
        }
    }

    private WebP() {}

    /** Whether this machine can make and read WebP. */
    public static boolean isThere() {
        return Machine.RUNS_IT;
    }

    /** Lossy, as for a photo. */
    static byte[] photo(Pixels pixels) {
        return packed(pixels, CompressionType.Lossy, QUALITY);
    }

    /** To the pixel, as for a drawing. */
    static byte[] exact(Pixels pixels) {
        return packed(pixels, CompressionType.Lossless, QUALITY);
    }

    private static byte[] packed(Pixels pixels, CompressionType type, float quality) {
        requireThere();
        WebPWriteParam param = new WebPWriteParam(Locale.ROOT);
        param.setCompressionType(type);
        param.setCompressionQuality(quality);
        param.setMethod(EFFORT);
        // Two threads might cut the work, and so the bytes, otherwise.
        param.setThreadLevel(0);
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(pixels.image(), null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** The picture, no larger than asked: the library can make it smaller while it reads. */
    static Pixels read(byte[] file, int width, int height) throws BrokenPicture {
        requireThere();
        ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
        try (MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream);
            WebPReadParam param = new WebPReadParam();
            param.setUseScaling(true);
            param.setScaledWidth(width);
            param.setScaledHeight(height);
            BufferedImage image = reader.read(0, param);
            int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new Pixels(
                    image.getWidth(),
                    image.getHeight(),
                    argb,
                    image.getColorModel().hasAlpha());
        } catch (IOException | RuntimeException e) {
            throw new BrokenPicture(e);
        } finally {
            reader.dispose();
        }
    }

    private static void requireThere() {
        if (!isThere()) {
            throw new IllegalStateException("this machine cannot run the library of WebP");
        }
    }
}
