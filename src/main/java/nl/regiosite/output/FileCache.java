package nl.regiosite.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiosite.source.Checksum;
import nl.regiosite.source.Sha256;

/**
 * Keeps, from one build to the next, what takes long to make. What is in it could be made again at any time: it may be
 * thrown away, it may be broken, the disk may be full, and the site is the same. It lies beside the site, never in it.
 *
 * @param folder need not be there
 * @param isDoubted whether everything is made again all the same, and held against what was kept
 */
public record FileCache(Path folder, boolean isDoubted) {
    private static final int HASH = 64;
    private static final int PIECE = 64 * 1024;

    /** How something is made that is not there yet. */
    @FunctionalInterface
    public interface Maker<E extends Exception> {
        byte[] make() throws E;
    }

    /** How something is written that is too large to be made first. */
    @FunctionalInterface
    public interface Writer {
        void write(OutputStream file) throws IOException;
    }

    public static FileCache below(Path root) {
        return new FileCache(root.resolve("target/cache/beeld"), false);
    }

    /** The same, which trusts nothing that it kept. */
    public FileCache doubted() {
        return new FileCache(folder, true);
    }

    /**
     * The bytes that were kept under this name, or those that are made now.
     *
     * @param name says all that the bytes follow from
     * @throws IllegalStateException when it is doubted, and others were kept than are made
     */
    public <E extends Exception> byte[] get(String name, Maker<E> maker) throws E {
        Optional<byte[]> kept = kept(name);
        if (kept.isPresent() && !isDoubted) {
            return kept.get();
        }
        byte[] made = maker.make();
        if (kept.filter(before -> !Arrays.equals(before, made)).isPresent()) {
            throw new IllegalStateException("the cache holds other bytes than are made now: " + name);
        }
        keep(name, made);
        return made;
    }

    /** What was kept under this name, if it is there and whole. */
    public Optional<byte[]> kept(String name) {
        return kept(file(name));
    }

    /** What a piece of the program is, for a name: when it changes, what it made before is made again. */
    public static String print(List<Class<?>> pieces) {
        StringBuilder all = new StringBuilder();
        for (Class<?> piece : pieces) {
            String name = piece.getName().substring(piece.getName().lastIndexOf('.') + 1) + ".class";
            try (InputStream code = piece.getResourceAsStream(name)) {
                all.append(code == null ? name : Sha256.of(code.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + name, e);
            }
        }
        return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it need not be made. */
    public boolean has(String name) {
        return !isDoubted && kept(name).isPresent();
    }

    /** Throws away what was only half written when a build was broken off. */
    public void tidy() {
        delete("nieuw\\d+");
    }

    private void delete(String names) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().matches(names))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            // There is no cache.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear " + folder, e);
        }
    }

    /** Throws all of it away; what lies there and is not of the cache stays. */
    public void clear() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        delete("[0-9a-f]{" + HASH + "}|nieuw\\d+");
        // The folders go too, unless somebody keeps something in them.
        for (Path empty : List.of(folder, folder.resolveSibling(""))) {
            if (!empty.toFile().delete()) {
                return;
            }
        }
    }

    private Path file(String name) {
        return folder.resolve(Sha256.of(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** The file begins with the checksum of the rest: of what is broken nothing is used. */
    private static Optional<byte[]> kept(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            byte[] all = Files.readAllBytes(file);
            if (all.length < Checksum.LENGTH) {
                return Optional.empty();
            }
            byte[] bytes = Arrays.copyOfRange(all, Checksum.LENGTH, all.length);
            String sum = new String(all, 0, Checksum.LENGTH, StandardCharsets.ISO_8859_1);
            return Checksum.of(bytes).equals(sum) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps these bytes under this name, if there is room. */
    public void keep(String name, byte[] bytes) {
        write(name, file -> {
            file.write(Checksum.of(bytes).getBytes(StandardCharsets.ISO_8859_1));
            file.write(bytes);
        });
    }

    /** Keeps what is written under this name, to be {@linkplain #open opened}, if there is room. */
    public void write(String name, Writer writer) {
        try {
            Files.createDirectories(folder);
            // Written whole under another name first: two builds at once do each other no harm.
            Path fresh = Files.createTempFile(folder, "nieuw", "");
            try {
                try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(fresh), PIECE)) {
                    writer.write(file);
                }
                Files.move(fresh, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                // Half of it, when there was no room for all.
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            // What cannot be kept is made again next time.
            return;
        }
    }

    /** What was {@linkplain #write written} under this name; whoever reads it sees for himself whether it is whole. */
    public Optional<FileChannel> open(String name) {
        try {
            return Optional.of(FileChannel.open(file(name), StandardOpenOption.READ));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
