package nl.regiosite.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One build at a time. The folder beside the site in which a build does its work holds a file that it locks; the lock goes
 * when the process does, however that dies. The folder goes at the end, the file with it.
 */
final class Turn implements Closeable {
    static final String LOCK = "slot";

    private static final Duration BETWEEN = Duration.ofMillis(20);
    private static final AtomicLong TURNS = new AtomicLong();

    private final FileChannel channel;
    private final Path folder;

    private Turn(FileChannel channel, Path folder) {
        this.channel = channel;
        this.folder = folder;
    }

    /**
     * Waits for the turn.
     *
     * @param folder is made when it is not there, and taken away at the end when it is empty
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
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
        }
        Path file = folder.resolve(LOCK);
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            // The other build was just done and took the folder away.
            return Optional.empty();
        }
        try {
            FileLock lock = channel.tryLock();
            if (lock != null && isStill(file, channel)) {
                return Optional.of(new Turn(channel, folder));
            }
        } catch (OverlappingFileLockException e) {
            // The other build is of this very process.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /** Whether what was locked is the file that others find, and not one that was taken away before it was locked. */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        String mark = ProcessHandle.current().pid() + " " + TURNS.incrementAndGet() + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.UTF_8)));
        try {
            return Files.readString(file).equals(mark);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static void sleep() throws IOException {
        try {
            Thread.sleep(BETWEEN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another build was going on");
        }
    }

    /** Leaves the folder when something of a build is still in it: the next one looks at that. */
    @Override
    public void close() throws IOException {
        // While it is locked, so that nobody takes a file that goes.
        boolean gone = folder.resolve(LOCK).toFile().delete();
        channel.close();
        if (!gone) {
            // Windows takes no file away that is open.
            Files.deleteIfExists(folder.resolve(LOCK));
        }
        if (!folder.toFile().delete()) {
            return;
        }
    }
}
