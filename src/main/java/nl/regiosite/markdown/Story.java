package nl.regiosite.markdown;

import java.util.List;
import nl.regiosite.source.SourceSpan;

/**
 * A text as HTML that is safe to put in a page.
 *
 * @param headings in their order
 * @param links within the site, with what stands in the page and where in the text
 * @param plainText its words, without markup
 */
public record Story(String html, List<Heading> headings, List<Link> links, String plainText) {
    /** What comes before every id in a text, so that none is the same as an id of the theme. */
    public static final String ID_PREFIX = "tekst-";

    static final Story EMPTY = new Story("", List.of(), List.of(), "");

    public Story {
        headings = List.copyOf(headings);
        links = List.copyOf(links);
    }

    /** A heading with the id that links can lead to. */
    public record Heading(int level, String id, String text) {}

    /** A link to a page or file of the site, its anchor included, and as the author wrote it. */
    public record Link(String href, String written, SourceSpan place) {}
}
