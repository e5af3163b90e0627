package nl.regiosite.theme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.source.SourceFile;
import nl.regiosite.source.SourceSpan;

/** Which templates use which, as far as their text tells: for mistakes of which the template engine names no line. */
final class TemplateCircles {
    private static final Pattern USE =
            Pattern.compile("\\{%-?\\s*(?:include|extends|import|embed|from)\\s+[\"']([^\"']+)[\"']");

    private TemplateCircles() {}

    /** The line that closes the circle which {@code template} ends up in. */
    static Diagnostic from(String template, ThemeFiles files) {
        return closing(template, files, new ArrayDeque<>(), new HashSet<>())
                .orElseGet(() -> kring(template, files.source(template).start()));
    }

    /** @param clear what was looked at to the end, and is in no circle */
    private static Optional<Diagnostic> closing(
            String template, ThemeFiles files, Deque<String> path, Set<String> clear) {
        if (clear.contains(template)) {
            return Optional.empty();
        }
        path.push(template);
        SourceFile file = files.source(template);
        Matcher use = USE.matcher(file.text());
        while (use.find()) {
            String used = use.group(1);
            Optional<Diagnostic> found = path.contains(used)
                    ? Optional.of(kring(used, file.at(use.start())))
                    : closing(used, files, path, clear);
            if (found.isPresent()) {
                return found;
            }
        }
        path.pop();
        clear.add(template);
        return Optional.empty();
    }

    private static Diagnostic kring(String template, SourceSpan place) {
        String name = template.replaceAll("^templates/|\\.peb$", "");
        return Diagnostic.error("sjabloon-kring", place, name);
    }

    /** Where {@code name} is asked for, by {@code template} or what it uses. */
    static SourceSpan mention(String name, String template, ThemeFiles files) {
        return mention(name, template, files, new HashSet<>())
                .orElseGet(() -> files.source(template).start());
    }

    private static Optional<SourceSpan> mention(String name, String template, ThemeFiles files, Set<String> seen) {
        if (!seen.add(template)) {
            return Optional.empty();
        }
        SourceFile file = files.source(template);
        Matcher use = USE.matcher(file.text());
        while (use.find()) {
            Optional<SourceSpan> found = use.group(1).equals(name)
                    ? Optional.of(file.at(use.start()))
                    : mention(name, use.group(1), files, seen);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
