package nl.regiosite.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiosite.source.Parsed.Fault;
import nl.regiosite.source.Parsed.FaultKind;

/**
 * What people write in YAML that is none. The parser stops where it can go no further, often a line too late; what is
 * wrong is looked for on that line and the one above.
 */
final class YamlHabits {
    /** No person wrote a line of more signs, and it takes long to look at. */
    private static final int LONGEST = 2_000;

    private static final Pattern HIDDEN =
            Pattern.compile("^[ \\t]*(?:- )?[^:\"']*?:?([\\u00a0\\u202f\\u2007\\u200b\\u2060\\ufeff])");
    private static final Pattern DASH = Pattern.compile("^\\s*(-)[\\p{L}\"'\\[]");
    private static final Pattern NO_SPACE = Pattern.compile("^\\s*(?:- +)?[\\p{L}-]+(:)[^\\s/:]");
    private static final Pattern CURLY = Pattern.compile("^\\s*(?:- +)?[\\p{L}-]+:\\s+([“”„])");
    private static final Pattern FIRST_SIGN = Pattern.compile("^\\s*(?:- +)?[\\p{L}-]+:\\s+([@`%>|?,}\\]]|- )");
    private static final Pattern INNER_QUOTE =
            Pattern.compile("^\\s*(?:- +)?[\\p{L}-]+:\\s+(\"[^\"]*\"|'(?:[^']|'')*')\\s*[^\\s#,\\]}]");
    private static final Pattern NO_COLON = Pattern.compile("^\\s*(?:- +)?([^\\s#\\[\\]{}-][^:\\[\\]{}]*)$");
    private static final Pattern NAMED = Pattern.compile("^(\\s*)(- +)?[\\p{L}][\\p{L} -]*\\s?:(\\s.*)?$");

    private static final Pattern ITEM = Pattern.compile("(\\s*)- ");
    private static final Pattern LIST = Pattern.compile("\\s*[\\p{L}-]+:\\s*");

    private YamlHabits() {}

    /** A better name for the mistake that made the parser stop at {@code stop}, if it is a known one. */
    static Optional<Fault> of(SourceFile file, SourceSpan stop, int firstLine, String said) {
        if (said.startsWith("found unknown escape character")) {
            return Optional.of(new Fault(stop, FaultKind.BACKSLASH, said));
        }
        Optional<Fault> found = Optional.empty();
        for (int line = stop.line(); line >= Math.max(firstLine, stop.line() - 1) && found.isEmpty(); line--) {
            found = onLine(file, line, said);
        }
        for (int line = stop.line(); line >= Math.max(firstLine, stop.line() - 1) && found.isEmpty(); line--) {
            found = nameless(file, line, said);
        }
        return found.or(() -> item(file, stop.line(), firstLine, said))
                .or(() -> NAMED.matcher(file.line(stop.line())).matches()
                        ? Optional.of(new Fault(indented(stop), FaultKind.INDENT, said))
                        : Optional.empty());
    }

    private static Optional<Fault> onLine(SourceFile file, int line, String said) {
        if (file.line(line).length() > LONGEST) {
            return Optional.empty();
        }
        return find(HIDDEN, file, line, FaultKind.INVISIBLE, said)
                .or(() -> find(DASH, file, line, FaultKind.DASH, said))
                .or(() -> find(CURLY, file, line, FaultKind.CURLY_QUOTE, said))
                .or(() -> find(FIRST_SIGN, file, line, FaultKind.FIRST_SIGN, said))
                .or(() -> quote(file, line, said))
                .or(() -> find(NO_SPACE, file, line, FaultKind.NO_SPACE, said));
    }

    /** At the quote that closes the value too early. */
    private static Optional<Fault> quote(SourceFile file, int line, String said) {
        Matcher found = INNER_QUOTE.matcher(file.line(line));
        return found.find()
                ? Optional.of(new Fault(new SourceSpan(file, line, found.end(1)), FaultKind.BROKEN_QUOTE, said))
                : Optional.empty();
    }

    /** Fields below the name of a list, above its first hyphen: they are an item too, and their own hyphen is missing. */
    private static Optional<Fault> item(SourceFile file, int stop, int firstLine, String said) {
        Matcher hyphen = ITEM.matcher(file.line(stop));
        if (!hyphen.lookingAt()) {
            return Optional.empty();
        }
        int first = stop;
        while (first - 1 > firstLine && indent(file.line(first - 1)) > hyphen.end(1)) {
            first--;
        }
        String line = file.line(first).strip();
        return first < stop && LIST.matcher(file.line(first - 1)).matches() && !line.startsWith("-")
                ? Optional.of(new Fault(
                        new SourceSpan(file, first, indent(file.line(first)) + 1),
                        FaultKind.NO_DASH,
                        said,
                        List.of("- " + line.replaceFirst(":.*", ":"))))
                : Optional.empty();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static Optional<Fault> nameless(SourceFile file, int line, String said) {
        return file.line(line).length() > LONGEST
                ? Optional.empty()
                : find(NO_COLON, file, line, FaultKind.NO_COLON, said);
    }

    private static Optional<Fault> find(Pattern habit, SourceFile file, int line, FaultKind kind, String said) {
        Matcher found = habit.matcher(file.line(line));
        return found.find()
                ? Optional.of(new Fault(
                        new SourceSpan(file, line, found.start(1) + 1),
                        kind,
                        said,
                        List.of(found.group(1).strip())))
                : Optional.empty();
    }

    private static SourceSpan indented(SourceSpan stop) {
        String line = stop.file().line(stop.line());
        return new SourceSpan(
                stop.file(), stop.line(), line.length() - line.stripLeading().length() + 1);
    }
}
