package nl.regiosite.output.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import nl.regiosite.model.PictureFile;
import nl.regiosite.model.PictureSize;
import nl.regiosite.page.Rendition;
import nl.regiosite.page.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoTest {
    private static BufferedImage plain(int width, int height, int type, int argb) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, argb);
            }
        }
        return image;
    }

    private static byte[] packed(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static PictureFile file(int width, int height, boolean transparent) {
        return new PictureFile(new PictureSize(width, height), 1, transparent, "0");
    }

    private static Rendition rendition(Rendition.Kind kind, int width, int height) {
        return new Rendition(Route.file("x"), kind, width, height);
    }

    private static Pixels through(byte[] bytes, PictureFile file, Rendition wanted) throws BrokenPicture, IOException {
        byte[] made = Photo.read(bytes, file, wanted).file(wanted);
        if (wanted.kind() == Rendition.Kind.WEBP) {
            return WebP.read(made, wanted.width(), wanted.height());
        }
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(made));
        int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new Pixels(
                image.getWidth(), image.getHeight(), argb, image.getColorModel().hasAlpha());
    }

    private static void assertColour(int argb, int wanted) {
        for (int shift = 0; shift <= 24; shift += 8) {
            assertThat(argb >>> shift & 0xff)
                    .as("%08x for %08x", argb, wanted)
                    .isCloseTo(wanted >>> shift & 0xff, within(6));
        }
    }

    @Test
    void what_is_seen_through_a_drawing_stays_so_and_is_white_only_where_that_cannot_be() throws Exception {
        byte[] png = packed(plain(40, 20, BufferedImage.TYPE_INT_ARGB, 0x80ff0000), "png");
        PictureFile file = file(40, 20, true);

        assertColour(through(png, file, rendition(Rendition.Kind.PNG, 20, 10)).argb()[55], 0x80ff0000);
        assertColour(through(png, file, rendition(Rendition.Kind.WEBP, 20, 10)).argb()[55], 0x80ff0000);
        assertColour(through(png, file, rendition(Rendition.Kind.JPEG, 20, 10)).argb()[55], 0xffff7f7f);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void grey_stays_as_dark_as_it_was(String format) throws Exception {
        BufferedImage grey = new BufferedImage(40, 20, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < 40 * 20; x++) {
            grey.getRaster().setSample(x % 40, x / 40, 0, 100);
        }

        Pixels made = through(packed(grey, format), file(40, 20, false), rendition(Rendition.Kind.WEBP, 40, 20));

        assertColour(made.argb()[405], 0xff646464);
    }

    @Test
    void a_drawing_of_sixteen_bits_keeps_its_colours() throws Exception {
        BufferedImage deep = new BufferedImage(30, 30, BufferedImage.TYPE_USHORT_GRAY);
        for (int x = 0; x < 30 * 30; x++) {
            deep.getRaster().setSample(x % 30, x / 30, 0, 0xc8c8);
        }

        Pixels made = through(packed(deep, "png"), file(30, 30, false), rendition(Rendition.Kind.WEBP, 30, 30));

        assertColour(made.argb()[100], 0xffc8c8c8);
    }

    @Test
    void is_never_made_larger() throws Exception {
        byte[] png = packed(plain(40, 20, BufferedImage.TYPE_INT_RGB, 0), "png");

        assertThatThrownBy(() -> Photo.read(png, file(40, 20, false), rendition(Rendition.Kind.PNG, 41, 20)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void in_the_size_that_it_has_no_pixel_of_a_drawing_changes() throws Exception {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64 * 64; i++) {
            image.setRGB(i % 64, i / 64, i * 0x1357b & 0xffffff);
        }

        Pixels made = through(packed(image, "png"), file(64, 64, false), rendition(Rendition.Kind.PNG, 64, 64));

        for (int i = 0; i < 64 * 64; i++) {
            assertThat(made.argb()[i] & 0xffffff).isEqualTo(i * 0x1357b & 0xffffff);
        }
    }

    @Test
    void a_fine_pattern_becomes_even_and_no_coarse_one() throws Exception {
        BufferedImage lines = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 400 * 400; i++) {
            lines.setRGB(i % 400, i / 400, i % 2 == 0 ? 0xffffff : 0);
        }

        Pixels made = through(packed(lines, "png"), file(400, 400, false), rendition(Rendition.Kind.PNG, 90, 90));

        for (int pixel : made.argb()) {
            assertThat(pixel & 0xff).isCloseTo(0x80, within(40));
        }
    }

    /** A file with a profile in it, as cameras put it there. */
    private static byte[] withProfile(byte[] jpeg, byte[] profile) {
        byte[] name = "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + 4 + name.length + profile.length);
        out.put(jpeg, 0, 2).putShort((short) 0xffe2).putShort((short) (2 + name.length + profile.length));
        out.put(name).put(profile).put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }

    @Test
    void the_numbers_of_another_profile_become_those_of_the_web() throws Exception {
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] jpeg = packed(plain(32, 32, BufferedImage.TYPE_INT_RGB, 0x800000), "jpg");

        Pixels made = through(withProfile(jpeg, linear), file(32, 32, false), rendition(Rendition.Kind.JPEG, 32, 32));

        // Half of all light is not half of all numbers: 188 of 255.
        assertColour(made.argb()[100], 0xffbc0000);
    }

    @Test
    void a_profile_that_says_what_the_web_says_changes_nothing() {
        byte[] srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

        assertThat(ColourProfile.of(srgb)).isEmpty();
        assertThat(ColourProfile.of(new byte[10])).isEmpty();
        assertThat(ColourProfile.of(new byte[1000])).isEmpty();
    }

    /** The primaries of Display P3 with the curve of sRGB: what telephones write. */
    private static byte[] displayP3() {
        double[][] primaries = {{0.51512, 0.24120, -0.00105}, {0.29198, 0.69225, 0.04189}, {0.15710, 0.06657, 0.78407}};
        double[] curve = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
        ByteBuffer out = ByteBuffer.allocate(132 + 6 * 12 + 3 * 20 + 3 * 32);
        out.put(16, "RGB XYZ ".getBytes(StandardCharsets.US_ASCII)).putInt(128, 6);
        int entry = 132;
        int at = 132 + 6 * 12;
        for (int ink = 0; ink < 3; ink++) {
            out.put(entry, ("rgb".charAt(ink) + "XYZ").getBytes(StandardCharsets.US_ASCII));
            out.putInt(entry + 4, at).putInt(entry + 8, 20);
            out.put(at, "XYZ ".getBytes(StandardCharsets.US_ASCII));
            for (int axis = 0; axis < 3; axis++) {
                out.putInt(at + 8 + 4 * axis, (int) Math.round(primaries[ink][axis] * 65536));
            }
            entry += 12;
            at += 20;
            out.put(entry, ("rgb".charAt(ink) + "TRC").getBytes(StandardCharsets.US_ASCII));
            out.putInt(entry + 4, at).putInt(entry + 8, 32);
            out.put(at, "para".getBytes(StandardCharsets.US_ASCII)).putShort(at + 8, (short) 3);
            for (int i = 0; i < curve.length; i++) {
                out.putInt(at + 12 + 4 * i, (int) Math.round(curve[i] * 65536));
            }
            entry += 12;
            at += 32;
        }
        return out.array();
    }

    @Test
    void the_colours_of_a_telephone_are_as_strong_on_the_web() {
        Optional<ColourProfile> profile = ColourProfile.of(displayP3());
        int[] telephone = {0xffffffff, 0xff808080, 0xffc86432, 0x800000ff};

        Pixels web = profile.orElseThrow().toSrgb(new Pixels(4, 1, telephone, true));

        assertColour(web.argb()[0], 0xffffffff);
        assertColour(web.argb()[1], 0xff808080);
        // CSS Color 4: color(display-p3 0.784 0.392 0.196) is rgb(214 95 28).
        assertColour(web.argb()[2], 0xffd65f1c);
        assertThat(web.argb()[3] >>> 24).isEqualTo(0x80);
    }

    @Test
    void gives_the_same_bytes_each_time() throws Exception {
        byte[] png = packed(plain(90, 60, BufferedImage.TYPE_INT_RGB, 0x336699), "png");
        Rendition wanted = rendition(Rendition.Kind.WEBP, 45, 30);

        byte[] alone = Photo.read(png, file(90, 60, false), wanted).file(wanted);

        assertThat(Photo.read(png, file(90, 60, false), wanted).file(wanted)).isEqualTo(alone);
    }
}
