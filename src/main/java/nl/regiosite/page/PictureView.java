package nl.regiosite.page;

/** A picture with its size in pixels, so that a browser keeps its place free before it comes in. */
public record PictureView(String href, String alt, int width, int height) {}
