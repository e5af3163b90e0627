package nl.regiosite.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes files that were not there, and longer versions of files that were; each appears whole or not at all. What was
 * done can be undone, to the byte.
 */
final class NewFiles {
    /** One step back. */
    private interface Undo {
        void run() throws IOException;
    }

    private final Path root;
    private final Deque<Undo> undo = new ArrayDeque<>();

    NewFiles(Path root) {
        this.root = root;
    }

    /** Writes a file that must not be there yet, and the folders to it. */
    void create(String path, String text) {
        Path target = root.resolve(path);
        try {
            makeFolders(target);
            Path draft = draft(target, text);
            try {
                // Without REPLACE_EXISTING a file that is there stays there.
                Files.move(draft, target);
            } finally {
                Files.deleteIfExists(draft);
            }
            undo.push(() -> Files.deleteIfExists(target));
        } catch (IOException e) {
            undo();
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }

    /** Puts a new text in the place of the one that was read; a file that changed since then is left alone. */
    void replace(String path, String was, String text) {
        Path target = root.resolve(path);
        try {
            if (!Files.readString(target).equals(was)) {
                throw new IOException(path + " is being changed by something else");
            }
            Path draft = draft(target, text);
            try {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
            undo.push(() -> Files.writeString(target, was));
        } catch (IOException e) {
            undo();
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }

    /** Takes back everything, the last first. */
    void undo() {
        while (!undo.isEmpty()) {
            try {
                undo.pop().run();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot take back what was written", e);
            }
        }
    }

    /** A name with a dot in front, which nothing that reads the content looks at. */
    private static Path draft(Path target, String text) throws IOException {
        Path draft = target.resolveSibling("." + target.getFileName() + ".nieuw");
        try {
            Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            Files.deleteIfExists(draft);
            throw e;
        }
        return draft;
    }

    private void makeFolders(Path target) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path at = target.getParent(); at != null && !Files.exists(at); at = at.getParent()) {
            missing.push(at);
        }
        for (Path made : missing) {
            Files.createDirectory(made);
            undo.push(() -> {
                try {
                    Files.deleteIfExists(made);
                } catch (DirectoryNotEmptyException e) {
                    // Someone else uses it by now.
                }
            });
        }
    }
}
