package nl.regiosite.publish;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.regiosite.source.Lazy;
import nl.regiosite.source.Sha256;

/**
 * The files of a site by their path. No path twice, none outside the site. A file is made when it is asked for, and once:
 * a build asks for all of them, a preview for the one that is looked at.
 */
public final class OutputTree {
    /** For who does not want to know. */
    public static final Progress SILENT = (done, all) -> {};

    /** Is told how far the making is, by several threads at once. */
    @FunctionalInterface
    public interface Progress {
        /** Makes a file by doing {@code work}. */
        default void make(String path, Runnable work) {
            work.run();
        }

        /** One more is there. */
        void made(int done, int all);
    }

    private final SortedMap<String, Lazy<Supplier<byte[]>>> files = new TreeMap<>();
    private final Spool spool = new Spool();

    /**
     * Adds a file of which the bytes are made later, by whichever thread asks first.
     *
     * @param path with {@code /} between its parts, such as {@code projecten/it-hub/index.html}
     * @throws IllegalArgumentException when the path leaves the site or is taken: the plan should have seen to that
     */
    public void putLater(String path, Supplier<byte[]> bytes) {
        if (!isInside(path, 0, path.length())) {
            throw new IllegalArgumentException("no path within the site: " + path);
        }
        if (files.putIfAbsent(path, Lazy.of(() -> spool.keep(bytes.get()))) != null) {
            throw new IllegalArgumentException("two files at " + path);
        }
    }

    public void put(String path, byte[] bytes) {
        putLater(path, () -> bytes);
    }

    public void put(String path, String text) {
        put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public void putTextLater(String path, Supplier<String> text) {
        putLater(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    /** A file, made if it was not yet. */
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path)).map(file -> file.get().get());
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }

    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(files.keySet()));
    }

    /** Makes every file that was not made yet; {@code progress} is told how many are done, of how many. */
    public void makeAll(Progress progress) {
        AtomicInteger done = new AtomicInteger();
        // Each is made from its own parts alone, so they may be made side by side.
        List<Map.Entry<String, Lazy<Supplier<byte[]>>>> left = files.entrySet().stream()
                .filter(file -> !file.getValue().isMade())
                .toList();
        left.parallelStream().forEach(file -> {
            progress.make(file.getKey(), file.getValue()::get);
            progress.made(done.incrementAndGet(), left.size());
        });
    }

    /** All files by path, each made if it was not yet. */
    public SortedMap<String, byte[]> files() {
        makeAll(SILENT);
        SortedMap<String, byte[]> made = new TreeMap<>();
        files.forEach((path, work) -> made.put(path, work.get().get()));
        return Collections.unmodifiableSortedMap(made);
    }

    /** Every file but one with its sha256, as {@code sha256sum} writes and checks it; each is made if it was not yet. */
    public String manifestWithout(String left) {
        SortedMap<String, String> lines = new TreeMap<>();
        files.forEach((path, work) -> {
            if (!path.equals(left)) {
                lines.put(path, Sha256.of(work.get().get()));
            }
        });
        return Manifest.text(lines);
    }

    /** Whether a part of a text is names with slashes between them, none of which is {@code .} or {@code ..}. */
    static boolean isInside(String text, int from, int to) {
        int name = from;
        for (int at = from; at < to; at++) {
            char letter = text.charAt(at);
            if (letter == '/') {
                if (!isName(text, name, at)) {
                    return false;
                }
                name = at + 1;
            } else if (!isPlain(letter)) {
                return false;
            }
        }
        return isName(text, name, to);
    }

    private static boolean isName(String text, int from, int to) {
        return switch (to - from) {
            case 0 -> false;
            case 1 -> text.charAt(from) != '.';
            case 2 -> !text.startsWith("..", from);
            default -> true;
        };
    }

    private static boolean isPlain(char letter) {
        return isBetween('a', letter, 'z')
                || isBetween('A', letter, 'Z')
                || isBetween('0', letter, '9')
                || "-._".indexOf(letter) >= 0;
    }

    private static boolean isBetween(char first, char letter, char last) {
        return first <= letter && letter <= last;
    }

    public int size() {
        return files.size();
    }
}
