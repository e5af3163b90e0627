package nl.regiosite.markdown;

import java.util.Optional;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.source.SignSet;
import nl.regiosite.source.SourceFile;

/**
 * What no person writes, and what would keep the parser of Markdown busy for long: it looks for the end of many a sign as
 * far as there is text, and for each line of a paragraph at all lines before it.
 */
final class StoryLimits {
    /** More marks of quotes or lists than this at the start of a line would exhaust the parser. */
    private static final int MAX_DEPTH = 40;

    /** Links times signs: a list of a thousand links takes half of it. */
    private static final long MOST_WORK = 100_000_000;

    /** A thick book has six thousand. */
    private static final int MOST_LINES = 20_000;

    /** Without an empty line between them; a table may be long. */
    private static final int MOST_LINES_OF_BLOCK = 2_000;

    /** Signs that are more than a letter; a page of addresses has one in twenty. */
    private static final int MOST_MARKS = 30_000;

    private static final int MOST_MARKS_OF_BLOCK = 6_000;

    private static final SignSet MARKS = new SignSet("*_~`[]<&\\");
    private static final SignSet BEGINS = new SignSet(" \t>*+-.)0123456789");

    private final SourceFile file;
    private final int offset;
    private final String markdown;

    private int marks;

    /** Where the lines begin that have no empty one between them. */
    private int block;

    private int linesOfBlock;
    private int marksOfBlock;
    private int linksOfBlock;

    private StoryLimits(SourceFile file, int offset) {
        this.file = file;
        this.offset = offset;
        this.markdown = file.text().substring(offset);
    }

    /** What is too much of the text from {@code offset} to the end, and where; nothing when it can be read. */
    static Optional<Diagnostic> check(SourceFile file, int offset) {
        return new StoryLimits(file, offset).check();
    }

    private Optional<Diagnostic> check() {
        int lines = 0;
        for (int line = 0; line < markdown.length(); ) {
            int feed = markdown.indexOf('\n', line);
            int end = feed < 0 ? markdown.length() : feed;
            if (++lines > MOST_LINES) {
                return fault("tekst-te-veel-regels", line, MOST_LINES);
            }
            Optional<Diagnostic> found = line(line, end);
            if (found.isPresent()) {
                return found;
            }
            line = end + 1;
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> line(int from, int end) {
        if (markdown.substring(from, end).isBlank()) {
            block = end + 1;
            linesOfBlock = 0;
            marksOfBlock = 0;
            linksOfBlock = 0;
            return Optional.empty();
        }
        if (depth(from, end) > MAX_DEPTH) {
            return fault("tekst-te-diep", from, MAX_DEPTH);
        }
        if (++linesOfBlock > MOST_LINES_OF_BLOCK) {
            return fault("tekst-zonder-witregel", block, MOST_LINES_OF_BLOCK);
        }
        for (int i = from; i < end; i++) {
            if (MARKS.holds(markdown.charAt(i))) {
                marks++;
                marksOfBlock++;
                linksOfBlock += markdown.startsWith("](", i) ? 1 : 0;
            }
        }
        if (linksOfBlock * (long) (end - block) > MOST_WORK) {
            return fault("tekst-te-vol", block, 0);
        }
        return marksOfBlock > MOST_MARKS_OF_BLOCK || marks > MOST_MARKS
                ? fault("tekst-te-veel-tekens", block, marksOfBlock > MOST_MARKS_OF_BLOCK ? marksOfBlock : marks)
                : Optional.empty();
    }

    /** How many marks of quotes and lists a line begins with. */
    private int depth(int from, int end) {
        int depth = 0;
        for (int i = from; i < end && BEGINS.holds(markdown.charAt(i)); i++) {
            boolean spaced = i + 1 < end && markdown.charAt(i + 1) == ' ';
            char mark = markdown.charAt(i);
            if (mark == '>' || (spaced && "*+-.)".indexOf(mark) >= 0)) {
                depth++;
            }
        }
        return depth;
    }

    private Optional<Diagnostic> fault(String code, int at, int number) {
        return Optional.of(Diagnostic.error(code, file.at(offset + at), String.valueOf(number)));
    }
}
