package nl.regiosite.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.regiosite.source.Travelling;

/**
 * What a new file looks like: a text of the program with {@code {key}} where an answer goes. The line of an answer that is
 * not there becomes a comment, ready to be filled in.
 */
final class FileTemplate {
    private static final Pattern OPEN = Pattern.compile("\\{([a-z-]+)\\}");

    /** What YAML takes for text without quotes, and people do too. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} ,.()&/+'’–-]*");

    /** What YAML takes for something else than text. */
    private static final Set<String> WORDS =
            Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n", "ja", "nee");

    private FileTemplate() {}

    /** @param values as they are to stand in YAML */
    static String fill(String template, Map<String, String> values) {
        return text(template).lines().map(line -> fillLine(line, values) + "\n").collect(Collectors.joining());
    }

    private static String fillLine(String line, Map<String, String> values) {
        boolean open = OPEN.matcher(line).results().anyMatch(found -> value(found.group(1), values)
                .isEmpty());
        String filled = OPEN.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values)))
                .stripTrailing();
        return open ? "# " + filled : filled;
    }

    private static String value(String key, Map<String, String> values) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("a template asks for " + key);
        }
        return value;
    }

    /** A text as a value of YAML, with quotes where it needs them. */
    static String quoted(String text) {
        if (text.isEmpty() || (PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT)))) {
            return text;
        }
        // Within single quotes nothing but the quote itself means anything.
        return text.contains("\"") || text.contains("\\") ? "'" + text.replace("'", "''") + "'" : "\"" + text + "\"";
    }

    /** Ids as a list; nothing when there are none. */
    static String list(String ids) {
        return ids.isEmpty() ? "" : "[" + ids + "]";
    }

    /** One id as it is, more of them as a list. */
    static String oneOrMore(String ids) {
        return ids.contains(",") ? list(ids) : ids;
    }

    private static String text(String name) {
        return Travelling.text("nieuw/" + name + ".md");
    }
}
