package nl.regiosite.page;

/** One file that is made of a picture; {@code width} and {@code height} in pixels. */
public record Rendition(Route route, Kind kind, int width, int height) {
    /** How the pixels are packed. */
    public enum Kind {
        JPEG,
        PNG,
        WEBP
    }
}
