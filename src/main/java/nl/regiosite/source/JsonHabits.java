package nl.regiosite.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiosite.source.Parsed.Fault;
import nl.regiosite.source.Parsed.FaultKind;

/**
 * What people write in JSON that is none: an amount with dots, quotes that a word processor bent, a bracket that was
 * forgotten. The parser only says where it stopped; what was probably meant stands in the text before that place.
 */
final class JsonHabits {
    /** An amount as people write it: {@code € 1.472.000,-}. The last group is what may follow. */
    private static final Pattern NUMBER = Pattern.compile("(?:(?:€|[Ee][Uu][Rr][Oo]?)[ \\u00a0]*)?-?\\d[\\d. \\u00a0]*"
            + "(?:,(?:\\d{1,2}|-{1,2})(?!\\d))?(?:[ \\u00a0]*(?:euro|€))?");

    /** No longer than somebody would type. */
    private static final Pattern NO_NUMBER =
            Pattern.compile("(?=\\d|[-+.]+\\w)(?!-?\\d+(?:\\.\\d+)?[\\s,}\\]])[\\w.+-]{1,40}(?=[\\s,}\\]])");

    private static final String BENT = "“”„‟«»‘’‚′″`";

    private JsonHabits() {}

    /** A better name for the mistake that made the parser stop at {@code stop}, if it is a known one. */
    static Optional<Fault> of(SourceFile file, SourceSpan stop, String said) {
        String text = file.text();
        int end = Math.min(text.length(), file.offset(stop));
        Deque<Integer> open = new ArrayDeque<>();
        int string = -1;
        int valueBegin = -1;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (string >= 0) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    string = -1;
                }
            } else if (c == '"') {
                string = i;
            } else if (c == ':') {
                valueBegin = i + 1;
            } else if (c == '{' || c == '[') {
                open.push(i);
            } else if ((c == '}' || c == ']') && !open.isEmpty()) {
                open.pop();
            }
        }
        if (string >= 0) {
            return Optional.empty();
        }
        return number(file, end, valueBegin, said)
                .or(() -> sign(file, end, said))
                .or(() -> bracket(file, end, open, said));
    }

    /** The number that stands around the place where the parser stopped, when it is not written as one. */
    private static Optional<Fault> number(SourceFile file, int end, int valueBegin, String said) {
        if (valueBegin < 0) {
            return Optional.empty();
        }
        String text = file.text();
        int from = valueBegin;
        while (from < text.length() && (text.charAt(from) == ' ' || text.charAt(from) == '\u00a0')) {
            from++;
        }
        Matcher found = NUMBER.matcher(text).region(from, text.length());
        if (!found.lookingAt() || found.end() < end - 1) {
            return noNumber(file, from, end, said);
        }
        int begin = from;
        String written = found.group().strip();
        SourceSpan place = file.at(from);
        return Numbers.meant(written)
                .filter(number -> !number.equals(written))
                .map(number -> new Fault(place, FaultKind.NUMBER, said, List.of(written, number)))
                .or(() -> noNumber(file, begin, end, said));
    }

    /** What begins as a number does, and goes on in another way: {@code +5}, {@code 1e}, {@code 0x1F}. */
    private static Optional<Fault> noNumber(SourceFile file, int from, int end, String said) {
        Matcher found = NO_NUMBER.matcher(file.text()).region(from, file.text().length());
        return found.lookingAt() && found.end() >= end - 1 && from <= end
                ? Optional.of(new Fault(file.at(from), FaultKind.NO_NUMBER, said, List.of(found.group())))
                : Optional.empty();
    }

    private static Optional<Fault> sign(SourceFile file, int end, String said) {
        String text = file.text();
        if (end >= text.length()) {
            return Optional.empty();
        }
        char c = text.charAt(end);
        FaultKind kind = null;
        int at = end;
        if (BENT.indexOf(c) >= 0) {
            kind = FaultKind.CURLY_QUOTE;
        } else if (c == '\'') {
            kind = FaultKind.SINGLE_QUOTE;
        } else if (c == '=') {
            kind = FaultKind.EQUALS;
        } else if (c == ';') {
            kind = FaultKind.COMMA;
        } else if (c == ',') {
            kind = FaultKind.EXTRA_COMMA;
        } else if (c == '/' || c == '#') {
            kind = FaultKind.COMMENT;
        } else if (Invisible.is(c)) {
            kind = FaultKind.INVISIBLE;
        } else if (Character.isLetter(c)) {
            // The parser names the end of a word that it did not know: back to where the word begins.
            while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
                at--;
            }
            boolean behindText = at > 0 && text.charAt(at - 1) == '"';
            kind = behindText ? FaultKind.INNER_QUOTE : FaultKind.NO_QUOTES;
            at = behindText ? at - 1 : at;
        }
        SourceSpan place = file.at(at);
        return Optional.ofNullable(kind).map(found -> new Fault(place, found, said));
    }

    /** A bracket that closes another than the last one that was opened, or one that is never closed. */
    private static Optional<Fault> bracket(SourceFile file, int end, Deque<Integer> open, String said) {
        String text = file.text();
        boolean atEnd = text.substring(end).isBlank();
        boolean wrong = atEnd || "{[]}".indexOf(text.charAt(end)) >= 0;
        if (!atEnd && open.isEmpty() && end > 0) {
            return Optional.of(new Fault(file.at(end), FaultKind.AFTER_END, said));
        } else if (!wrong || open.isEmpty()) {
            return Optional.empty();
        }
        int begun = open.peek();
        if (!atEnd && open.size() == 1 && text.charAt(end) == '{' && text.charAt(begun) == '{') {
            return Optional.of(new Fault(file.at(end), FaultKind.OUTSIDE_LIST, said));
        }
        String closing = text.charAt(begun) == '{' ? "}" : "]";
        return Optional.of(new Fault(
                file.at(atEnd ? text.stripTrailing().length() : end),
                FaultKind.BRACKET,
                said,
                List.of(
                        closing,
                        text.substring(begun, begun + 1),
                        String.valueOf(file.at(begun).line()))));
    }
}
