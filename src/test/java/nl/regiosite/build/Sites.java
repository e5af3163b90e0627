package nl.regiosite.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.DiagnosticPrinter;
import nl.regiosite.diagnostic.Texts;

/** What tests do with whole sites. */
public final class Sites {
    public static final Path RESOURCES = Path.of("src/test/resources");

    /** The root of this very project: the real site. */
    public static final Path REAL = Path.of("").toAbsolutePath();

    /** The day that counts as today in tests. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Sites() {}

    public static BuildResult build(Path root) {
        return build(root, false);
    }

    public static BuildResult build(Path root, boolean drafts) {
        return new SiteBuilder(Progress.NONE).build(request(root, drafts));
    }

    /** The same with advice on the texts, as {@code check} does it. */
    static BuildResult advised(Path root) {
        return new SiteBuilder(Progress.NONE, true).build(request(root, false));
    }

    private static BuildRequest request(Path root, boolean drafts) {
        return new BuildRequest(
                root, "site-config.yml", root.resolve("target/site"), Optional.<URI>empty(), drafts, TODAY);
    }

    /** The same site at another address, as a preview is. */
    public static BuildResult preview(Path root, URI address) {
        BuildRequest request = new BuildRequest(
                root, "site-config.yml", root.resolve("target/site"), Optional.of(address), false, TODAY);
        return new SiteBuilder(Progress.NONE).build(request);
    }

    /** The files of the real site, built once for all tests that only look. */
    public static SortedMap<String, byte[]> real() {
        return Real.FILES;
    }

    private static final class Real {
        static final SortedMap<String, byte[]> FILES = files(build(REAL));
    }

    /** The files of a build that must have gone well. */
    public static SortedMap<String, byte[]> files(BuildResult result) {
        return result.tree()
                .orElseThrow(() -> new AssertionError("the site was not built:\n" + print(result)))
                .files();
    }

    /** Whether a file is a card, which stands in the pages of others and is no page itself: {@code insluiten/it-hub/}. */
    static boolean isCard(String path) {
        return path.matches("insluiten/(pijler/|tranche/|gemeente/)?[a-z0-9-]+/index\\.html");
    }

    /** What the program says of a build, in Dutch. */
    public static String print(BuildResult result) {
        DiagnosticPrinter printer = new DiagnosticPrinter(Texts.in("nl").orElseThrow());
        return String.join("", result.problems().stream().map(printer::print).toList());
    }

    /** The folders in a folder of test resources that are cases; one that begins with {@code _} is none. */
    public static Stream<String> cases(String folder) {
        try (Stream<Path> list = Files.list(RESOURCES.resolve(folder))) {
            List<String> names = list.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("_"))
                    .sorted()
                    .toList();
            return names.stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /** Every file below a folder. */
    public static SortedMap<String, byte[]> read(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    /** Copies all files below {@code from} to the same places below {@code to}, over what is there. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + from + " to " + to, e);
        }
    }

    /** The content, themes and settings of the real site, copied to a folder where a test may break them. */
    public static void copyReal(Path to) {
        copy(REAL.resolve("content"), to.resolve("content"));
        copy(REAL.resolve("themes"), to.resolve("themes"));
        try {
            Files.copy(REAL.resolve("site-config.yml"), to.resolve("site-config.yml"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy the settings", e);
        }
    }

    /**
     * What a file should hold. With {@code -Dgolden.update=true} it is first made to hold what there is, and the change is
     * read in the diff.
     */
    public static String expected(Path file, String actual) {
        try {
            if (UPDATE) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The same for a folder: with {@code -Dgolden.update=true} it is first made to hold exactly these files. */
    public static SortedMap<String, byte[]> expected(Path folder, SortedMap<String, byte[]> actual) {
        if (UPDATE) {
            try {
                for (String name : read(folder).keySet()) {
                    Files.delete(folder.resolve(name));
                }
                for (var file : actual.entrySet()) {
                    Path target = folder.resolve(file.getKey());
                    Files.createDirectories(target.getParent());
                    Files.write(target, file.getValue());
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + folder, e);
            }
        }
        return read(folder);
    }

    /** The text of one file of a site; a site without it fails the test. */
    public static String text(Map<String, byte[]> files, String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new AssertionError("no " + name + " in " + files.keySet());
        }
        return text(bytes);
    }

    public static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
