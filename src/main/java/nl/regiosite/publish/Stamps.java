package nl.regiosite.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.regiosite.source.Checksum;
import nl.regiosite.source.Stamp;

/** What changes when somebody touches a file of the site; each is looked at once. */
final class Stamps {
    private final Path site;
    private final Map<String, Stamp> seen = new ConcurrentHashMap<>();

    Stamps(Path site) {
        this.site = site;
    }

    /** One for all files of a list, and for what it says of them; nothing when there are none, or not all of them. */
    Optional<String> of(Manifest manifest) {
        manifest.files().keySet().parallelStream()
                .filter(path -> !seen.containsKey(path))
                .forEach(path -> stamp(site.resolve(path)).ifPresent(stamp -> seen.put(path, stamp)));
        if (manifest.files().isEmpty()
                || !seen.keySet().containsAll(manifest.files().keySet())) {
            return Optional.empty();
        }
        StringBuilder all = new StringBuilder();
        new TreeMap<>(manifest.files()).forEach((path, sha256) -> {
            Stamp stamp = Objects.requireNonNull(seen.get(path));
            all.append(path).append(' ').append(sha256).append(' ');
            all.append(stamp.modified()).append(' ').append(stamp.size()).append(' ');
            all.append(stamp.key()).append('\n');
        });
        return Optional.of(Checksum.of(all.toString()));
    }

    /**
     * Forgets all but these files, which stay. What was seen of one goes on to count: who touched it meanwhile touched
     * another, and that is seen next time.
     */
    void keep(Set<String> paths) {
        seen.keySet().retainAll(paths);
    }

    private static Optional<Stamp> stamp(Path file) {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return found.isRegularFile() ? Optional.of(Stamp.of(found)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
