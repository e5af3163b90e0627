package nl.regiosite.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A folder that is held open: what is done in it happens there, also when somebody puts another folder or a link in its
 * place meanwhile. A link in it is never followed. Where Java cannot hold a folder (Windows), its path has to do.
 */
final class Held implements Closeable {
    private final Path path;
    private final DirectoryStream<Path> stream;

    private Held(Path path, DirectoryStream<Path> stream) {
        this.path = path;
        this.stream = stream;
    }

    /** @param path a folder; a link to one is followed, this once */
    @SuppressWarnings("StreamResourceLeak") // it is closed when this is
    static Held open(Path path) throws IOException {
        return new Held(path, Files.newDirectoryStream(path));
    }

    /** A folder in this one. Fails when it is a file or a link. */
    Held folder(String name) throws IOException {
        Path at = path.resolve(name);
        // Asked first, because opening a pipe waits for whoever writes to it.
        if (!attributes(name)
                .orElseThrow(() -> new NoSuchFileException(at.toString()))
                .isDirectory()) {
            throw new NotDirectoryException(at.toString());
        }
        Optional<SecureDirectoryStream<Path>> secure = secure();
        return secure.isPresent()
                ? new Held(at, secure.get().newDirectoryStream(Path.of(name), LinkOption.NOFOLLOW_LINKS))
                : open(at);
    }

    Path path() {
        return path;
    }

    /** What is in it, in no order; to be asked once. */
    List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        for (Path entry : stream) {
            names.add(String.valueOf(entry.getFileName()));
        }
        return names;
    }

    /** What stands at this name, which may be a link. */
    Optional<BasicFileAttributes> attributes(String name) throws IOException {
        try {
            Optional<SecureDirectoryStream<Path>> secure = secure();
            return Optional.of(
                    secure.isPresent()
                            ? secure.get()
                                    .getFileAttributeView(
                                            Path.of(name), BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                                    .readAttributes()
                            : Files.readAttributes(
                                    path.resolve(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    boolean holdsFolder(String name) throws IOException {
        return attributes(name).filter(BasicFileAttributes::isDirectory).isPresent();
    }

    boolean holds(String name) throws IOException {
        return attributes(name).isPresent();
    }

    /** Renames, in one go; what is a file at the new name is replaced. */
    void move(String name, Held to, String newName) throws IOException {
        Optional<SecureDirectoryStream<Path>> secure = secure();
        Optional<SecureDirectoryStream<Path>> there = to.secure();
        if (secure.isPresent() && there.isPresent()) {
            secure.get().move(Path.of(name), there.get(), Path.of(newName));
        } else {
            Files.move(
                    path.resolve(name),
                    to.path.resolve(newName),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away a file, or a link and not what it leads to. Nothing there is well too. */
    void deleteFile(String name) throws IOException {
        try {
            Optional<SecureDirectoryStream<Path>> secure = secure();
            if (secure.isPresent()) {
                secure.get().deleteFile(Path.of(name));
            } else {
                Files.delete(path.resolve(name));
            }
        } catch (NoSuchFileException e) {
            // Somebody was sooner.
            return;
        }
    }

    /** Takes away a folder; false when there is something in it. */
    boolean deleteFolder(String name) throws IOException {
        try {
            Optional<SecureDirectoryStream<Path>> secure = secure();
            if (secure.isPresent()) {
                secure.get().deleteDirectory(Path.of(name));
            } else {
                Files.delete(path.resolve(name));
            }
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false;
        }
    }

    private Optional<SecureDirectoryStream<Path>> secure() {
        return stream instanceof SecureDirectoryStream<Path> secure ? Optional.of(secure) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
