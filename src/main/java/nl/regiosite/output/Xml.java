package nl.regiosite.output;

import nl.regiosite.html.Html;

/** Text as it may stand in XML. */
public final class Xml {
    private Xml() {}

    /**
     * Text for use between tags and in quoted attributes. What XML 1.0 has no place for (most control characters, halves
     * of a pair) is left out: one of them would make the whole file unreadable.
     */
    public static String text(String text) {
        String allowed = text.codePoints()
                .filter(Xml::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Html.escape(allowed);
    }

    /** The rule {@code Char} of XML 1.0; a return would come out of a parser as something else, so it goes too. */
    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
