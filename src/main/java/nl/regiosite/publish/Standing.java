package nl.regiosite.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import nl.regiosite.source.Sha256;

/**
 * The site that stands, as something to hold finished files against.
 *
 * @param manifest what was said of it when it was published
 */
record Standing(Path folder, Manifest manifest) {
    private static final int PIECE = 64 * 1024;
    private static final ThreadLocal<ByteBuffer> PIECES =
            ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(PIECE));

    /**
     * What is known of a finished file.
     *
     * @param stands whether a file with just its bytes stands at its path
     */
    record Finished(String path, String sha256, boolean stands) {}

    /** Reads what stands and compares it byte for byte: what a list says of it might not be true any more. */
    Finished hold(String path, byte[] bytes) {
        // What is not on the list cannot stand: a site that holds anything else is refused.
        Optional<FileTime> same =
                manifest.files().containsKey(path) ? same(folder.resolve(path), bytes) : Optional.empty();
        String sha256 = same.flatMap(time -> manifest.sha256(path, time)).orElseGet(() -> Sha256.of(bytes));
        return new Finished(path, sha256, same.isPresent());
    }

    /** When the file was last changed, if it holds these bytes. */
    private static Optional<FileTime> same(Path file, byte[] bytes) {
        try {
            BasicFileAttributes stands =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return stands.isRegularFile() && stands.size() == bytes.length && holds(file, bytes)
                    ? Optional.of(stands.lastModifiedTime())
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        ByteBuffer wanted = ByteBuffer.wrap(bytes);
        ByteBuffer piece = PIECES.get();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            while (channel.read(piece.clear()) >= 0) {
                piece.flip();
                if (piece.remaining() > wanted.remaining()) {
                    return false;
                }
                ByteBuffer next = wanted.slice(wanted.position(), piece.remaining());
                if (!next.equals(piece)) {
                    return false;
                }
                wanted.position(wanted.position() + next.capacity());
            }
        }
        return !wanted.hasRemaining();
    }
}
