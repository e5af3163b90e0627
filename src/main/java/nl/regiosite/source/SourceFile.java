package nl.regiosite.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text file as it was read: its path from the root of the site (always with {@code /}), its text, and where each
 * line begins. Lines and columns count from 1, as editors do; a column is a position in UTF-16 units.
 */
public final class SourceFile {
    private final String path;
    private final String text;
    private final int[] lineStarts;

    public SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The place of the character at {@code offset}; an offset past the end counts as the end. */
    public SourceSpan at(int offset) {
        int bounded = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, bounded);
        int index = found >= 0 ? found : -found - 2;
        return new SourceSpan(this, index + 1, bounded - lineStarts[index] + 1);
    }

    /** Where in the text a place stands, counted from 0; a place past the end of its line counts as that end. */
    public int offset(SourceSpan place) {
        int line = Math.max(1, Math.min(place.line(), lineStarts.length));
        int end = line == lineStarts.length ? text.length() : lineStarts[line];
        return Math.max(0, Math.min(end, lineStarts[line - 1] + place.column() - 1));
    }

    /** The character at a place; an end of line at the end of the file. */
    public char charAt(SourceSpan place) {
        int offset = offset(place);
        return offset < text.length() ? text.charAt(offset) : '\n';
    }

    /** The first character of the file: the place of what concerns the file as a whole. */
    public SourceSpan start() {
        return at(0);
    }

    /** The text of a line, counted from 1, without its line end; empty when there is no such line. */
    public String line(int number) {
        if (number < 1 || number > lineStarts.length) {
            return "";
        }
        int from = lineStarts[number - 1];
        int to = number == lineStarts.length ? text.length() : lineStarts[number];
        return text.substring(from, to).stripTrailing();
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        if (text.indexOf('\r') < 0) {
            for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = feed + 1;
            }
            return Arrays.copyOf(starts, count);
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** The same file read twice is the same: two findings at one place are one. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceFile file && path.equals(file.path) && text.equals(file.text);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
