package nl.regiosite.config;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.regiosite.source.SourceSpan;

/**
 * Writing in the browser, at {@code /beheer/}.
 *
 * @param repository where the content lies at GitHub: {@code owner/name}
 * @param branch which branch is the site
 * @param place where the settings say so
 */
public record WebEditor(String repository, String branch, SourceSpan place) {
    /** Where content can lie. */
    public static final List<String> BACKENDS = List.of("github");

    private static final Pattern REPOSITORY = Pattern.compile("[A-Za-z0-9-]+/[A-Za-z0-9._-]+");

    static Optional<String> repository(String text) {
        return REPOSITORY.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
