package nl.regiosite.diagnostic;

import java.util.Optional;
import nl.regiosite.source.SourceSpan;

/**
 * A diagnostic for people:
 *
 * <pre>
 * content/projecten/wonen/x.md:7:13: fout: onbekende penvoerder "gemente-adorp" [penvoerder-onbekend]
 *   penvoerder: gemente-adorp
 *               ^
 *   tip: bedoelde u "adorp"?
 * </pre>
 */
public final class DiagnosticPrinter {
    /** A long line is shown around the place that matters. */
    private static final int WIDTH = 100;

    private final Texts texts;

    public DiagnosticPrinter(Texts texts) {
        this.texts = texts;
    }

    public String print(Diagnostic diagnostic) {
        SourceSpan span = diagnostic.span();
        StringBuilder out = new StringBuilder();
        out.append(Visible.in(span.toString()))
                .append(": ")
                .append(texts.get("ernst." + diagnostic.severity().id()));
        out.append(": ")
                .append(Visible.in(texts.message(diagnostic)))
                .append(" [")
                .append(diagnostic.code())
                .append("]\n");
        appendFrame(out, span);
        Optional<String> hint = texts.hint(diagnostic);
        hint.ifPresent(text ->
                out.append("  ").append(Visible.in(texts.get("tip", text))).append('\n'));
        return out.toString();
    }

    private static void appendFrame(StringBuilder out, SourceSpan span) {
        // A tab has no fixed width; as one space the caret stands where it should.
        String line = span.file().line(span.line());
        if (line.isBlank()) {
            return;
        }
        int caret = Math.max(0, Math.min(span.column() - 1, line.length()));
        int from = caret <= WIDTH - 20 ? 0 : caret - WIDTH / 2;
        int to = Math.min(line.length(), from + WIDTH);
        String before = from == 0 ? "" : "…";
        out.append("  ")
                .append(before)
                .append(Visible.in(line.substring(from, to).replace('\t', ' ')))
                .append(to < line.length() ? "…" : "")
                .append('\n');
        out.append("  ").append(" ".repeat(before.length() + caret - from)).append("^\n");
    }
}
