package nl.regiosite.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The place that a site is published to. {@link #open} gives the turn to publish there; what is done with it is said at
 * {@link Publication}.
 */
public final class Publisher {
    /** A build of ten thousand projects is done by then. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final List<String> SOURCES = List.of("content", "themes", "src", ".git");

    private final Path root;
    private final Path site;
    private final Duration patience;

    /**
     * @param root the site's source, which is never overwritten
     * @param output the folder to publish to
     */
    public Publisher(Path root, Path output) {
        this(root, output, PATIENCE);
    }

    Publisher(Path root, Path output, Duration patience) {
        this.root = root.toAbsolutePath().normalize();
        this.site = output.toAbsolutePath().normalize();
        this.patience = patience;
    }

    /**
     * Waits until no other build publishes here, mends what one that died left, and keeps others out until it is closed.
     *
     * @param waiting is told once, when there is another build
     */
    public Publication open(Runnable waiting) throws PublishRefused {
        try {
            refuseSources();
            Path folder = site.resolveSibling("");
            List<Path> made = makeFolder(folder);
            try {
                // A link above the site is followed now, and not again when it leads elsewhere later.
                return open(Places.of(folder.toRealPath().resolve(site.getFileName())), made, waiting);
            } catch (IOException | PublishRefused | RuntimeException e) {
                Publication.deleteEmpty(made);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot publish to " + site, e);
        }
    }

    private Publication open(Places places, List<Path> made, Runnable waiting) throws IOException, PublishRefused {
        try {
            Turn turn = Turn.take(places.work(), patience, waiting)
                    .orElseThrow(() -> new PublishRefused(PublishRefused.Reason.BUSY, site));
            return Publication.begin(places, turn, made);
        } catch (FileAlreadyExistsException e) {
            throw new PublishRefused(PublishRefused.Reason.FOREIGN_FILES, places.work());
        }
    }

    /** What was kept beside the site by the last {@link Publication#keep}. */
    public Optional<String> kept() {
        Path state = Places.of(site).state();
        try {
            return Files.exists(state) ? Optional.of(Files.readString(state)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + state, e);
        }
    }

    private void refuseSources() throws PublishRefused, IOException {
        boolean holdsSource = site.getFileName() == null || isSource(root, site) || isSource(real(root), real(site));
        if (holdsSource) {
            throw new PublishRefused(PublishRefused.Reason.HOLDS_SOURCE, site);
        }
    }

    private static boolean isSource(Path root, Path site) {
        return root.startsWith(site) || SOURCES.stream().anyMatch(part -> site.startsWith(root.resolve(part)));
    }

    /** Where a path leads when all links in it are followed, also when its end is not there yet. */
    private static Path real(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Path above = path.getParent();
        return above == null ? path : real(above).resolve(path.getFileName());
    }

    /** Makes the folder, and those above it; gives the ones that were not there, the lowest first. */
    private static List<Path> makeFolder(Path folder) throws IOException {
        List<Path> made = Stream.iterate(folder, above -> above != null && !Files.exists(above), Path::getParent)
                .toList();
        Files.createDirectories(folder);
        return made;
    }
}
