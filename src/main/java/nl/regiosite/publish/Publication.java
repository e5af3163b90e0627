package nl.regiosite.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Puts a finished site in the place of the standing one, whole or not at all, while no other build does.
 *
 * <p>The new site is laid in a folder beside the old ({@code .site.bezig/nieuw}), with the list of its files; then the old
 * one is renamed away ({@code .site.bezig/oud}) and the new one in, and then their lists. A process that dies between the
 * two renames leaves no site but both folders; the next run puts the old one back, first of all. Every other moment leaves
 * a whole site, and which of the two it is follows from what is in that folder.
 *
 * <p>The list ({@code site.manifest}) has what this program made, with its sha256: a folder that holds anything else is
 * not touched, and only what is on it is deleted. A site in which nothing changed is not touched either.
 */
public final class Publication implements Closeable {
    /** What may be in the folder of the work when nothing is going on. */
    private static final FileTree LEFT = FileTree.of(List.of(Turn.LOCK));

    private final Places places;
    private final Turn turn;
    private final List<Path> made;
    private final Held folder;
    private final Held work;
    private final Stamps stamps;
    private Manifest manifest = Manifest.NONE;

    private Publication(Places places, Turn turn, List<Path> made, Held folder, Held work) {
        this.places = places;
        this.stamps = new Stamps(places.site());
        this.turn = turn;
        this.made = made;
        this.folder = folder;
        this.work = work;
    }

    /** @param made folders that were made for this, to be taken away again if nothing comes to stand in them */
    static Publication begin(Places places, Turn turn, List<Path> made) throws IOException, PublishRefused {
        Publication publication;
        try {
            Held folder = Held.open(places.folder());
            Held work = folder.folder(String.valueOf(places.work().getFileName()));
            publication = new Publication(places, turn, made, folder, work);
        } catch (IOException e) {
            turn.close();
            throw e;
        }
        try {
            publication.mend();
            publication.refuseStrangers();
            return publication;
        } catch (IOException | PublishRefused | RuntimeException e) {
            publication.close();
            throw e;
        }
    }

    /** Whether a build before this one was broken off, and may have left more than what was mended here. */
    public boolean followsBroken() {
        return turn.isSecond();
    }

    /** Publishes. A failure leaves the standing site as it was. */
    public void publish(OutputTree tree) throws PublishRefused {
        try {
            refuseStrangers();
            Standing standing = new Standing(places.site(), manifest);
            List<Standing.Finished> files = tree.paths().parallelStream()
                    .map(path -> finished(path, tree, standing))
                    .toList();
            SortedMap<String, String> lines = new TreeMap<>();
            files.forEach(file -> lines.put(file.path(), file.sha256()));
            if (manifest.files().equals(lines) && files.stream().allMatch(Standing.Finished::stands)) {
                return;
            }
            replace(tree, files, Manifest.text(lines));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot publish to " + places.site(), e);
        }
    }

    private static Standing.Finished finished(String path, OutputTree tree, Standing standing) {
        return Optional.ofNullable(standing.manifest().files().get(path))
                .filter(sha256 -> tree.stands(path))
                .map(sha256 -> new Standing.Finished(path, sha256, true))
                .orElseGet(() -> standing.hold(path, tree.bytes(path).orElseThrow()));
    }

    /** Whether the standing site has such a file. */
    public boolean has(String path) {
        return manifest.files().containsKey(path);
    }

    /** The bytes of a file of the standing site. */
    public byte[] standing(String path) {
        try {
            return Files.readAllBytes(places.site().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + " of " + places.site(), e);
        }
    }

    /**
     * What changes when somebody writes to a file of the standing site, puts another in its place or takes it away, or
     * writes to the list of its files; nothing when there is no such site, or not all of it.
     */
    public Optional<String> stamp() {
        return stamps.of(manifest);
    }

    /** The first file, by its path, that does not stand as it is in the tree. */
    public Optional<String> differing(OutputTree tree) {
        Standing standing = new Standing(places.site(), manifest);
        return tree.paths().stream()
                .filter(path ->
                        !standing.hold(path, tree.bytes(path).orElseThrow()).stands())
                .findFirst()
                .or(() -> manifest.files().keySet().stream()
                        .filter(path -> !tree.has(path))
                        .min(Comparator.naturalOrder()));
    }

    private void replace(OutputTree tree, List<Standing.Finished> files, String lines) throws IOException {
        try {
            Fresh fresh = new Fresh(places.work().resolve(Places.FRESH), places.site());
            fresh.lay(files, tree);
            stamps.keep(files.stream()
                    .filter(file -> fresh.isLinked() && file.stands())
                    .map(Standing.Finished::path)
                    .collect(Collectors.toSet()));
            Manifest.write(places.work().resolve(Places.FRESH_MANIFEST), lines);
            if (folder.holds(places.name())) {
                folder.move(places.name(), work, Places.OLD);
            }
            work.move(Places.FRESH, folder, places.name());
        } catch (IOException | RuntimeException e) {
            try {
                mend();
            } catch (IOException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
        mend();
    }

    /**
     * Brings a publication to its end, wherever it stopped: back when no site stands, forward when the new one does. It may
     * be broken off itself, at any step, and done again.
     */
    private void mend() throws IOException {
        if (work.holds(Places.OLD) && !folder.holds(places.name())) {
            work.deleteFile(Places.FRESH_MANIFEST);
            moveFile(work, Places.OLD_MANIFEST, folder, places.manifest());
            work.move(Places.OLD, folder, places.name());
        }
        // The list of the new site without the site itself: that was moved in.
        if (work.holds(Places.FRESH_MANIFEST) && !work.holds(Places.FRESH)) {
            if (work.holds(Places.OLD)) {
                work.move(Places.OLD, work, Places.GONE);
            }
            moveFile(folder, places.manifest(), work, Places.OLD_MANIFEST);
            moveFile(work, Places.FRESH_MANIFEST, folder, places.manifest());
        }
        work.deleteFile(Places.FRESH_MANIFEST);
        FileTree.deleteAll(work, Places.FRESH);
        work.deleteFile(Places.DRAFT);
        manifest = Manifest.read(places.folder().resolve(places.manifest()));
        if (work.holds(Places.GONE)) {
            Manifest old = Manifest.read(places.work().resolve(Places.OLD_MANIFEST));
            Manifest.tree(List.of(manifest, old)).delete(work, Places.GONE);
        }
        if (!work.holds(Places.GONE)) {
            work.deleteFile(Places.OLD_MANIFEST);
        }
    }

    private static void moveFile(Held from, String name, Held to, String newName) throws IOException {
        if (from.holds(name)) {
            from.move(name, to, newName);
        }
    }

    private void refuseStrangers() throws IOException, PublishRefused {
        Optional<Path> stranger = stranger();
        if (stranger.isPresent()) {
            throw new PublishRefused(PublishRefused.Reason.FOREIGN_FILES, stranger.get());
        }
    }

    /** What is in the way and not ours, in the place of the site, in it, or in the folder of the work. */
    private Optional<Path> stranger() throws IOException {
        Optional<BasicFileAttributes> stands = folder.attributes(places.name());
        // The old site is back, unless somebody put something in its place just then.
        boolean taken = work.holds(Places.OLD)
                || stands.filter(site -> !site.isDirectory()).isPresent();
        if (taken) {
            return Optional.of(places.site());
        }
        if (manifest.isForeign()) {
            return Optional.of(places.folder().resolve(places.manifest()));
        }
        // Held anew, because it is listed.
        try (Held listed = Held.open(places.work())) {
            Optional<Path> other = LEFT.stranger(listed);
            if (other.isPresent() || stands.isEmpty()) {
                return other;
            }
        }
        try (Held site = folder.folder(places.name())) {
            return Manifest.tree(List.of(manifest)).stranger(site);
        }
    }

    /** Keeps, beside the site, what the next build is to be compared with. */
    public void keep(String text) {
        put(places.state(), text);
    }

    /** Writes a file beside the site, whole or not at all, and not when it stands there already. */
    public void put(Path file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
                return;
            }
            Files.write(places.work().resolve(Places.DRAFT), bytes);
            work.move(Places.DRAFT, folder, String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Takes away the site that this program made, and what stands beside it. */
    public void clean() throws PublishRefused {
        try {
            refuseStrangers();
            if (folder.holds(places.name())) {
                folder.move(places.name(), work, Places.GONE);
            }
            mend();
            // Last, because it says what may be deleted.
            folder.deleteFile(places.manifest());
            folder.deleteFile(String.valueOf(places.state().getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clean " + places.site(), e);
        }
    }

    @Override
    public void close() {
        try (turn;
                folder;
                work) {
            // A file that was only half written, when its writing failed.
            work.deleteFile(Places.DRAFT);
            turn.end(folder, work);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot tidy up beside " + places.site(), e);
        }
        deleteEmpty(made);
    }

    /** Deletes those folders that are empty, until one is not. */
    static void deleteEmpty(List<Path> folders) {
        for (Path folder : folders) {
            if (!folder.toFile().delete()) {
                return;
            }
        }
    }
}
