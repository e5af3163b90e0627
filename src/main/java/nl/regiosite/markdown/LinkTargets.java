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

    /** How a picture of the site is shown; nothing when there is none. */
    default Optional<Shown> picture(String target) {
        return Optional.empty();
    }

    /**
     * A picture that was made for pages.
     *
     * @param href the file for every browser
     * @param width in pixels, as the height, so that the text below it stays where it is when the picture comes in
     * @param srcset WebP files with their widths, in the words of HTML; empty when there are none
     * @param sizes how wide it is shown, in the words of HTML
     */
    record Shown(String href, int width, int height, String srcset, String sizes) {}
}
