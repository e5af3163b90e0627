package nl.regiosite.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.regiosite.build.BuildRequest;
import nl.regiosite.build.BuildResult;
import nl.regiosite.build.SiteInputs;
import nl.regiosite.output.FileCache;
import nl.regiosite.output.change.SiteState;
import nl.regiosite.output.change.StateFile;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.publish.Publication;

/**
 * Spares a build that would only make the site again that stands: one from the same program, the same questions and the
 * same files, of which nobody touched a file since. There is no telling of parts apart, and so nothing that can be
 * forgotten: all is the same, or all is made. A build that had something to say is not spared, for it has to say it again.
 */
final class Shortcut {
    private static final String SEPARATOR = "\n";

    private final SiteInputs inputs;
    private final Publication publication;
    private final FileCache cache;
    private final String name;

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

    private Shortcut(SiteInputs inputs, Publication publication, FileCache cache, String name) {
        this.inputs = inputs;
        this.publication = publication;
        this.cache = cache;
        this.name = name;
    }

    /** Nothing while the program itself is being worked on, or when it is not known what all there is to read. */
    static Optional<Shortcut> of(BuildRequest request, Publication publication) {
        return of(request, publication, SiteInputs.program());
    }

    /** @param program what tells this program from another */
    static Optional<Shortcut> of(BuildRequest request, Publication publication, Optional<String> program) {
        return program.flatMap(print -> SiteInputs.read(request, print))
                .map(inputs -> new Shortcut(
                        inputs,
                        publication,
                        FileCache.below(request.root()),
                        "gebouwd in " + request.output().toAbsolutePath().normalize()));
    }

    /** @param state of the standing site, as the build left it that made it */
    Optional<Same> same(Optional<String> state) {
        return cache.kept(name)
                .map(bytes -> List.of(new String(bytes, StandardCharsets.UTF_8).split(SEPARATOR)))
                .filter(lines -> lines.size() == 5
                        && lines.get(0).equals(inputs.fingerprint())
                        && publication.stamp().filter(lines.get(1)::equals).isPresent())
                .flatMap(lines -> state.flatMap(StateFile::read)
                        .map(read -> new Same(
                                new BuildResult(
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Integer.parseInt(lines.get(2)),
                                        Integer.parseInt(lines.get(4))),
                                Integer.parseInt(lines.get(3)),
                                read,
                                publication)));
    }

    /** Remembers how the site came to stand that was published just now. */
    void published(BuildResult built) {
        if (built.problems().isEmpty() && inputs.areStill()) {
            publication
                    .stamp()
                    .ifPresent(stamp -> cache.keep(
                            name,
                            String.join(
                                            SEPARATOR,
                                            inputs.fingerprint(),
                                            stamp,
                                            String.valueOf(built.pages()),
                                            String.valueOf(
                                                    built.tree().orElseThrow().size()),
                                            String.valueOf(built.explained()))
                                    .getBytes(StandardCharsets.UTF_8)));
        }
    }
}
