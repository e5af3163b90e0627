package nl.regiosite.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiosite.source.Signs;
import nl.regiosite.source.SourceFile;
import nl.regiosite.source.SourceSpan;

/** Reads text files strictly as UTF-8: a character that is lost without a word is a mistake that nobody sees. */
public final class TextFiles {
    /** No settings and no style come near this; what does was put there by accident or to do harm. */
    private static final long MAX_BYTES = 5_000_000;

    /** The grants of a hundred thousand projects take two thirds. */
    private static final long MAX_BYTES_OF_LIST = 60_000_000;

    /** What a byte of a list takes in the end: less than this, when it is a list of grants. */
    private static final long MEMORY_OF_BYTE = 16;

    /** The same of a story: a thick book has as much. */
    private static final long MAX_BYTES_OF_STORY = 500_000;

    /** What git leaves in a file that two people changed in the same place. */
    private static final Pattern CONFLICT = Pattern.compile("^(?:<{7}|>{7}) \\S", Pattern.MULTILINE);

    /** What stands in the place of a letter that was read or kept in another encoding than its own. */
    private static final Pattern LOST = Pattern.compile(
            "\\uFFFD|[\\u00c2\\u00c3][\\u0080-\\u00bf]|\\u00e2\\u20ac[\\u0093-\\u00a6\\u0153\\u02dc\\u201c\\u201d\\u2122]");

    /** How the files of word processors begin: in a zip, as Word did before, as RTF, as PDF. */
    private static final List<byte[]> OFFICE = List.of(
            new byte[] {'P', 'K', 3, 4},
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
            new byte[] {'{', '\\', 'r', 't', 'f'},
            new byte[] {'%', 'P', 'D', 'F', '-'});

    private final Path root;
    private final Diagnostics problems;

    public TextFiles(Path root, Diagnostics problems) {
        this.root = root;
        this.problems = problems;
    }

    /** The file at {@code path} below the root, or nothing and a diagnostic when it is not there. */
    public Optional<SourceFile> required(String path) {
        if (!Files.isRegularFile(root.resolve(path))) {
            problems.add(Diagnostic.error("bestand-ontbreekt", new SourceFile(path, "").start(), path));
            return Optional.empty();
        }
        if (leadsAway(path)) {
            problems.add(Diagnostic.error("bestand-snelkoppeling", new SourceFile(path, "").start()));
            return Optional.empty();
        }
        return read(path);
    }

    /** Whether it is a link to a file outside the site: what is wrong in there is nobody's business. */
    private boolean leadsAway(String path) {
        try {
            Path file = root.resolve(path);
            return Files.isSymbolicLink(file) && !file.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot follow " + path, e);
        }
    }

    /** The text of a file; nothing and a diagnostic when it is empty, too large or no UTF-8. */
    public Optional<SourceFile> read(String path) {
        return read(root.resolve(path), path, problems);
    }

    /** The same for any file, by the path that people know it by. */
    public static Optional<SourceFile> read(Path file, String path, Diagnostics problems) {
        byte[] bytes;
        try {
            long most = mostBytes(path);
            if (Files.size(file) > most) {
                problems.add(Diagnostic.error(
                        "bestand-te-groot", new SourceFile(path, "").start(), String.valueOf(most / 1_000)));
                return Optional.empty();
            }
            bytes = Files.readAllBytes(file);
        } catch (AccessDeniedException e) {
            problems.add(Diagnostic.error("bestand-onleesbaar", new SourceFile(path, "").start()));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        if (isOffice(bytes)) {
            problems.add(Diagnostic.error("bestand-uit-word", new SourceFile(path, "").start()));
            return Optional.empty();
        }
        try {
            String decoded = decoded(bytes);
            // Some editors of Windows begin a file with this invisible mark.
            String text = lines(decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded);
            SourceFile source = new SourceFile(path, text);
            if (text.isBlank()) {
                problems.add(Diagnostic.error("bestand-leeg", source.start()));
                return Optional.empty();
            }
            boolean isPlain = isPlain(text);
            int bad = isPlain ? -1 : Signs.firstBad(text);
            if (bad >= 0) {
                problems.add(Diagnostic.error("bestand-geen-tekst", source.at(bad)));
                return Optional.empty();
            }
            int conflict = conflict(text);
            if (conflict >= 0) {
                problems.add(Diagnostic.error("bestand-samenvoegen", source.at(conflict)));
                return Optional.empty();
            }
            Matcher lost = LOST.matcher(text);
            if (!isPlain && lost.find()) {
                problems.add(Diagnostic.error("teken-kapot", source.at(lost.start()), lost.group()));
            }
            return Optional.of(source);
        } catch (CharacterCodingException e) {
            boolean utf16 = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
            problems.add(Diagnostic.error(utf16 ? "bestand-utf16" : "bestand-geen-utf8", firstBadByte(path, bytes)));
            return Optional.empty();
        }
    }

    private static long mostBytes(String path) {
        if (path.endsWith(".md")) {
            return MAX_BYTES_OF_STORY;
        }
        long room = Runtime.getRuntime().maxMemory() / MEMORY_OF_BYTE;
        return path.endsWith(".json") ? Math.max(MAX_BYTES, Math.min(MAX_BYTES_OF_LIST, room)) : MAX_BYTES;
    }

    /** Strictly; the decoder that lets all pass is much the quicker, and leaves a mark. */
    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0
                ? text
                : StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
    }

    /** Where git left a mark, or a negative number. */
    private static int conflict(String text) {
        if (!text.contains("<<<<<<< ") && !text.contains(">>>>>>> ")) {
            return -1;
        }
        Matcher conflict = CONFLICT.matcher(text);
        return conflict.find() ? conflict.start() : -1;
    }

    /** Whether there is no sign in it that may be bad, and no letter that {@link #LOST} begins with: mostly so. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isAscii = c < 0x7f && (c >= ' ' || c == '\n' || c == '\t' || c == '\r');
            boolean isLetter = c >= 0xa0 && c < 0xd800 && c != '\u00c2' && c != '\u00c3' && c != '\u00e2';
            if (!isAscii && !isLetter) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOffice(byte[] bytes) {
        for (byte[] begin : OFFICE) {
            if (bytes.length >= begin.length && Arrays.equals(begin, 0, begin.length, bytes, 0, begin.length)) {
                return true;
            }
        }
        return false;
    }

    /** Old programs end a line with a carriage return alone. */
    private static String lines(String text) {
        return text.indexOf('\n') < 0 ? text.replace('\r', '\n') : text;
    }

    /** The place where the text stops being UTF-8; the line up to there is shown with it. */
    private static SourceSpan firstBadByte(String path, byte[] bytes) {
        int good = 0;
        int low = 0;
        int high = bytes.length;
        while (low <= high) {
            int middle = (low + high) / 2;
            if (decodes(bytes, middle)) {
                good = middle;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        // The first byte of a character whose next one is wrong still counts as sound; it is part of what is not.
        while (good > 0 && new String(bytes, 0, good, StandardCharsets.UTF_8).endsWith("\uFFFD")) {
            good--;
        }
        String before = new String(bytes, 0, good, StandardCharsets.UTF_8);
        return new SourceFile(path, before).at(before.length());
    }

    /** Whether the first {@code length} bytes are UTF-8, save for a character that is cut off at the end. */
    private static boolean decodes(byte[] bytes, int length) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var result = decoder.decode(ByteBuffer.wrap(bytes, 0, length), CharBuffer.allocate(length + 1), false);
        return !result.isError();
    }
}
