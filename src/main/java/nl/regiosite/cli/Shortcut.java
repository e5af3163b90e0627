package nl.regiosite.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.regiosite.build.BuildRequest;
import nl.regiosite.build.BuildResult;
import nl.regiosite.build.Earlier;
import nl.regiosite.build.MadeFiles;
import nl.regiosite.build.SiteInputs;
import nl.regiosite.output.FileCache;
import nl.regiosite.output.change.SiteState;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.publish.Publication;
import nl.regiosite.source.Checksum;
import nl.regiosite.source.Lazy;

/**
 * Spares a build that would only make the site again that stands: one from the same program, the same questions and the
 * same files, of which nobody touched a file since. A build that had something to say is not spared, for it has to say it
 * again. When only texts are others, the build is told what stands, and makes the rest.
 */
final class Shortcut {
    private static final int LINES = 7;

    private final SiteInputs inputs;
    private final Publication publication;
    private final FileCache cache;
    private final String name;
    private final KeptState state;
    private final Lazy<Optional<Standing>> standing = Lazy.of(this::standing);

    /**
     * How the site came to stand.
     *
     * @param inputs what all of it followed from; nothing when there was something to say of it
     * @param surroundings what it followed from but for texts
     * @param stamp what changes when somebody touches a file of it
     * @param state fingerprint of what it says
     * @param pages of the site; {@code files} counts these too
     * @param made what each file followed from
     */
    private record Standing(
            String inputs,
            String surroundings,
            String stamp,
            String state,
            int pages,
            int files,
            int explained,
            String made) {
        static Optional<Standing> read(byte[] bytes) {
            List<String> lines = List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", LINES + 1));
            try {
                return Optional.of(new Standing(
                        lines.get(0),
                        lines.get(1),
                        lines.get(2),
                        lines.get(3),
                        Integer.parseInt(lines.get(4)),
                        Integer.parseInt(lines.get(5)),
                        Integer.parseInt(lines.get(6)),
                        lines.get(7)));
            } catch (NumberFormatException | IndexOutOfBoundsException e) {
                // Another version of the program wrote it.
                return Optional.empty();
            }
        }

        byte[] write() {
            return String.join(
                            "\n",
                            inputs,
                            surroundings,
                            stamp,
                            state,
                            String.valueOf(pages),
                            String.valueOf(files),
                            String.valueOf(explained),
                            made)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /**
     * The site that stands, when a build would make it again.
     *
     * @param told how the build went that made it
     * @param files of the site, pages included
     */
    record Same(BuildResult told, int files, SiteState state, Publication publication) {
        /** @throws IllegalStateException when a build that was not spared gives another site */
        void mustBe(BuildResult built) {
            OutputTree tree = built.tree().orElseThrow();
            boolean isSame =
                    built.pages() == told.pages() && built.explained() == told.explained() && tree.size() == files;
            Optional<String> other = isSame ? publication.differing(tree) : Optional.of("the counts");
            other.ifPresent(path -> {
                throw new IllegalStateException("a build that was spared would have given another site: " + path);
            });
        }
    }

    private Shortcut(SiteInputs inputs, Publication publication, FileCache cache, String name, KeptState state) {
        this.inputs = inputs;
        this.publication = publication;
        this.cache = cache;
        this.name = name;
        this.state = state;
    }

    /**
     * Nothing while the program itself is being worked on, or when it is not known what all there is to read.
     *
     * @param program what tells this program from another
     * @param state of the standing site, as the build left it that made it
     */
    static Optional<Shortcut> of(
            BuildRequest request, Publication publication, Optional<String> program, KeptState state) {
        return program.flatMap(print -> SiteInputs.read(request, print))
                .map(inputs -> new Shortcut(
                        inputs,
                        publication,
                        FileCache.below(request.root()),
                        "gebouwd in " + request.output().toAbsolutePath().normalize(),
                        state));
    }

    /** How the standing site came to stand, when nobody touched it since, nor what was kept of what it says. */
    private Optional<Standing> standing() {
        return cache.kept(name)
                .flatMap(Standing::read)
                .filter(found -> state.text().map(Checksum::of).equals(Optional.of(found.state()))
                        && publication.stamp().filter(found.stamp()::equals).isPresent());
    }

    Optional<Same> same() {
        return standing.get()
                .filter(found -> found.inputs().equals(inputs.fingerprint()))
                .flatMap(found -> state.read()
                        .get()
                        .map(read -> new Same(
                                BuildResult.told(found.pages(), found.explained()), found.files(), read, publication)));
    }

    /**
     * What a build need not make again.
     *
     * @param isDoubted whether it makes it all the same
     */
    Earlier earlier(boolean isDoubted) {
        Optional<Earlier.Site> site = standing.get()
                .filter(found -> found.surroundings().equals(inputs.surroundings()))
                .flatMap(found -> MadeFiles.read(found.made()))
                .flatMap(made -> state.read().get().map(read -> new Earlier.Site(made, read, this::file)));
        return Earlier.of(cache, inputs, site, isDoubted);
    }

    private Optional<Supplier<byte[]>> file(String path) {
        return publication.has(path) ? Optional.of(() -> publication.standing(path)) : Optional.empty();
    }

    /** Whether nothing that a build reads was touched since this was made. */
    boolean isStill() {
        return inputs.areStill();
    }

    /**
     * Remembers how the site came to stand that was published just now, from what {@linkplain #isStill is still} there.
     *
     * @param says its state, as it was kept
     */
    void published(BuildResult built, String says) {
        built.made().ifPresent(made -> publication.stamp().ifPresent(stamp -> {
            cache.keep(
                    name,
                    new Standing(
                                    built.problems().isEmpty() ? inputs.fingerprint() : "",
                                    inputs.surroundings(),
                                    stamp,
                                    Checksum.of(says),
                                    built.pages(),
                                    built.tree().orElseThrow().size(),
                                    built.explained(),
                                    made.get().write())
                            .write());
        }));
    }
}
