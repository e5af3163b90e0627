package nl.regiosite.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import nl.regiosite.source.Lazy;

/**
 * Keeps the bytes of finished files: in memory as long as they are few, and after that on the disk, so that a site of a
 * hundred thousand pages does not ask for a machine of its own. The file on the disk loses its name as soon as it is there, and goes when the
 * program ends, however it ends. Where there is no room for it, memory has to do.
 */
final class Spool {
    /** A site of a thousand projects stays below this. */
    private static final long IN_MEMORY = 24_000_000;

    /** Smaller ones would take as much to remember as to keep. */
    private static final int SMALL = 200;

    private final AtomicLong kept = new AtomicLong();
    private final AtomicLong end = new AtomicLong();
    private final Lazy<Optional<FileChannel>> disk;

    Spool() {
        this(Spool::open);
    }

    /** @param disk opens the file, where there can be one */
    Spool(Supplier<Optional<FileChannel>> disk) {
        this.disk = Lazy.of(disk);
    }

    /** What gives the same bytes again. */
    Supplier<byte[]> keep(byte[] bytes) {
        if (bytes.length < SMALL || kept.addAndGet(bytes.length) <= IN_MEMORY) {
            return () -> bytes;
        }
        return disk.get().flatMap(channel -> write(bytes, channel)).orElse(() -> bytes);
    }

    private Optional<Supplier<byte[]>> write(byte[] bytes, FileChannel channel) {
        long begin = end.getAndAdd(bytes.length);
        int length = bytes.length;
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            while (rest.hasRemaining()) {
                channel.write(rest, begin + rest.position());
            }
            return Optional.of(() -> read(begin, length, channel));
        } catch (IOException e) {
            // The disk is full; the bytes are still here.
            return Optional.empty();
        }
    }

    private static byte[] read(long begin, int length, FileChannel channel) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, begin + bytes.position()) < 0) {
                    throw new IOException("the file of finished pages was cut off");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what was finished", e);
        }
        return bytes.array();
    }

    private static Optional<FileChannel> open() {
        try {
            Path file = Files.createTempFile("regiosite", ".af");
            return Optional.of(FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
