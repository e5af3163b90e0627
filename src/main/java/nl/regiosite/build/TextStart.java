package nl.regiosite.build;

/** Where the text of a Markdown file begins: below its fields, which stand between two lines of three hyphens. */
final class TextStart {
    private static final int FENCE = 3;

    private TextStart() {}

    /**
     * The offset of the first byte that nobody reads but who renders the text. Of a file of which that is not plain to see,
     * all counts as fields: it may be taken for more than it is, never for less.
     */
    static int in(byte[] file) {
        int line = isFence(file, 0, endOfLine(file, 0)) && !hasOldLineEnd(file) ? endOfLine(file, 0) : file.length;
        while (line < file.length) {
            int next = endOfLine(file, line);
            if (isFence(file, line, next)) {
                return next;
            }
            line = next;
        }
        return file.length;
    }

    /** With the line end, which may be that of Windows, and spaces before it. */
    private static boolean isFence(byte[] file, int from, int to) {
        boolean isFence = to - from >= FENCE && file[from] == '-' && file[from + 1] == '-' && file[from + 2] == '-';
        for (int i = from + FENCE; i < to && isFence; i++) {
            isFence = file[i] == '\n' || file[i] == '\r' || file[i] == ' ';
        }
        return isFence;
    }

    /** A carriage return alone, which some count as the end of a line and others do not. */
    private static boolean hasOldLineEnd(byte[] file) {
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '\r' && (i + 1 == file.length || file[i + 1] != '\n')) {
                return true;
            }
        }
        return false;
    }

    private static int endOfLine(byte[] file, int from) {
        for (int i = from; i < file.length; i++) {
            if (file[i] == '\n') {
                return i + 1;
            }
        }
        return file.length;
    }
}
