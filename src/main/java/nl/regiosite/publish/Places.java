package nl.regiosite.publish;

import java.nio.file.Path;

/**
 * Where everything of a site stands that is published.
 *
 * @param folder that the site and what belongs to it stand in
 * @param name of the site's folder
 */
record Places(Path folder, String name) {
    /** In the folder of the work: the site that is being made, and the list of its files. */
    static final String FRESH = "nieuw";

    static final String FRESH_MANIFEST = "nieuw.manifest";

    /** The site that stood until now, and the list of its files. */
    static final String OLD = "oud";

    static final String OLD_MANIFEST = "oud.manifest";

    /** The same when the new one stands: it is being deleted, and must not be put back. */
    static final String GONE = "weg";

    /** A small file that is written whole before it gets its name. */
    static final String DRAFT = "kladje";

    static Places of(Path site) {
        return new Places(site.resolveSibling(""), String.valueOf(site.getFileName()));
    }

    Path site() {
        return folder.resolve(name);
    }

    String manifest() {
        return name + ".manifest";
    }

    /** What the next build is compared with. */
    Path state() {
        return folder.resolve(name + ".stand.json");
    }

    /** Is there only while a build is going on, or after one that died. */
    Path work() {
        return folder.resolve("." + name + ".bezig");
    }
}
