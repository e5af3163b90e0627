package nl.regiosite.model;

/** How large a picture is, in pixels, as it is shown: a photo that lies on its side counts as a browser turns it. */
public record PictureSize(int width, int height) {
    public PictureSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("no picture is this size: " + width + " x " + height);
        }
    }
}
