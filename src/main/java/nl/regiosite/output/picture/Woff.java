package nl.regiosite.output.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The tables of a WOFF file: each on its own packed with zlib (W3C, WOFF File Format 1.0, section 4). */
final class Woff {
    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private Woff() {}

    /** @throws IllegalArgumentException when the bytes are no WOFF file */
    static Map<String, ByteBuffer> tables(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (file.length < HEADER || in.getInt(0) != SIGNATURE) {
            throw new IllegalArgumentException("no WOFF file");
        }
        Map<String, ByteBuffer> tables = new TreeMap<>();
        int count = in.getShort(12);
        for (int i = 0; i < count; i++) {
            int entry = HEADER + i * ENTRY;
            String tag = new String(file, entry, 4, StandardCharsets.US_ASCII);
            int offset = in.getInt(entry + 4);
            int packed = in.getInt(entry + 8);
            int length = in.getInt(entry + 12);
            byte[] table = new byte[length];
            if (packed < length) {
                unpack(file, offset, packed, table);
            } else {
                System.arraycopy(file, offset, table, 0, length);
            }
            tables.put(tag, ByteBuffer.wrap(table));
        }
        return tables;
    }

    private static void unpack(byte[] file, int offset, int packed, byte[] table) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, offset, packed);
            int done = 0;
            while (done < table.length) {
                int more = inflater.inflate(table, done, table.length - done);
                if (more == 0) {
                    throw new IllegalArgumentException("a table of the WOFF file is cut off");
                }
                done += more;
            }
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("a table of the WOFF file is damaged", e);
        } finally {
            inflater.end();
        }
    }
}
