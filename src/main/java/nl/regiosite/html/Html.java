package nl.regiosite.html;

import nl.regiosite.source.Slug;

/** Making pieces of HTML that are safe and valid. */
public final class Html {
    private Html() {}

    /** Text for use between tags and in quoted attributes. */
    public static String escape(String text) {
        int first = 0;
        while (first < text.length() && "&<>\"'".indexOf(text.charAt(first)) < 0) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** A heading as an id: small ASCII letters, digits and hyphens, so that it can be typed and mailed. */
    public static String idOf(String heading) {
        String plain = Slug.of(heading);
        return plain.isEmpty() ? "kop" : plain;
    }
}
