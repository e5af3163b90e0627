package nl.regiosite.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.source.SignSet;
import nl.regiosite.source.SourceFile;

/**
 * Signs of Markdown that are one space or bracket away from what was meant. No Markdown is wrong: it would stand on the
 * page as it is, signs and all, and nobody would be told.
 */
final class TextHabits {
    /** A line of more signs was not written, and takes long to look at. */
    private static final int LONGEST = 10_000;

    private static final Pattern CODE_FENCE = Pattern.compile("^ {0,3}(```|~~~)");
    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{2,6})[^#\\s]");
    private static final Pattern SPACE_IN_LINK =
            Pattern.compile("(?<!\\])(\\[[^\\[\\]]+\\])\\s+\\((?:/|https?:|\\.\\.?/|[\\w./-]+\\.md\\b)[^)]*\\)");
    /** This and the next begin with {@link #TARGET}. */
    private static final Pattern SPACE_IN_TARGET =
            Pattern.compile("\\]\\(\\s*((?:/|https?:|\\.\\.?/)[^\\s)]*\\s+[^\\s)\"'(][^)]*)\\)");

    private static final String TARGET = "](";
    private static final Pattern OPEN_LINK = Pattern.compile("\\]\\(((?:/|https?:|\\.\\.?/)[^)]*)$");
    private static final Pattern SWAPPED =
            Pattern.compile("(\\([^()\\[\\]]+\\)\\[(?:/|https?:|\\.\\.?/|[\\w./-]+\\.md\\b)[^\\]\\s]*\\])(?!\\()");
    private static final Pattern ITEM = Pattern.compile("^ {0,3}[-*](?![-*\\s\\d])\\p{L}[^*]*$");
    private static final Pattern ROW = Pattern.compile("^ {0,3}\\|.*\\|\\s*$");
    private static final Pattern RULER = Pattern.compile("^ {0,3}\\|(?:\\s*:?-+:?\\s*\\|)+\\s*$");
    private static final Pattern OFFICE = Pattern.compile("class=\"?Mso|style=\"[^\"]*mso-|<o:p>|<!--\\[if ");
    /** Each pattern has one of these, or begins with the sign of an item. */
    private static final SignSet TELLING = new SignSet("#[]|`~<=");

    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    private TextHabits() {}

    /** Reports each, and tells whether the markup of a word processor came along with the text. */
    static boolean check(SourceFile file, int offset, String markdown, Diagnostics problems) {
        List<String> lines = List.of(markdown.split("\n", -1));
        boolean code = false;
        boolean office = false;
        int at = offset;
        for (int i = 0; i < lines.size(); at += lines.get(i).length() + 1, i++) {
            String line = lines.get(i);
            if (isPlain(line)) {
                continue;
            }
            boolean hasTicks = line.indexOf('`') >= 0;
            code ^= (hasTicks || line.indexOf('~') >= 0)
                    && CODE_FENCE.matcher(line).find();
            if (code || line.startsWith("    ") || line.length() > LONGEST) {
                continue;
            }
            String words = !hasTicks
                    ? line
                    : CODE.matcher(line)
                            .replaceAll(found -> " ".repeat(found.group().length()));
            if (words.indexOf('#') >= 0) {
                reportAll("opmaak-kop", HEADING.matcher(words), file, at, problems);
            }
            if (line.indexOf('[') >= 0 || line.indexOf(']') >= 0) {
                links(words, file, at, problems);
            }
            if (i > 0
                    && ITEM.matcher(words).matches()
                    && ITEM.matcher(lines.get(i - 1)).matches()
                    && (i < 2 || !ITEM.matcher(lines.get(i - 2)).matches())) {
                int first = at - lines.get(i - 1).length() - 1;
                problems.add(Diagnostic.error("opmaak-opsomming", file.at(first)));
            }
            if (line.indexOf('|') >= 0) {
                table(lines, i, file, at, problems);
            }
            boolean hasMarkup = line.indexOf('=') >= 0 || line.indexOf('<') >= 0;
            if (hasMarkup && !office && OFFICE.matcher(line).find()) {
                office = true;
                problems.add(Diagnostic.warning("opmaak-uit-word", file.at(at)));
            }
        }
        return office;
    }

    private static void links(String words, SourceFile file, int at, Diagnostics problems) {
        if (spaceAfter(words, ']') && words.indexOf('(') >= 0) {
            reportAll("opmaak-spatie-in-link", SPACE_IN_LINK.matcher(words), file, at, problems);
        }
        if (words.contains(TARGET)) {
            reportTargets("opmaak-spatie-in-adres", SPACE_IN_TARGET, words, file, at, problems);
            reportTargets("opmaak-link-open", OPEN_LINK, words, file, at, problems);
        }
        if (words.contains(")[")) {
            reportAll("opmaak-link-omgekeerd", SWAPPED.matcher(words), file, at, problems);
        }
    }

    private static boolean spaceAfter(String words, char sign) {
        for (int at = words.indexOf(sign); at >= 0; at = words.indexOf(sign, at + 1)) {
            if (at + 1 < words.length() && Character.isWhitespace(words.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether no pattern can begin in it: one look at most lines, in the place of many. */
    private static boolean isPlain(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        if (indent == line.length()) {
            return true;
        }
        boolean isItem = line.charAt(indent) == '-' || line.charAt(indent) == '*';
        return !isItem && !TELLING.isIn(line, indent);
    }

    /** A table begins with its heads and a line of hyphens with as many columns. */
    private static void table(List<String> lines, int i, SourceFile file, int at, Diagnostics problems) {
        boolean first = ROW.matcher(lines.get(i)).matches()
                && (i == 0 || !ROW.matcher(lines.get(i - 1)).matches());
        if (!first || i + 1 == lines.size() || !ROW.matcher(lines.get(i + 1)).matches()) {
            return;
        }
        String ruler = lines.get(i + 1);
        int next = at + lines.get(i).length() + 1;
        if (!RULER.matcher(ruler).matches()) {
            problems.add(Diagnostic.error("opmaak-tabel", file.at(next), ruler(columns(lines.get(i)))));
        } else if (columns(ruler) != columns(lines.get(i))) {
            problems.add(Diagnostic.error("opmaak-tabel", file.at(next), ruler(columns(lines.get(i)))));
        }
    }

    private static int columns(String row) {
        return row.strip().replace("\\|", "").split("\\|", -1).length - 2;
    }

    private static String ruler(int columns) {
        return "|" + "---|".repeat(Math.max(1, columns));
    }

    /** Reports what begins with {@link #TARGET}: where that is known, trying every sign takes long. */
    private static void reportTargets(
            String code, Pattern pattern, String words, SourceFile file, int at, Diagnostics problems) {
        Matcher found = pattern.matcher(words);
        int target = words.indexOf(TARGET);
        while (target >= 0) {
            boolean isFound = found.region(target, words.length()).lookingAt();
            if (isFound) {
                report(code, found, file, at, problems);
            }
            target = words.indexOf(TARGET, isFound ? found.end() : target + 1);
        }
    }

    private static void reportAll(String code, Matcher found, SourceFile file, int at, Diagnostics problems) {
        while (found.find()) {
            report(code, found, file, at, problems);
        }
    }

    private static void report(String code, Matcher found, SourceFile file, int at, Diagnostics problems) {
        problems.add(Diagnostic.error(
                code, file.at(at + found.start(1)), found.group(1).strip()));
    }
}
