package nl.regiosite.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.regiosite.model.PictureSize;

/**
 * The size of a picture from the first bytes of its file: PNG (ISO/IEC 15948), JPEG (ISO/IEC 10918, with the
 * orientation of Exif) and WebP (RFC 9649). Our own, for the JDK knows neither WebP nor how a photo is turned, and has
 * to decode what is asked here.
 */
final class PictureHeader {
    private static final int EXIF_ORIENTATION = 0x0112;
    private static final int FIRST_TURNED = 5;
    private static final int LAST_TURNED = 8;

    private final ByteBuffer bytes;

    private PictureHeader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** The size; nothing when the file is none of the three, or is broken. */
    static Optional<PictureSize> size(byte[] file) {
        PictureHeader header = new PictureHeader(file);
        try {
            if (header.has(0, "\u0089PNG\r\n\u001a\n") && header.has(12, "IHDR")) {
                return of(header.bytes.getInt(16), header.bytes.getInt(20));
            } else if (header.has(0, "RIFF") && header.has(8, "WEBP")) {
                return header.webp();
            } else if (header.has(0, "\u00ff\u00d8\u00ff")) {
                return header.jpeg();
            }
            return Optional.empty();
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Optional<PictureSize> of(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }

    private boolean has(int at, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < wanted.length; i++) {
            if (at + i >= bytes.limit() || bytes.get(at + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private int byteAt(int at) {
        return bytes.get(at) & 0xff;
    }

    private int shortAt(int at) {
        return bytes.getShort(at) & 0xffff;
    }

    /** Three forms: lossy, lossless, and extended, which begins with the size of the whole. */
    private Optional<PictureSize> webp() {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        if (has(12, "VP8X")) {
            return of((bytes.getInt(24) & 0xffffff) + 1, (shortAt(27) | byteAt(29) << 16) + 1);
        } else if (has(12, "VP8L") && byteAt(20) == 0x2f) {
            int packed = bytes.getInt(21);
            return of((packed & 0x3fff) + 1, (packed >> 14 & 0x3fff) + 1);
        } else if (has(12, "VP8 ") && has(23, "\u009d\u0001*")) {
            return of(shortAt(26) & 0x3fff, shortAt(28) & 0x3fff);
        }
        return Optional.empty();
    }

    /** Segment after segment, up to the one that begins the picture itself. */
    private Optional<PictureSize> jpeg() {
        boolean turned = false;
        int at = 2;
        while (byteAt(at) == 0xff) {
            int marker = byteAt(at + 1);
            if (marker == 0xff) {
                at++;
            } else if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                int height = shortAt(at + 5);
                int width = shortAt(at + 7);
                return turned ? of(height, width) : of(width, height);
            } else {
                if (marker == 0xe1 && has(at + 4, "Exif\0\0")) {
                    turned = turned(at + 10, at + 2 + shortAt(at + 2));
                }
                at += 2 + shortAt(at + 2);
            }
        }
        return Optional.empty();
    }

    /** Whether Exif says that the photo is shown a quarter turned. */
    private boolean turned(int start, int end) {
        if (end > bytes.limit()) {
            return false;
        }
        ByteBuffer exif = bytes.slice(start, end - start);
        exif.order(has(start, "II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int fields = exif.getInt(4);
        int count = exif.getShort(fields) & 0xffff;
        for (int i = 0; i < count; i++) {
            int field = fields + 2 + 12 * i;
            if ((exif.getShort(field) & 0xffff) == EXIF_ORIENTATION) {
                int orientation = exif.getShort(field + 8);
                return orientation >= FIRST_TURNED && orientation <= LAST_TURNED;
            }
        }
        return false;
    }
}
