package nl.regiosite.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.model.PictureFile;
import nl.regiosite.source.Sha256;
import nl.regiosite.source.SourceFile;

/**
 * Looks at the pictures beside texts without decoding them: which may be shown, and what is wrong with those that may
 * not. What is refused here can use up no memory later on.
 */
final class PictureReader {
    /** More than any telephone takes. Of a file of one colour the bytes say nothing: its header does. */
    static final long MOST_PIXELS = 100_000_000;

    static final long MOST_BYTES = 60_000_000;

    /** A row of pixels is read whole. */
    static final int LONGEST_SIDE = 30_000;

    private static final Set<String> SHOWN = Set.of("jpg", "jpeg", "png", "webp");

    /** What people take for a picture that any site can show, and the code of what is said of it. */
    private static final Map<String, String> REFUSED = Map.of(
            "svg", "plaatje-svg",
            "gif", "plaatje-beweegt",
            "heic", "plaatje-soort",
            "heif", "plaatje-soort",
            "avif", "plaatje-soort",
            "tif", "plaatje-soort",
            "tiff", "plaatje-soort",
            "bmp", "plaatje-soort");

    private static final int ENOUGH = 64;
    private static final int INKS_OF_PRINT = 4;

    private final Path root;
    private final Diagnostics problems;

    PictureReader(Path root, Diagnostics problems) {
        this.root = root;
        this.problems = problems;
    }

    /** Whether a file with this end of its name is looked at here. */
    static boolean isPicture(String extension) {
        return SHOWN.contains(extension) || REFUSED.containsKey(extension);
    }

    /** What is known of the picture at {@code path}; nothing when it cannot be shown, which is then said. */
    Optional<PictureFile> read(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String refused = REFUSED.get(extension);
        return refused == null ? look(path, name) : fault(refused, path, extension.toUpperCase(Locale.ROOT));
    }

    private Optional<PictureFile> look(String path, String name) {
        byte[] bytes;
        try {
            long length = Files.size(root.resolve(path));
            if (length > MOST_BYTES) {
                return fault("plaatje-te-groot", path, String.valueOf(length / 1_000_000));
            }
            bytes = Files.readAllBytes(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
        if (bytes.length == 0) {
            return fault("plaatje-leeg", path);
        }
        Optional<PictureHeader> found = PictureHeader.of(bytes);
        if (found.isEmpty()) {
            return stranger(path, name, otherKind(bytes));
        }
        return sound(path, found.get(), bytes);
    }

    /** A drawing with scripts is told the same, whatever it calls itself. */
    private Optional<PictureFile> stranger(String path, String name, Optional<String> kind) {
        if (kind.isEmpty()) {
            return fault("plaatje-onleesbaar", path);
        }
        String code = REFUSED.getOrDefault(kind.get().toLowerCase(Locale.ROOT), "plaatje-soort");
        return code.equals("plaatje-soort")
                ? fault("plaatje-andere-soort", path, name, kind.get())
                : fault(code, path, kind.get());
    }

    private Optional<PictureFile> sound(String path, PictureHeader header, byte[] bytes) {
        int width = header.size().width();
        int height = header.size().height();
        if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
            return fault("plaatje-te-veel-pixels", path, String.valueOf(width), String.valueOf(height));
        } else if (header.moving()) {
            return fault("plaatje-beweegt", path);
        } else if (header.inks() == INKS_OF_PRINT) {
            return fault("plaatje-cmyk", path);
        } else if (!header.whole()) {
            return fault("plaatje-afgebroken", path);
        }
        return Optional.of(
                new PictureFile(header.size(), header.orientation(), header.transparent(), Sha256.of(bytes)));
    }

    /** What a file is that calls itself a picture, in letters that people know from the ends of names. */
    private static Optional<String> otherKind(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, ENOUGH), StandardCharsets.ISO_8859_1);
        String text = new String(bytes, 0, Math.min(bytes.length, ENOUGH * ENOUGH), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("GIF8")) {
            return Optional.of("GIF");
        } else if (start.startsWith("ftyp", 4)) {
            return Optional.of(start.startsWith("avif", 8) ? "AVIF" : "HEIC");
        } else if (start.startsWith("%PDF")) {
            return Optional.of("PDF");
        } else if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return Optional.of("TIFF");
        } else if (start.startsWith("BM")) {
            return Optional.of("BMP");
        } else if (text.contains("<svg")) {
            return Optional.of("SVG");
        } else if (text.contains("<html") || text.contains("<!doctype html")) {
            return Optional.of("HTML");
        }
        return Pattern.matches("[\\t\\n\\r -~\\xa0-\\xff\\x80-\\x9f]+", start) ? Optional.of("TXT") : Optional.empty();
    }

    private Optional<PictureFile> fault(String code, String path, String... arguments) {
        problems.add(Diagnostic.error(code, new SourceFile(path, "").start(), arguments));
        return Optional.empty();
    }
}
