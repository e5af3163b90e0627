package nl.regiosite.markdown;

import java.util.List;
import java.util.Optional;
import nl.regiosite.source.SourceSpan;

/**
 * A text as HTML that is safe to put in a page.
 *
 * @param sections its words, from heading to heading
 * @param links within the site, with what stands in the page and where in the text
 */
public record Story(String html, List<Section> sections, List<Link> links) {
    /** What comes before every id in a text, so that none is the same as an id of the theme. */
    public static final String ID_PREFIX = "tekst-";

    static final Story EMPTY = new Story("", List.of(), List.of());

    public Story {
        sections = List.copyOf(sections);
        links = List.copyOf(links);
    }

    /**
     * A heading with the words up to the next one, of whatever level; what stands before the first has none.
     *
     * @param text without markup, the marks of footnotes left out; it may be empty
     */
    public record Section(Optional<Heading> heading, String text) {}

    /** A heading with the id that links can lead to. */
    public record Heading(String id, String text) {}

    /** A link to a page or file of the site, its anchor included, and as the author wrote it. */
    public record Link(String href, String written, SourceSpan place) {}
}
