package nl.regiosite.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.regiosite.model.PictureFile;
import nl.regiosite.model.PictureSize;

/**
 * What the parts of a picture file say of it: PNG (ISO/IEC 15948), JPEG (ISO/IEC 10918, with the orientation of Exif) and
 * WebP (RFC 9649). Our own, for the JDK knows neither WebP nor how a photo is turned, has to decode what is asked here,
 * and says nothing of a file that is cut off.
 *
 * @param kind the end that the name of such a file should have
 * @param size as it is shown, when it has been turned
 * @param orientation as Exif counts
 * @param transparent whether what lies behind it may be seen
 * @param moving whether there is more than one picture in it
 * @param inks of how many colours it is mixed; 4 is for paper
 * @param whole whether its end is there
 */
record PictureHeader(
        String kind, PictureSize size, int orientation, boolean transparent, boolean moving, int inks, boolean whole) {
    private static final int EXIF_ORIENTATION = 0x0112;
    private static final int LAST_ORIENTATION = 8;
    private static final int RGB = 3;

    /** Nothing when the file is none of the three, or is broken before its size. */
    static Optional<PictureHeader> of(byte[] file) {
        Reader reader = new Reader(ByteBuffer.wrap(file));
        try {
            if (reader.has(0, "\u0089PNG\r\n\u001a\n") && reader.has(12, "IHDR")) {
                return reader.png();
            } else if (reader.has(0, "RIFF") && reader.has(8, "WEBP")) {
                return reader.webp();
            } else if (reader.has(0, "\u00ff\u00d8\u00ff")) {
                return reader.jpeg();
            }
            return Optional.empty();
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Reads at any place; past the end is an {@link IndexOutOfBoundsException}. */
    private record Reader(ByteBuffer bytes) {
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

        /** A chunk is its length, its name, what is in it, and a checksum; the last is called IEND. */
        private Optional<PictureHeader> png() {
            boolean transparent = (byteAt(25) & 4) != 0;
            boolean whole = false;
            long at = 8;
            while (!whole && at + 12 <= bytes.limit()) {
                int start = (int) at;
                transparent |= has(start + 4, "tRNS");
                at += 12 + (bytes.getInt(start) & 0xffffffffL);
                whole = has(start + 4, "IEND") && at <= bytes.limit();
            }
            return header(
                    "png", bytes.getInt(16), bytes.getInt(20), PictureFile.UPRIGHT, transparent, false, RGB, whole);
        }

        /** Three forms: lossy, lossless, and extended, which begins with the size of the whole. */
        private Optional<PictureHeader> webp() {
            bytes.order(ByteOrder.LITTLE_ENDIAN);
            boolean whole = (bytes.getInt(4) & 0xffffffffL) + 8 <= bytes.limit();
            if (has(12, "VP8X")) {
                int width = (bytes.getInt(24) & 0xffffff) + 1;
                int height = (shortAt(27) | byteAt(29) << 16) + 1;
                boolean transparent = (byteAt(20) & 0x10) != 0;
                boolean moving = (byteAt(20) & 2) != 0;
                return header("webp", width, height, PictureFile.UPRIGHT, transparent, moving, RGB, whole);
            } else if (has(12, "VP8L") && byteAt(20) == 0x2f) {
                int packed = bytes.getInt(21);
                int width = (packed & 0x3fff) + 1;
                int height = (packed >> 14 & 0x3fff) + 1;
                boolean transparent = (packed & 1 << 28) != 0;
                return header("webp", width, height, PictureFile.UPRIGHT, transparent, false, RGB, whole);
            } else if (has(12, "VP8 ") && has(23, "\u009d\u0001*")) {
                int width = shortAt(26) & 0x3fff;
                int height = shortAt(28) & 0x3fff;
                return header("webp", width, height, PictureFile.UPRIGHT, false, false, RGB, whole);
            }
            return Optional.empty();
        }

        /** Segment after segment, up to the one that begins the picture itself. */
        private Optional<PictureHeader> jpeg() {
            int orientation = PictureFile.UPRIGHT;
            int at = 2;
            while (byteAt(at) == 0xff) {
                int marker = byteAt(at + 1);
                if (marker == 0xff) {
                    at++;
                } else if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                    boolean ours = marker <= 0xc2 && byteAt(at + 4) == 8;
                    boolean turned = orientation > 4;
                    int height = shortAt(at + (turned ? 7 : 5));
                    int width = shortAt(at + (turned ? 5 : 7));
                    boolean whole = hasEnd(at + 2 + shortAt(at + 2));
                    return ours
                            ? header("jpg", width, height, orientation, false, false, byteAt(at + 9), whole)
                            : Optional.empty();
                } else {
                    int end = at + 2 + shortAt(at + 2);
                    if (marker == 0xe1 && has(at + 4, "Exif\0\0") && end <= bytes.limit()) {
                        orientation = orientation(bytes.slice(at + 10, end - at - 10));
                    }
                    at = end;
                }
            }
            return Optional.empty();
        }

        /** The end of a JPEG is FF D9; within the picture FF is always followed by something else. */
        private boolean hasEnd(int from) {
            for (int at = from; at + 1 < bytes.limit(); at++) {
                if (bytes.get(at) == (byte) 0xff && bytes.get(at + 1) == (byte) 0xd9) {
                    return true;
                }
            }
            return false;
        }

        /** What Exif says of how the camera was held; upright when it says nothing, or nonsense. */
        private static int orientation(ByteBuffer exif) {
            try {
                exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
                int fields = exif.getInt(4);
                int count = exif.getShort(fields) & 0xffff;
                for (int i = 0; i < count; i++) {
                    int field = fields + 2 + 12 * i;
                    if ((exif.getShort(field) & 0xffff) == EXIF_ORIENTATION) {
                        int found = exif.getShort(field + 8);
                        return found >= PictureFile.UPRIGHT && found <= LAST_ORIENTATION ? found : PictureFile.UPRIGHT;
                    }
                }
                return PictureFile.UPRIGHT;
            } catch (IndexOutOfBoundsException e) {
                return PictureFile.UPRIGHT;
            }
        }

        private static Optional<PictureHeader> header(
                String kind,
                int width,
                int height,
                int orientation,
                boolean transparent,
                boolean moving,
                int inks,
                boolean whole) {
            return width > 0 && height > 0
                    ? Optional.of(new PictureHeader(
                            kind, new PictureSize(width, height), orientation, transparent, moving, inks, whole))
                    : Optional.empty();
        }
    }
}
