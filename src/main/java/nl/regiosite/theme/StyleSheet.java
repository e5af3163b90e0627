package nl.regiosite.theme;

/** The text of a style sheet, made smaller: without comments, and without the space that only people need. */
final class StyleSheet {
    /** Around these no space matters; it does around others, as in {@code calc(1px + 2px)} and {@code a :hover}. */
    private static final String TIGHT = "{};,";

    private StyleSheet() {}

    static String compact(String css) {
        StringBuilder out = new StringBuilder(css.length());
        boolean space = false;
        int i = 0;
        while (i < css.length()) {
            char c = css.charAt(i);
            if (css.startsWith("/*", i)) {
                int end = css.indexOf("*/", i + 2);
                i = end < 0 ? css.length() : end + 2;
                space = true;
            } else if (Character.isWhitespace(c)) {
                space = true;
                i++;
            } else {
                if (space && mattersBetween(out, c)) {
                    out.append(' ');
                }
                space = false;
                if (c == '}' && endsWith(out, ';')) {
                    out.setLength(out.length() - 1);
                }
                int end = c == '"' || c == '\'' ? endOfString(css, i) : i + 1;
                out.append(css, i, end);
                i = end;
            }
        }
        return out.append('\n').toString();
    }

    private static boolean mattersBetween(StringBuilder before, char next) {
        if (before.length() == 0 || TIGHT.indexOf(next) >= 0) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        return TIGHT.indexOf(last) < 0 && last != ':';
    }

    private static boolean endsWith(StringBuilder text, char c) {
        return text.length() > 0 && text.charAt(text.length() - 1) == c;
    }

    /** Just after the quote that closes the string at {@code start}. */
    private static int endOfString(String css, int start) {
        int i = start + 1;
        while (i < css.length() && css.charAt(i) != css.charAt(start)) {
            i += css.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, css.length());
    }
}
