package nl.regiosite.theme;

import java.util.stream.Collectors;

/**
 * The text of a script, made smaller: without the lines that are comment, and without indentation. What visitors load
 * need not hold what only who changes it reads.
 *
 * <p>A script here has no text over several lines (in back quotes): a line of that could look like a comment.
 */
public final class Script {
    private Script() {}

    public static String compact(String script) {
        return script.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .filter(line -> !(line.startsWith("/*") && line.indexOf("*/") == line.length() - 2))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
