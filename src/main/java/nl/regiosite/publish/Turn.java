package nl.regiosite.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One build at a time. The folder beside the site in which a build does its work holds a file that it locks; the lock goes
 * when the process does, however that dies. The folder goes at the end, the file with it.
 */
final class Turn implements Closeable {
    static final String LOCK = "slot";

    private static final Duration BETWEEN = Duration.ofMillis(20);
    private static final int SIZES = 500;
    private static final AtomicLong TURNS = new AtomicLong();

    /** Where this very process has its turn. */
    private static final Set<Path> HERE = ConcurrentHashMap.newKeySet();

    private final FileChannel channel;
    private final Path place;
    private final boolean isSecond;

    private Turn(FileChannel channel, Path place, boolean isSecond) {
        this.channel = channel;
        this.place = place;
        this.isSecond = isSecond;
    }

    /** Whether the folder of the work was there already: a build before this one did not come to its end. */
    boolean isSecond() {
        return isSecond;
    }

    /**
     * Waits for the turn.
     *
     * @param folder is made when it is not there
     * @param waiting is told once that there is another build
     * @return nothing when it takes too long
     */
    static Optional<Turn> take(Path folder, Duration patience, Runnable waiting) throws IOException {
        Optional<Turn> turn = attempt(folder);
        if (turn.isEmpty()) {
            waiting.run();
        }
        for (long left = patience.dividedBy(BETWEEN); turn.isEmpty() && left > 0; left--) {
            sleep();
            turn = attempt(folder);
        }
        return turn;
    }

    private static Optional<Turn> attempt(Path folder) throws IOException {
        // The other build may have made the folder above, and taken it away because nothing came of it.
        Files.createDirectories(folder.resolveSibling(""));
        boolean second = false;
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            second = true;
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
        }
        // Closing a file that is locked elsewhere in this process would end that lock too, so it is not even opened.
        if (!HERE.add(folder)) {
            return Optional.empty();
        }
        Optional<Turn> turn = Optional.empty();
        try {
            turn = lock(folder, second);
        } finally {
            if (turn.isEmpty()) {
                HERE.remove(folder);
            }
        }
        return turn;
    }

    private static Optional<Turn> lock(Path folder, boolean second) throws IOException {
        Path file = folder.resolve(LOCK);
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            // The other build was just done and took the folder away.
            return Optional.empty();
        }
        boolean ours = false;
        try {
            ours = channel.tryLock() != null && isStill(file, channel);
        } finally {
            if (!ours) {
                channel.close();
            }
        }
        return ours ? Optional.of(new Turn(channel, folder, second)) : Optional.empty();
    }

    /**
     * Whether what was locked is the file that others find, and not one that was taken away before it was locked: then the
     * one that they find follows when this one grows and shrinks. Java does not say which file is open, and reading the one
     * that others find would end the lock, because closing it does.
     */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        long mark = ProcessHandle.current().pid() + TURNS.incrementAndGet();
        for (int size : List.of((int) (mark % SIZES) + 2, 1)) {
            channel.truncate(0);
            channel.write(ByteBuffer.allocate(size), 0);
            try {
                if (Files.size(file) != size) {
                    return false;
                }
            } catch (NoSuchFileException e) {
                return false;
            }
        }
        return true;
    }

    private static void sleep() throws IOException {
        try {
            Thread.sleep(BETWEEN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another build was going on");
        }
    }

    /** Lets the next one in, and takes away the folder, unless something of a build is still in it. */
    void end(Held above, Held folder) throws IOException {
        try (this) {
            // While it is locked, so that nobody takes a file that goes.
            folder.deleteFile(LOCK);
        }
        try {
            above.deleteFolder(String.valueOf(folder.path().getFileName()));
        } catch (NoSuchFileException e) {
            // The next one was in and out already.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        // Once: the next turn in this process may have begun by the second time.
        if (channel.isOpen()) {
            try {
                channel.close();
            } finally {
                HERE.remove(place);
            }
        }
    }
}
