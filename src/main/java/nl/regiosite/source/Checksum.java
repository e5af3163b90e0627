package nl.regiosite.source;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells whether something is still the same, much sooner than {@link Sha256}. It is no match for who wants to deceive:
 * what comes from a stranger, or says where something is, takes the other one.
 */
public final class Checksum {
    /** In hexadecimal digits. */
    public static final int LENGTH = 16;

    private Checksum() {}

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Two checksums that have nothing to do with each other, in 16 small hexadecimal digits. */
    public static String of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    /** The same of the first {@code length} bytes. */
    public static String of(byte[] bytes, int length) {
        CRC32 one = new CRC32();
        one.update(bytes, 0, length);
        CRC32C other = new CRC32C();
        other.update(bytes, 0, length);
        return HexFormat.of().toHexDigits(one.getValue() << Integer.SIZE | other.getValue());
    }
}
