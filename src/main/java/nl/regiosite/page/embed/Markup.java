package nl.regiosite.page.embed;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A piece of HTML for the site of someone else: a tag with its attributes and what is within. All text is written so that
 * it stays text, whatever a title holds.
 *
 * @param attributes in the order in which they are written; an empty value is an attribute without one
 */
record Markup(String tag, Map<String, String> attributes, String inner) {
    static Markup of(String tag) {
        return new Markup(tag, Map.of(), "");
    }

    Markup with(String attribute, Object value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, String.valueOf(value));
        return new Markup(tag, more, inner);
    }

    Markup around(String text) {
        return new Markup(tag, attributes, inner + escaped(text));
    }

    Markup around(Markup child) {
        return new Markup(tag, attributes, inner + child.open() + child.close());
    }

    /** The whole piece, on one line. */
    @Override
    public String toString() {
        return open() + close();
    }

    private String open() {
        StringBuilder out = new StringBuilder("<").append(tag);
        attributes.forEach((name, value) -> {
            out.append(' ').append(name);
            if (!value.isEmpty()) {
                out.append("=\"").append(escaped(value)).append('"');
            }
        });
        return out.append('>').append(inner).toString();
    }

    private String close() {
        return tag.equals("img") || tag.equals("link") ? "" : "</" + tag + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
