package nl.regiosite.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import nl.regiosite.model.PictureSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureHeaderTest {
    private static Optional<PictureSize> size(byte[] file) {
        return PictureHeader.of(file).map(PictureHeader::size);
    }

    private static byte[] drawn(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"png,1600,900", "png,1,70000", "jpg,1600,900", "jpg,3,5"})
    void reads_the_size_of_a_picture_that_was_drawn(String format, int width, int height) throws IOException {
        assertThat(size(drawn(format, width, height))).contains(new PictureSize(width, height));
    }

    /** A segment of Exif with only the orientation, after the first two bytes of the file. */
    private static byte[] turned(byte[] jpeg, int orientation, boolean little) {
        String exif = little
                ? "ffe1" + "0022" + "457869660000" + "49492a0008000000" + "0100" + "1201" + "0300" + "01000000" + "0"
                        + orientation + "000000" + "00000000"
                : "ffe1" + "0022" + "457869660000" + "4d4d002a00000008" + "0001" + "0112" + "0003" + "00000001" + "000"
                        + orientation + "0000" + "00000000";
        byte[] segment = HexFormat.of().parseHex(exif);
        byte[] out = new byte[jpeg.length + segment.length];
        System.arraycopy(jpeg, 0, out, 0, 2);
        System.arraycopy(segment, 0, out, 2, segment.length);
        System.arraycopy(jpeg, 2, out, 2 + segment.length, jpeg.length - 2);
        return out;
    }

    @ParameterizedTest
    @CsvSource({"1,true,60,40", "3,false,60,40", "6,true,40,60", "8,false,40,60"})
    void turns_a_photo_as_a_browser_does(int orientation, boolean little, int width, int height) throws IOException {
        assertThat(size(turned(drawn("jpg", 60, 40), orientation, little))).contains(new PictureSize(width, height));
    }

    @ParameterizedTest
    @CsvSource({
        // Lossy, 550 by 368; lossless, 386 by 395; extended, 400 by 301.
        "52494646000000005745425056503820000000003001009d012a26027001,550,368",
        "5249464600000000574542505650384c000000002f8181621000,386,395",
        "524946460000000057454250565038580a000000100000008f01002c0100,400,301"
    })
    void reads_the_three_forms_of_webp(String hex, int width, int height) {
        assertThat(size(HexFormat.of().parseHex(hex))).contains(new PictureSize(width, height));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void finds_no_size_in_a_file_that_is_cut_off_anywhere_before_it(String format) throws IOException {
        byte[] whole = drawn(format, 60, 40);
        for (int length = 0; length < 24; length++) {
            assertThat(size(Arrays.copyOf(whole, length))).isEmpty();
        }
    }

    @Test
    void finds_no_size_in_what_is_no_picture() {
        assertThat(size("GIF89a".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void sees_that_the_end_of_a_file_is_missing(String format) throws IOException {
        byte[] whole = drawn(format, 60, 40);

        assertThat(PictureHeader.of(whole)).map(PictureHeader::whole).contains(true);
        assertThat(PictureHeader.of(Arrays.copyOf(whole, whole.length - 1)))
                .map(PictureHeader::whole)
                .contains(false);
    }
}
