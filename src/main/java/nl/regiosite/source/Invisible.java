package nl.regiosite.source;

/** Signs that nobody sees and that come along when text is pasted from a word processor or a web page. */
public final class Invisible {
    private Invisible() {}

    /** Hard spaces, and signs without any width. */
    public static boolean is(char c) {
        return c == '\u00a0' || c == '\u202f' || c == '\u2007' || hasNoWidth(c);
    }

    /** Not the joiner of emoji, which is part of a sign that people see. */
    public static boolean hasNoWidth(char c) {
        return c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\u00ad';
    }

    /** The text without signs that have no width, and without hard spaces around it. */
    public static String without(String text) {
        StringBuilder kept = new StringBuilder();
        text.chars().filter(c -> !hasNoWidth((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString().replaceAll("^[\\s\\u00a0\\u202f]+|[\\s\\u00a0\\u202f]+$", "");
    }
}
