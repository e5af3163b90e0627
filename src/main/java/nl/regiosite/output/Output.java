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
     * Whether no text of the content is in its files, nor anything that changes with one, and it does not look at other
     * files of the site: then its files stand as long as nothing but texts changes.
     */
    default boolean ignoresTexts() {
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
