package nl.regiosite.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Tells which files changed: below some folders, and some single files. An editor that saves writes several times, and a
 * version control system changes a hundred files at once; so what changes within a short while is told together.
 */
final class Watcher implements AutoCloseable {
    /** Longer than an editor needs between two writes of one save, shorter than anybody notices. */
    private static final long QUIET_MILLIS = 20;

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final Path root;
    private final List<String> watched;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Runnable begins;
    private final Consumer<SortedSet<String>> changes;

    /**
     * @param watched the folders and files below {@code root} that matter; none needs to be there yet
     * @param begins is told at once that something changed, before it is known what
     * @param changes is told what changed, by the paths from the root
     */
    Watcher(Path root, List<String> watched, Runnable begins, Consumer<SortedSet<String>> changes) throws IOException {
        this.root = root;
        this.watched = List.copyOf(watched);
        this.begins = begins;
        this.changes = changes;
        this.service = root.getFileSystem().newWatchService();
        watch(root);
        for (String name : watched) {
            watchBelow(root.resolve(name), new TreeSet<>());
        }
    }

    /** Watches, on this thread, until it is closed. */
    void run() {
        try {
            while (true) {
                SortedSet<String> changed = new TreeSet<>();
                take(service.take(), changed);
                if (!changed.isEmpty()) {
                    begins.run();
                    // Until it has been quiet for a while.
                    for (WatchKey next = poll(); next != null; next = poll()) {
                        take(next, changed);
                    }
                    changes.accept(changed);
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            // The preview ends.
        }
    }

    private WatchKey poll() throws InterruptedException {
        return service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void take(WatchKey key, SortedSet<String> changed) {
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                // More changed than the system could tell: anything may have.
                changed.addAll(watched);
                watched.forEach(name -> watchBelow(root.resolve(name), changed));
            } else if (folder != null && event.context() instanceof Path name) {
                Path file = folder.resolve(name);
                String path = root.relativize(file).toString().replace('\\', '/');
                if (matters(path)) {
                    changed.add(path);
                    // A new folder may hold files already, of which nobody will tell.
                    watchBelow(file, changed);
                }
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
    }

    /** Hidden files are those of editors and version control: none is part of the site. */
    private boolean matters(String path) {
        return !("/" + path).contains("/.")
                && !path.endsWith("~")
                && watched.stream().anyMatch(name -> path.equals(name) || path.startsWith(name + "/"));
    }

    private void watchBelow(Path top, SortedSet<String> found) {
        if (!Files.isDirectory(top, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(top, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (folder.getFileName().toString().startsWith(".")) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    watch(folder);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.add(root.relativize(file).toString().replace('\\', '/'));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    // It went away while we looked.
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot watch " + top, e);
        }
    }

    private void watch(Path folder) {
        try {
            folders.put(folder.register(service, KINDS), folder);
        } catch (IOException e) {
            // It went away again; a file system that cannot be watched at all has failed in the constructor.
            if (Files.isDirectory(folder)) {
                throw new UncheckedIOException("cannot watch " + folder, e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
