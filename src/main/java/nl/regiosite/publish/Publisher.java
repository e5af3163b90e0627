package nl.regiosite.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.regiosite.source.Sha256;

/**
 * Puts a finished site in the place of the standing one, whole or not at all.
 *
 * <p>The new site is written beside the old ({@code site.nieuw}); then the old is renamed away ({@code site.oud}) and the
 * new one in. A process that dies between the two renames leaves no site but both folders; the next run puts one back
 * first. A manifest beside the site ({@code site.manifest}) lists what this program made, with its sha256: a folder that
 * holds anything else is not touched. Beside that lies what the next build is compared with ({@code site.stand.json}).
 */
public final class Publisher {
    private final Path root;
    private final Path site;
    private final Path fresh;
    private final Path old;
    private final Path manifest;
    private final Path state;

    /**
     * @param root the site's source, which is never overwritten
     * @param output the folder to publish to
     */
    public Publisher(Path root, Path output) {
        this.root = root.toAbsolutePath().normalize();
        this.site = output.toAbsolutePath().normalize();
        this.fresh = beside(".nieuw");
        this.old = beside(".oud");
        this.manifest = beside(".manifest");
        this.state = beside(".stand.json");
    }

    /** Refuses a folder that is not ours; to be asked before the work of a build, and again when publishing. */
    public void requireOurs() throws PublishRefused {
        boolean holdsSource = root.startsWith(site)
                || Stream.of("content", "themes", "src", ".git").anyMatch(part -> site.startsWith(root.resolve(part)));
        if (holdsSource) {
            throw new PublishRefused(PublishRefused.Reason.HOLDS_SOURCE, site);
        }
        Set<String> ours = manifestPaths();
        for (String path : filesBelow(site)) {
            if (!ours.contains(path)) {
                throw new PublishRefused(PublishRefused.Reason.FOREIGN_FILES, site.resolve(path));
            }
        }
    }

    /** Publishes. A failure leaves the standing site as it was. */
    public void publish(OutputTree tree) throws PublishRefused {
        try {
            recover();
            requireOurs();
            delete(fresh);
            for (Map.Entry<String, byte[]> file : tree.files().entrySet()) {
                Path target = fresh.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
            // While the folders change places, the manifest speaks of both, so that it is never behind the site.
            SortedMap<String, String> lines = manifestLines(tree);
            SortedMap<String, String> both = new TreeMap<>(lines);
            manifestPaths().forEach(path -> both.putIfAbsent(path, "-"));
            writeManifest(both);
            if (Files.exists(site)) {
                Files.move(site, old, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(fresh, site, StandardCopyOption.ATOMIC_MOVE);
            writeManifest(lines);
            delete(old);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot publish to " + site, e);
        }
    }

    /** Takes away a site that this program made, and what a broken run left. */
    public void clean() throws PublishRefused {
        try {
            recover();
            requireOurs();
            delete(site);
            delete(fresh);
            Files.deleteIfExists(manifest);
            Files.deleteIfExists(state);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clean " + site, e);
        }
    }

    /** After a run that died between the two renames: the old site stands again. */
    private void recover() throws IOException {
        if (Files.exists(old)) {
            if (Files.exists(site)) {
                delete(old);
            } else {
                Files.move(old, site, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** What was kept beside the site by {@link #keep}. */
    public Optional<String> kept() {
        try {
            return Files.exists(state) ? Optional.of(Files.readString(state)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + state, e);
        }
    }

    /** Keeps, beside the site, what the next build is to be compared with. */
    public void keep(String text) {
        Path next = beside(".stand.nieuw");
        try {
            Files.writeString(next, text);
            Files.move(next, state, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + state, e);
        }
    }

    private Path beside(String suffix) {
        return site.resolveSibling(site.getFileName() + suffix);
    }

    private Set<String> manifestPaths() {
        if (!Files.exists(manifest)) {
            return Set.of();
        }
        try {
            Set<String> paths = new TreeSet<>();
            for (String line : Files.readAllLines(manifest)) {
                paths.add(line.substring(line.indexOf(' ') + 1).strip());
            }
            return paths;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + manifest, e);
        }
    }

    private void writeManifest(SortedMap<String, String> lines) throws IOException {
        StringBuilder text = new StringBuilder();
        lines.forEach((path, sha) -> text.append(sha).append("  ").append(path).append('\n'));
        Path next = beside(".manifest.nieuw");
        Files.createDirectories(next.getParent());
        Files.writeString(next, text);
        Files.move(next, manifest, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static SortedMap<String, String> manifestLines(OutputTree tree) {
        SortedMap<String, String> lines = new TreeMap<>();
        tree.files().forEach((path, bytes) -> lines.put(path, Sha256.of(bytes)));
        return lines;
    }

    private static List<String> filesBelow(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        if (!Files.isDirectory(folder)) {
            return List.of("");
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> !Files.isDirectory(path))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> walk = Files.walk(folder)) {
            deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
