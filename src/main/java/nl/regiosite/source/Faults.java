package nl.regiosite.source;

import java.util.List;
import java.util.Optional;
import nl.regiosite.source.Parsed.Fault;
import nl.regiosite.source.Parsed.FaultKind;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * What the parsers of YAML and JSON complain of, told apart. Only the parsers' own words are looked at, never what they
 * quote of the text.
 */
final class Faults {
    /** How the parser of JSON begins to say that it read NaN, or that something is infinite. */
    private static final String NO_NUMBER = "Non-standard token '";

    private Faults() {}

    /**
     * The fault behind an exception.
     *
     * @param last the place of the last value that could be read, for when the parser names none
     */
    static Fault of(JacksonException e, SourceSpan last, SourceFile file, int lineOffset) {
        if (e.getCause() instanceof MarkedYamlEngineException yaml) {
            Fault fault = yaml(yaml, last, file, lineOffset);
            boolean known = fault.kind() != FaultKind.SYNTAX && fault.kind() != FaultKind.UNQUOTED_COLON;
            return known
                    ? fault
                    : YamlHabits.of(file, fault.span(), lineOffset + 1, fault.detail())
                            .filter(better -> fault.kind() == FaultKind.SYNTAX
                                    || better.kind() == FaultKind.CURLY_QUOTE
                                    || better.kind() == FaultKind.INVISIBLE)
                            .orElse(fault);
        }
        String said = e.getOriginalMessage();
        TokenStreamLocation location = e.getLocation();
        if (said.contains("nesting depth") || location == null || location.getLineNr() < 1) {
            return new Fault(last, said.contains("nesting depth") ? FaultKind.TOO_DEEP : FaultKind.SYNTAX, said);
        }
        int line = location.getLineNr() + lineOffset;
        int column = Math.max(1, location.getColumnNr());
        if (said.startsWith("Illegal unquoted character")) {
            // The text ran on to the end of the line: the quote that was left open is the last one before it.
            int quote = file.line(line).lastIndexOf('"', column);
            return new Fault(new SourceSpan(file, line, Math.max(0, quote) + 1), FaultKind.OPEN_QUOTE, said);
        }
        SourceSpan stop = new SourceSpan(file, line, column);
        if (said.startsWith(NO_NUMBER)) {
            String word = said.substring(NO_NUMBER.length(), Math.max(NO_NUMBER.length(), said.indexOf("':")));
            int begin = file.text().lastIndexOf(word, file.offset(stop));
            return new Fault(file.at(begin), FaultKind.NO_NUMBER, said, List.of(word));
        }
        Optional<FaultKind> comma = comma(said);
        Optional<Fault> habit = JsonHabits.of(file, stop, said);
        if (comma.isPresent()) {
            return habit.filter(found -> found.kind() == FaultKind.OUTSIDE_LIST)
                    .orElseGet(() -> new Fault(stop, comma.get(), said));
        }
        return habit.orElseGet(() -> new Fault(stop, FaultKind.SYNTAX, said));
    }

    /** A comma is missing before what could begin the next value, or there is one too many before a closing bracket. */
    private static Optional<FaultKind> comma(String said) {
        if (!said.startsWith("Unexpected character ('") || said.length() < 24) {
            return Optional.empty();
        }
        char unexpected = said.charAt(23);
        boolean expected = said.substring(said.indexOf("):") + 1).contains("comma");
        if (expected) {
            return "\"{[".indexOf(unexpected) >= 0 ? Optional.of(FaultKind.COMMA) : Optional.empty();
        }
        return "}],".indexOf(unexpected) >= 0 ? Optional.of(FaultKind.EXTRA_COMMA) : Optional.empty();
    }

    private static Fault yaml(MarkedYamlEngineException e, SourceSpan last, SourceFile file, int lineOffset) {
        String problem = e.getProblem() == null ? "" : e.getProblem();
        String context = e.getContext() == null ? "" : e.getContext();
        SourceSpan at = span(e.getProblemMark(), file, lineOffset).orElse(last);
        SourceSpan begun = span(e.getContextMark(), file, lineOffset).orElse(at);
        if (problem.startsWith("mapping values are not allowed")) {
            return colon(at, problem);
        } else if (problem.contains("(TAB)")) {
            return new Fault(at, FaultKind.TAB, problem);
        } else if (context.contains("quoted scalar") && problem.startsWith("found unexpected")) {
            return new Fault(begun, FaultKind.OPEN_QUOTE, problem);
        } else if (context.endsWith("scanning an alias") || context.endsWith("scanning an anchor")) {
            return new Fault(begun, FaultKind.ALIAS, problem);
        }
        if (context.contains("flow")) {
            return new Fault(begun, FaultKind.OPEN_LIST, problem);
        }
        return new Fault(context.contains("simple key") ? begun : at, FaultKind.SYNTAX, problem);
    }

    /** A colon where none may be: inside a value, or after the name on a line that the parser took for more of a value. */
    private static Fault colon(SourceSpan at, String problem) {
        String line = at.file().line(at.line());
        String before = line.substring(0, Math.min(line.length(), at.column() - 1));
        if (before.contains(":")) {
            return new Fault(at, FaultKind.UNQUOTED_COLON, problem);
        }
        int indent = line.length() - line.stripLeading().length();
        SourceSpan culprit = indent > 0
                ? new SourceSpan(at.file(), at.line(), indent + 1)
                // The line before has no space after its colon, so it does not count as a name with a value.
                : new SourceSpan(at.file(), Math.max(1, at.line() - 1), 1);
        return new Fault(culprit, FaultKind.SYNTAX, problem);
    }

    private static Optional<SourceSpan> span(Optional<Mark> mark, SourceFile file, int lineOffset) {
        return mark.map(found -> {
            int line = found.getLine() + 1 + lineOffset;
            return new SourceSpan(file, line, column(file, line, found.getColumn() + 1));
        });
    }

    /** YAML's parser counts characters as people do; editors and the rest of us count UTF-16 units. */
    static int column(SourceFile file, int line, int codePointColumn) {
        String text = file.line(line);
        int characters = Math.min(codePointColumn - 1, text.codePointCount(0, text.length()));
        return text.offsetByCodePoints(0, characters) + codePointColumn - characters;
    }
}
