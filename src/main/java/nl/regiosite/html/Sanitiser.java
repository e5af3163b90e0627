package nl.regiosite.html;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * What of an author's HTML may stay: plain markup of text, tables, pictures and links, and no more. An allow-list, for a
 * list of what is bad is never complete. Everything that runs, styles, frames or sends goes out.
 */
public final class Sanitiser {
    private static final Set<String> TAGS = Set.of(
            "p",
            "br",
            "hr",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "code",
            "em",
            "strong",
            "b",
            "i",
            "del",
            "ins",
            "sub",
            "sup",
            "abbr",
            "mark",
            "small",
            "q",
            "cite",
            "kbd",
            "a",
            "img",
            "figure",
            "figcaption",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "div",
            "span",
            "section");
    private static final Safelist ALLOWED = new Safelist()
            .addTags(TAGS.toArray(String[]::new))
            .addAttributes(":all", "id", "class", "lang", "title")
            .addAttributes("a", "href")
            .addAttributes("img", "src", "alt", "width", "height")
            .addAttributes("ol", "start")
            .addAttributes("th", "scope", "colspan", "rowspan")
            .addAttributes("td", "colspan", "rowspan")
            // Other schemes (javascript, data, vbscript …) and other writings of them are dropped with their attribute.
            .addProtocols("a", "href", "http", "https", "mailto", "tel", "#")
            .addProtocols("img", "src", "http", "https")
            .preserveRelativeLinks(true);

    private Sanitiser() {}

    /** Whether elements of this name stay. */
    public static boolean keeps(String tag) {
        return TAGS.contains(tag);
    }

    /** The body of {@code dirty} with only what is allowed. */
    public static Document clean(Document dirty) {
        dirty.setBaseUri("https://site.invalid/");
        Document clean = new Cleaner(ALLOWED).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        return clean;
    }
}
