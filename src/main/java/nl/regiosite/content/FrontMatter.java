package nl.regiosite.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.diagnostic.Fields;
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

    /** A value without quotes with a hash in it that is followed by a letter or digit: no comment is written so. */
    private static final Pattern CUT_BY_HASH =
            Pattern.compile("^\\s*(?:- +)?[a-z-]+:\\s+[^\"'\\[{|>#\\s][^#]*\\s(#)[\\p{L}\\d]");

    /** Nothing, and a diagnostic, when the fields are not there, are not closed or are no YAML. */
    static Optional<FrontMatter> of(SourceFile file, Diagnostics problems) {
        if (!file.line(1).equals(FENCE)) {
            problems.add(Diagnostic.error("kop-ontbreekt", file.start()));
            return Optional.empty();
        }
        String text = file.text();
        int begin = endOfLine(text, 0);
        int line = 2;
        for (int at = begin; at < text.length(); at = endOfLine(text, at), line++) {
            hash(file, line, problems);
            if (file.line(line).equals(FENCE)) {
                int end = endOfLine(text, at);
                return fields(file, text.substring(begin, at), problems)
                        .map(fields ->
                                new FrontMatter(fields, new Prose(file.path(), text.substring(end)), file.at(end)));
            }
        }
        problems.add(Diagnostic.error("kop-niet-gesloten", file.start()));
        return Optional.empty();
    }

    /** YAML takes what follows a space and a hash for a comment, and would leave it out without a word. */
    private static void hash(SourceFile file, int line, Diagnostics problems) {
        Matcher cut = CUT_BY_HASH.matcher(file.line(line));
        if (cut.find()) {
            problems.add(Diagnostic.error("waarde-met-hekje", new SourceSpan(file, line, cut.start(1) + 1)));
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
