package nl.regiosite.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.regiosite.source.SourceFile;

/**
 * The files of a theme and its parents as one folder: a file of the child hides the one of the same name in its parent.
 *
 * @param folders the child first, its parent next, and so on
 */
public record ThemeFiles(List<Folder> folders) {
    /** One theme's folder; {@code name} is its path as people know it, such as {@code themes/noaberschap}. */
    public record Folder(String name, Path path) {}

    /** A file, and its path as people know it. */
    public record Found(String name, Path path) {
        public String text() {
            try {
                return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + name, e);
            }
        }

        public byte[] bytes() {
            try {
                return Files.readAllBytes(path);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + name, e);
            }
        }
    }

    public ThemeFiles {
        folders = List.copyOf(folders);
    }

    /** The file at a path within the theme, from the child or else the nearest parent. */
    public Optional<Found> find(String file) {
        return folders.stream().flatMap(folder -> within(folder, file)).findFirst();
    }

    /** The file as people know it, with its text; an empty one when no theme has it. */
    SourceFile source(String file) {
        return find(file)
                .map(found -> new SourceFile(found.name(), found.text()))
                .orElseGet(() -> new SourceFile(folders.get(0).name() + "/" + file, ""));
    }

    /** The same file from each theme that has it, the farthest parent first. */
    public List<Found> layers(String file) {
        return Stream.iterate(folders.size() - 1, i -> i >= 0, i -> i - 1)
                .map(folders::get)
                .flatMap(folder -> within(folder, file))
                .toList();
    }

    /** A template that asks for a file elsewhere on the disk gets none. */
    private static Stream<Found> within(Folder folder, String file) {
        try {
            Path path = folder.path().resolve(file).normalize();
            return path.startsWith(folder.path()) && isFile(path)
                    ? Stream.of(new Found(folder.name() + "/" + file, path))
                    : Stream.empty();
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    /** All files below a folder of the theme, by their path within that folder. */
    public SortedMap<String, Found> below(String folder) {
        SortedMap<String, Found> files = new TreeMap<>();
        for (Folder theme : folders) {
            Path base = theme.path().resolve(folder);
            if (!Files.isDirectory(base)) {
                continue;
            }
            try (Stream<Path> walk = Files.walk(base)) {
                walk.filter(ThemeFiles::isFile).forEach(path -> {
                    String name = base.relativize(path).toString().replace('\\', '/');
                    files.putIfAbsent(name, new Found(theme.name() + "/" + folder + "/" + name, path));
                });
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list " + theme.name() + "/" + folder, e);
            }
        }
        return files;
    }

    /** A link may lead out of the theme, and what it leads to would be published. */
    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The names of the folders in a folder, in order; none when it is not there. */
    static List<String> folders(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
