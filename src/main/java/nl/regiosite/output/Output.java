package nl.regiosite.output;

import java.util.List;
import nl.regiosite.page.Route;
import nl.regiosite.publish.OutputTree;

/**
 * A file, or a family of files, of the site that is not a page. To add one: write the class, add a line to
 * {@link Outputs#ALL}.
 */
public interface Output {
    /** What a theme calls it that leaves it out. */
    String name();

    void write(OutputContext context, OutputTree tree);

    /**
     * Whether it looks at other files of the site, or at the pictures that texts show. One that does not is given a tree of
     * its own, and need not be asked again as long as the texts that it asked for, and all that is no text, stay the same.
     */
    default boolean looksAround() {
        return false;
    }

    /** Files and folders that it reads beside the content and the theme, by their path from the root of the site. */
    default List<String> reads() {
        return List.of();
    }

    /** The addresses of the files that texts may link to; those below {@code /data/} are listed on that page. */
    default List<Route> routes() {
        return List.of();
    }
}
