package nl.regiosite.page;

import java.util.Optional;

/** The texts of the site as HTML. */
public interface Stories {
    /** The text of the content file at {@code path}; nothing when there is no such text. */
    Optional<String> html(String path);
}
