package nl.regiosite.model;

/**
 * A text that an editor wrote in Markdown, not yet turned into HTML. {@code path} is the file that it stands in; a file
 * has one such text, so the path also tells texts apart.
 */
public record Prose(String path, String markdown) {
    public boolean isEmpty() {
        return markdown.isBlank();
    }
}
