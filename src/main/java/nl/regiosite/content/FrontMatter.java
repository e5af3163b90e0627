package nl.regiosite.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.diagnostic.Fields;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.diagnostic.SyntaxMistakes;
import nl.regiosite.model.Prose;
import nl.regiosite.source.LocatedTrees;
import nl.regiosite.source.SourceFile;
import nl.regiosite.source.SourceSpan;

/**
 * A Markdown file in its two parts: the fields between two lines of three hyphens, and the text below them.
 *
 * @param proseSpan where the text begins
 */
record FrontMatter(Fields fields, Prose prose, SourceSpan proseSpan) {
    private static final String FENCE = "---";

    private static final int LONGEST = 5_000;

    /** A value without quotes with a hash in it that is followed by a letter or digit: no comment is written so. */
    private static final Pattern CUT_BY_HASH =
            Pattern.compile("^\\s*(?:- +)?[a-z-]+:\\s+(?:[^\"'\\[{|>#\\s][^#]*\\s)?(#)[\\p{L}\\d]");

    /** A value in the quotes of a word processor: YAML takes them for part of the value. */
    private static final Pattern IN_CURLY_QUOTES = Pattern.compile(
            "^\\s*(?:- +)?(?:titel|samenvatting|tekst|alt|doel|plaats|functie|naam):\\s+([“”„][^“”„]*[“”])\\s*$");

    /** A value that ends in a quote that was not opened: YAML takes it for a part of the value. */
    private static final Pattern UNOPENED = Pattern.compile("^\\s*(?:- +)?[a-z-]+:\\s+[^\"'\\[{|>#\\s][^\"]*(\")\\s*$");

    /** Marks of Markdown or HTML in a value that stands on the page as it is. */
    private static final Pattern MARKED_UP =
            Pattern.compile("^\\s*(?:- +)?(?:titel|samenvatting|tekst|alt|bijschrift):\\s.*?"
                    + "(\\*\\*[^\\s*][^*]*\\*\\*|\\[[^\\[\\]]+\\]\\([^()\\s]+\\)|</?[a-zA-Z][^<>]*>)");

    /** What a fence becomes by a slip of the hand or in a word processor. */
    private static final Pattern NEARLY_FENCE = Pattern.compile("\\s*(?:-\\s?-[-\\s]*|[—–][—–\\s-]*|_{3,}|\\*{3,})");

    /** What stands between the fences: a name with a colon, an item of a list, more of a value, a comment. */
    private static final Pattern FIELD = Pattern.compile("[^:#\\s-][^:]*:(?:\\s.*)?|\\s+.*|- .*|#[^#].*");

    /** Nothing, and a diagnostic, when the fields are not there, are not closed or are no YAML. */
    static Optional<FrontMatter> of(SourceFile file, Diagnostics problems) {
        if (!file.line(1).equals(FENCE)) {
            problems.add(Diagnostic.error("kop-ontbreekt", file.start()).withHint(opening(file)));
            return Optional.empty();
        }
        String text = file.text();
        int begin = endOfLine(text, 0);
        int line = 2;
        for (int at = begin; at < text.length(); at = endOfLine(text, at), line++) {
            hash(file, line, problems);
            if (file.line(line).equals(FENCE)) {
                int end = endOfLine(text, at);
                int last = line;
                return fields(file, text.substring(begin, at), problems).map(fields -> {
                    values(file, last, problems);
                    return new FrontMatter(fields, new Prose(file.path(), end), file.at(end));
                });
            }
        }
        problems.add(unclosed(file, line));
        return Optional.empty();
    }

    private static Optional<Hint> opening(SourceFile file) {
        String first = file.line(1);
        if (NEARLY_FENCE.matcher(first).matches()) {
            return Optional.of(Hint.of("tip.precies-drie-streepjes"));
        }
        return first.isBlank() ? Optional.of(Hint.of("tip.lege-regels-bovenaan")) : Optional.empty();
    }

    /** At the first line that is no field, where the fence was left out; or at a line that nearly is one. */
    private static Diagnostic unclosed(SourceFile file, int lines) {
        for (int line = 2; line <= lines; line++) {
            String text = file.line(line);
            if (NEARLY_FENCE.matcher(text).matches()) {
                return Diagnostic.error("kop-niet-gesloten", new SourceSpan(file, line, 1))
                        .withHint(Hint.of("tip.precies-drie-streepjes"));
            } else if (!text.isBlank() && !FIELD.matcher(text).matches()) {
                return Diagnostic.error("kop-niet-gesloten", new SourceSpan(file, line, 1))
                        .withHint(Hint.of("tip.streepjes-hierboven"));
            }
        }
        return Diagnostic.error("kop-niet-gesloten", file.start());
    }

    /** YAML takes what follows a space and a hash for a comment, and would leave it out without a word. */
    private static void hash(SourceFile file, int line, Diagnostics problems) {
        String text = file.line(line);
        Matcher cut = CUT_BY_HASH.matcher(text);
        // The pattern takes long on a line that no person wrote.
        if (text.indexOf('#') >= 0 && text.length() <= LONGEST && cut.find()) {
            problems.add(Diagnostic.error("waarde-met-hekje", new SourceSpan(file, line, cut.start(1) + 1)));
        }
    }

    /** What YAML lets through and visitors would see. Curly quotes may be meant, but hardly around the whole of a value. */
    private static void values(SourceFile file, int last, Diagnostics problems) {
        for (int line = 2; line < last; line++) {
            if (isPlain(file.line(line))) {
                continue;
            }
            value("waarde-in-krulletjes", IN_CURLY_QUOTES, file, line, problems);
            value("waarde-aanhaling-half", UNOPENED, file, line, problems);
            value("waarde-met-opmaak", MARKED_UP, file, line, problems);
        }
    }

    /** Whether it has no sign that one of the slips has. */
    private static boolean isPlain(String line) {
        boolean endsInItsOnlyQuote = line.indexOf('"') == line.length() - 1;
        return !endsInItsOnlyQuote
                && line.indexOf('*') < 0
                && line.indexOf(']') < 0
                && line.indexOf('<') < 0
                && line.indexOf('”') < 0
                && line.indexOf('“') < 0;
    }

    private static void value(String code, Pattern slip, SourceFile file, int line, Diagnostics problems) {
        Matcher found = slip.matcher(file.line(line));
        if (found.find()) {
            problems.add(Diagnostic.warning(code, new SourceSpan(file, line, found.start(1) + 1), found.group(1)));
        }
    }

    private static Optional<Fields> fields(SourceFile file, String block, Diagnostics problems) {
        return SyntaxMistakes.tree(LocatedTrees.yaml(file, block, 2), problems)
                .flatMap(root -> Fields.of(root, problems));
    }

    /** The offset of the line after the one at {@code from}. */
    private static int endOfLine(String text, int from) {
        int feed = text.indexOf('\n', from);
        return feed < 0 ? text.length() : feed + 1;
    }
}
