package nl.regiosite.markdown;

import java.util.List;

/**
 * A text as HTML that is safe to put in a page.
 *
 * @param plainText its words, without markup
 */
public record Story(String html, List<Heading> headings, String plainText) {
    public Story {
        headings = List.copyOf(headings);
    }

    /** A heading with the id that links can lead to. */
    public record Heading(int level, String id, String text) {}
}
