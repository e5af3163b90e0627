package nl.regiosite.markdown;

import java.util.List;
import java.util.Optional;
import nl.regiosite.diagnostic.Hint;

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

    /** Why a target that has no address has none, when more is known than that it is not there. */
    default Optional<Reason> reason(String target) {
        return Optional.empty();
    }

    /** What to know of a target that has an address all the same, such as that its page is past. */
    default Optional<Reason> warning(String target) {
        return Optional.empty();
    }

    /** Whether a whole address with {@code https://} is one of this site itself: then its path. */
    default Optional<String> ownPath(String target) {
        return Optional.empty();
    }

    /** What to say of a target: a code with what is filled in, or the standing code when it is empty, and a hint. */
    record Reason(String code, List<String> arguments, Optional<Hint> hint) {
        public Reason {
            arguments = List.copyOf(arguments);
        }
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
