package nl.regiosite.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that travel with the program, among its classes. */
public final class Travelling {
    private static final String FOLDER = "/nl/regiosite/";

    private Travelling() {}

    /**
     * The bytes of a file; that it is not there is a bug.
     *
     * @param path below {@code src/main/resources/nl/regiosite/}, such as {@code embed/kaart.js}
     */
    public static byte[] bytes(String path) {
        try (InputStream in = Travelling.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the file " + path, e);
        }
    }

    /** The same as text. */
    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
