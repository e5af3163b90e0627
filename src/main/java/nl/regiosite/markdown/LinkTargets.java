package nl.regiosite.markdown;

import java.util.Optional;

/** Where a link in a text leads to. */
@FunctionalInterface
public interface LinkTargets {
    /**
     * The address to write for a link or picture to a page or file of the site itself; nothing when there is no such
     * page or file.
     *
     * @param target as the author wrote it: a path of the site ({@code /geld/}) or a file ({@code ../wonen/x.md})
     */
    Optional<String> href(String target);

    /** How large a picture of the site is, so that the text below it stays where it is when the picture comes in. */
    default Optional<Size> size(String target) {
        return Optional.empty();
    }

    /** In pixels. */
    record Size(int width, int height) {}
}
