package nl.regiosite.build;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.regiosite.output.FileCache;
import nl.regiosite.output.change.SiteState;

/**
 * What builds before this one left: texts that need not be rendered again, and a site that stands. Nothing in it is true
 * because it was kept; each part says what it followed from, and counts only where that is still the same.
 */
public final class Earlier {
    /** Of which nothing is known. */
    public static final Earlier NOTHING =
            new Earlier(Optional.empty(), Optional.empty(), path -> Optional.empty(), "", false);

    private final Optional<FileCache> cache;
    private final Optional<Site> site;
    private final Function<String, Optional<String>> sums;
    private final String program;
    private final boolean isDoubted;

    /**
     * The site that stands, made from the same surroundings.
     *
     * @param made what its files followed from beside these
     * @param state what the site says
     * @param files reads a file of it by its path; nothing when it has none
     */
    public record Site(MadeFiles made, SiteState state, Function<String, Optional<Supplier<byte[]>>> files) {}

    private Earlier(
            Optional<FileCache> cache,
            Optional<Site> site,
            Function<String, Optional<String>> sums,
            String program,
            boolean isDoubted) {
        this.cache = cache;
        this.site = site;
        this.sums = sums;
        this.program = program;
        this.isDoubted = isDoubted;
    }

    /**
     * What was left.
     *
     * @param inputs of this build, from which it is seen what is still the same
     * @param site the one that stands, if no file of it was touched, and its surroundings are those of this build
     * @param isDoubted whether all of it is made again all the same, and held against what is here
     */
    public static Earlier of(FileCache cache, SiteInputs inputs, Optional<Site> site, boolean isDoubted) {
        return new Earlier(Optional.of(cache), site, inputs::sum, inputs.program(), isDoubted);
    }

    boolean isDoubted() {
        return isDoubted;
    }

    /** The site that stands, when pictures are still shown in this form. */
    Optional<Site> site(String form) {
        return site.filter(it -> it.made().form().equals(form));
    }

    /** What tells a content file, by its path, from one with another text; nothing when that is not known. */
    Optional<String> sum(String path) {
        return sums.apply(path);
    }

    /** What the shelf of texts is called that were rendered by this program. */
    String around(String print) {
        return program + " " + Runtime.version() + " " + print;
    }

    Optional<FileCache> cache() {
        return cache;
    }
}
