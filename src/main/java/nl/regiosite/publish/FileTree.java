package nl.regiosite.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that this program made, folder by folder, to hold against what stands on the disk. */
final class FileTree {
    private static final FileTree NOTHING = new FileTree();

    private final SortedMap<String, FileTree> folders = new TreeMap<>();
    private final Set<String> files = new HashSet<>();

    /** @param paths with {@code /} between their parts, none of which leaves the folder */
    static FileTree of(Collection<String> paths) {
        FileTree tree = new FileTree();
        for (String path : paths) {
            FileTree at = tree;
            int from = 0;
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
                at = at.folders.computeIfAbsent(path.substring(from, slash), name -> new FileTree());
                from = slash + 1;
            }
            at.files.add(path.substring(from));
        }
        return tree;
    }

    /**
     * What stands in a folder and is not of this tree: a file, or a link, of which nobody asks where it leads. A folder
     * without any file in it is nothing.
     *
     * @return the first of them in the order of their paths
     */
    Optional<Path> stranger(Held folder) throws IOException {
        try {
            return strangerIn(folder);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Optional<Path> strangerIn(Held folder) throws IOException {
        // The folders are many, and each is waited for.
        return folder.names().parallelStream()
                .filter(name -> !files.contains(name))
                .flatMap(name -> folders.getOrDefault(name, NOTHING).strangerAt(folder, name).stream())
                .min(Path::compareTo);
    }

    private Optional<Path> strangerAt(Held in, String name) {
        try (Held folder = in.folder(name)) {
            return strangerIn(folder);
        } catch (NotDirectoryException e) {
            return Optional.of(in.path().resolve(name));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the files of this tree, and then the folders that hold no file any more. What else stands there stays. */
    void delete(Held in, String name) throws IOException {
        try {
            deleteAt(in, name);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void deleteAt(Held in, String name) {
        try {
            try (Held folder = in.folder(name)) {
                for (String file : files) {
                    folder.deleteFile(file);
                }
                folders.entrySet().parallelStream()
                        .forEach(sub -> sub.getValue().deleteAt(folder, sub.getKey()));
            }
            if (!in.deleteFolder(name)) {
                deleteEmpty(in, name);
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            // It is gone, or a stranger's by now.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteEmpty(Held in, String name) throws IOException {
        try (Held folder = in.folder(name)) {
            for (String inner : folder.names()) {
                if (folder.holdsFolder(inner)) {
                    deleteEmpty(folder, inner);
                }
            }
        }
        in.deleteFolder(name);
    }

    /** Deletes a folder with all that is in it; of a link only the link. */
    static void deleteAll(Held in, String name) throws IOException {
        try {
            deleteAllAt(in, name);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void deleteAllAt(Held in, String name) {
        try {
            if (!in.holdsFolder(name)) {
                in.deleteFile(name);
                return;
            }
            try (Held folder = in.folder(name)) {
                folder.names().parallelStream().forEach(inner -> deleteAllAt(folder, inner));
            }
            in.deleteFolder(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
