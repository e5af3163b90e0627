package nl.regiosite.output.photo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A picture file without all that is no picture: the camera, the place, the owner, a smaller picture of it. The JDK trips
 * over some of it, and reads the colours differently from version to version; so the profile of its colours comes apart.
 */
final class Bare {
    private static final Set<String> PNG_PARTS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final String ICC = "ICC_PROFILE\0";
    private static final int MOST_PROFILE = 4_000_000;

    private final byte[] bytes;
    private final Optional<byte[]> profile;

    private Bare(byte[] bytes, Optional<byte[]> profile) {
        this.bytes = bytes;
        this.profile = profile;
    }

    /** The same picture, in the same kind of file. */
    byte[] bytes() {
        return bytes;
    }

    /** Which colours its numbers mean (ICC); nothing when it does not say. */
    Optional<byte[]> profile() {
        return profile;
    }

    static Bare jpeg(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        out.write(file, 0, 2);
        int at = 2;
        while ((in.get(at) & 0xff) == 0xff && (in.get(at + 1) & 0xff) != 0xda) {
            int marker = in.get(at + 1) & 0xff;
            if (marker == 0xff) {
                at++;
                continue;
            }
            int length = 2 + (in.getShort(at + 2) & 0xffff);
            if (marker == 0xe2 && has(file, at + 4, ICC)) {
                profile.write(file, at + 18, Math.max(0, length - 18));
            }
            // JFIF and Adobe say how the colours are mixed; the tables are what the picture is unpacked with.
            boolean picture = marker < 0xe0 && marker >= 0xc0;
            if (picture || (marker == 0xee && has(file, at + 4, "Adobe"))) {
                out.write(file, at, length);
            } else if (marker == 0xe0 && has(file, at + 4, "JFIF\0")) {
                out.writeBytes(
                        new byte[] {(byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0});
            }
            at += length;
        }
        out.write(file, at, file.length - at);
        return new Bare(out.toByteArray(), profile.size() == 0 ? Optional.empty() : Optional.of(profile.toByteArray()));
    }

    static Bare png(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        Optional<byte[]> profile = Optional.empty();
        out.write(file, 0, 8);
        int at = 8;
        boolean end = false;
        while (!end) {
            int length = 12 + in.getInt(at);
            String name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (PNG_PARTS.contains(name)) {
                out.write(file, at, length);
            } else if (name.equals("iCCP")) {
                profile = inflated(file, at + 8, length - 12);
            }
            end = name.equals("IEND");
            at += length;
        }
        return new Bare(out.toByteArray(), profile);
    }

    /** WebP is unpacked by a library that looks at the picture alone; only the profile is looked for. */
    static Bare webp(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        long at = 12;
        while (at + 8 <= file.length) {
            int start = (int) at;
            long length = in.getInt(start + 4) & 0xffffffffL;
            if (has(file, start, "ICCP") && length < MOST_PROFILE && at + 8 + length <= file.length) {
                byte[] profile = new byte[(int) length];
                in.get(start + 8, profile);
                return new Bare(file, Optional.of(profile));
            }
            at += 8 + length + (length & 1);
        }
        return new Bare(file, Optional.empty());
    }

    /** A name, a zero, a zero, and the profile, packed. */
    private static Optional<byte[]> inflated(byte[] file, int from, int length) {
        int at = from;
        while (at < from + length && file[at] != 0) {
            at++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, at + 2, from + length - at - 2);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] piece = new byte[8192];
            int read = inflater.inflate(piece);
            while (read > 0 && out.size() < MOST_PROFILE) {
                out.write(piece, 0, read);
                read = inflater.inflate(piece);
            }
            return Optional.of(out.toByteArray());
        } catch (DataFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static boolean has(byte[] file, int at, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        return at + wanted.length <= file.length
                && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
