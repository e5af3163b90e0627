package nl.regiosite.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What this program made: each file with its sha256, as {@code sha256sum} writes and checks it.
 *
 * @param written when, as the disk says; what was changed since, it does not speak of
 * @param isForeign whether it is somebody else's file, which happens to have the name
 */
record Manifest(Map<String, String> files, FileTime written, boolean isForeign) {
    private static final int DIGITS = 64;
    private static final String BETWEEN = "  ";

    static final Manifest NONE = new Manifest(Map.of(), FileTime.fromMillis(0), false);

    Manifest {
        files = Collections.unmodifiableMap(files);
    }

    /** None when there is none. A line that this program does not write counts for nothing. */
    static Manifest read(Path file) throws IOException {
        try {
            FileTime written = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
            // As Latin letters, because no other can be in a path, and bytes that are no text are no reason to stop.
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            Map<String, String> files = new HashMap<>();
            int from = 0;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
                int path = from + DIGITS + BETWEEN.length();
                if (path < end && text.startsWith(BETWEEN, from + DIGITS) && OutputTree.isInside(text, path, end)) {
                    files.put(text.substring(path, end), text.substring(from, from + DIGITS));
                }
                from = end + 1;
            }
            return new Manifest(files, written, files.isEmpty() && !text.isBlank());
        } catch (NoSuchFileException e) {
            return NONE;
        }
    }

    /** The files of two, for who asks what may be deleted. */
    static FileTree tree(Collection<Manifest> all) {
        return FileTree.of(
                all.stream().flatMap(one -> one.files.keySet().stream()).toList());
    }

    /** The sha256 of a file as it stood when this was written, if nobody changed it since. */
    Optional<String> sha256(String path, FileTime changed) {
        return changed.compareTo(written) < 0 ? Optional.ofNullable(files.get(path)) : Optional.empty();
    }

    /** In the order of the paths. */
    static String text(SortedMap<String, String> files) {
        StringBuilder text = new StringBuilder();
        files.forEach(
                (path, sha) -> text.append(sha).append(BETWEEN).append(path).append('\n'));
        return text.toString();
    }

    /**
     * Writes it, and waits until it is on the disk. The site itself can be made again from its sources after the power
     * failed, and a file that was half written is found when it is compared; but without this list the next build would
     * take the site for somebody else's.
     */
    static void write(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        }
    }
}
