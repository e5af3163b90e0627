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

    /** How large a picture of the site is, so that the text below it stays where it is when the picture comes in. */
    default Optional<Size> size(String target) {
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

    /** In pixels. */
    record Size(int width, int height) {}

    /** What to say of a target: a code with what is filled in, or the standing code when it is empty, and a hint. */
    record Reason(String code, List<String> arguments, Optional<Hint> hint) {
        public Reason {
            arguments = List.copyOf(arguments);
        }
    }
}
