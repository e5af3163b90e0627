package nl.regiosite.source;

import java.util.Comparator;

/** A place in a file; line and column count from 1. Ordered by path, line, column. */
public record SourceSpan(SourceFile file, int line, int column) implements Comparable<SourceSpan> {
    private static final Comparator<SourceSpan> ORDER = Comparator.comparing((SourceSpan span) -> span.file.path())
            .thenComparingInt(SourceSpan::line)
            .thenComparingInt(SourceSpan::column);

    @Override
    public int compareTo(SourceSpan other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column}, as compilers write it and editors open it. */
    @Override
    public String toString() {
        return file.path() + ":" + line + ":" + column;
    }
}
