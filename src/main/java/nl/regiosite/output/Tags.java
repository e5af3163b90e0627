package nl.regiosite.output;

import nl.regiosite.config.SiteConfig;

/**
 * Names that nothing else in the world has (tag URIs, RFC 4151): for what has no registered identifier, made from the
 * site's host and from an id that never changes.
 */
public final class Tags {
    /**
     * A tag is called after a host and a day on which that host was the site's. This year is part of every name: another
     * one would make all that feeds tell of new to every reader.
     */
    private static final String SINCE = "2026";

    private Tags() {}

    /**
     * The name of one thing.
     *
     * @param specific what tells it apart on this site, such as {@code nieuws/opening}
     */
    public static String of(String specific, SiteConfig config) {
        // A path is part of the name: two sites on one host have names of their own.
        String path = config.home().getPath();
        String folder = path == null || path.isEmpty() ? "" : path.substring(1) + "/";
        return "tag:" + config.home().getHost() + "," + SINCE + ":" + folder + specific;
    }
}
