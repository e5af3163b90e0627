package nl.regiosite.model;

/**
 * A text that an editor wrote in Markdown. {@code path} is the file that it stands in; a file has one such text, so the
 * path also tells texts apart. It runs from {@code begin} to the end of the file, counted in characters from 0.
 */
public record Prose(String path, int begin) {
    public Prose {
        if (begin < 0) {
            throw new IllegalArgumentException("a text begins within its file: " + begin);
        }
    }
}
