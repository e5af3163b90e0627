package nl.regiosite.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
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
    private final Set<String> standing = new HashSet<>();
    private final Spool spool;

    public OutputTree() {
        this(new Spool());
    }

    private OutputTree(Spool spool) {
        this.spool = spool;
    }

    /** A tree without files, for the same site. */
    public OutputTree beside() {
        return new OutputTree(spool);
    }

    /**
     * Adds a file of which the bytes are made later, by whichever thread asks first.
     *
     * @param path with {@code /} between its parts, such as {@code projecten/it-hub/index.html}
     * @throws IllegalArgumentException when the path leaves the site or is taken: the plan should have seen to that
     */
    public void putLater(String path, Supplier<byte[]> bytes) {
        put(path, Lazy.of(() -> spool.keep(bytes.get())));
    }

    private void put(String path, Lazy<Supplier<byte[]>> file) {
        if (!isInside(path, 0, path.length())) {
            throw new IllegalArgumentException("no path within the site: " + path);
        }
        if (files.putIfAbsent(path, file) != null) {
            throw new IllegalArgumentException("two files at " + path);
        }
    }

    /**
     * Adds a file that stands already, with just the bytes that it would be made with.
     *
     * @param bytes reads it, whenever somebody wants to see it
     */
    public void putStanding(String path, Supplier<byte[]> bytes) {
        Lazy<Supplier<byte[]>> file = Lazy.of(() -> bytes);
        file.get();
        put(path, file);
        standing.add(path);
    }

    /** Whether the file was put here as one that stands already. */
    public boolean stands(String path) {
        return standing.contains(path);
    }

    /**
     * Adds the files of another tree.
     *
     * @param standing what a file is held against when it is made
     */
    public void putAll(OutputTree others, Function<String, Optional<Supplier<byte[]>>> standing) {
        others.files.forEach((path, file) -> standing.apply(path)
                .ifPresentOrElse(
                        stands -> putLater(path, () -> proved(path, file.get().get(), stands.get())),
                        () -> put(path, file)));
    }

    /**
     * The bytes that a file was made with.
     *
     * @throws IllegalStateException when they are not those for which it would not have been made
     */
    public static byte[] proved(String path, byte[] made, byte[] standing) {
        if (!Arrays.equals(made, standing)) {
            throw new IllegalStateException("the file that stands is not the one that is made now: " + path);
        }
        return made;
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
