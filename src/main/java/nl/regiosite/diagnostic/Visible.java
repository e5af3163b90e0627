package nl.regiosite.diagnostic;

import nl.regiosite.source.Signs;

/**
 * What stands in a file or in its name, fit to be shown. In a terminal some signs are orders, and some turn the words around
 * them, so that a line says something else than what stands there.
 */
final class Visible {
    /** More than a sentence can hold. */
    private static final int LONGEST = 1_000;

    private Visible() {}

    /** The text on one line, with the sign for what is lost in the place of each that is not to be shown. */
    static String in(String text) {
        StringBuilder shown = new StringBuilder(Signs.mended(text));
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            boolean turns = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
            if (turns || (c < ' ' && c != '\t') || c == '\u2028' || c == '\u2029') {
                shown.setCharAt(i, '\uFFFD');
            }
        }
        return shown.toString();
    }

    /** The same of a text of any length, cut when it is longer than anyone reads. */
    static String beginning(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
