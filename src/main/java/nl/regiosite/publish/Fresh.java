package nl.regiosite.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Lays a site in a folder of its own. A file that stands already becomes a second name of what stands (a hard link), which
 * is never written to; where a disk has no such names, it is written again.
 */
final class Fresh {
    private final Path folder;
    private final Path standing;
    private volatile boolean links = true;

    /** @param folder is not there yet */
    Fresh(Path folder, Path standing) {
        this.folder = folder;
        this.standing = standing;
    }

    void lay(List<Standing.Finished> files, OutputTree tree) throws IOException {
        try {
            Files.createDirectory(folder);
            // One after another: threads that make folders in one folder wait for each other.
            for (String path : folders(files)) {
                Files.createDirectory(folder.resolve(path));
            }
            files.parallelStream().forEach(file -> lay(file, tree));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Whether what stood already has a second name now, and was not written again. */
    boolean isLinked() {
        return links;
    }

    /** The folders that the files need, each after the one it is in. */
    private static SortedSet<String> folders(List<Standing.Finished> files) {
        SortedSet<String> folders = new TreeSet<>();
        for (Standing.Finished file : files) {
            String path = file.path();
            for (int slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
                if (!folders.add(path.substring(0, slash))) {
                    break;
                }
            }
        }
        return folders;
    }

    private void lay(Standing.Finished file, OutputTree tree) {
        Path target = folder.resolve(file.path());
        try {
            if (!(file.stands() && links && link(target, standing.resolve(file.path())))) {
                write(target, tree.bytes(file.path()).orElseThrow());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean link(Path target, Path stands) {
        try {
            Files.createLink(target, stands);
            return true;
        } catch (UnsupportedOperationException | FileSystemException e) {
            // One that cannot be linked has neighbours that cannot. When it is for another reason, writing will tell.
            links = false;
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path target, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
    }
}
