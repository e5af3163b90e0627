package nl.regiosite.page;

/**
 * A picture with its size in pixels, so that a browser keeps its place free before it comes in.
 *
 * @param srcset smaller and larger WebP files with their widths, in the words of HTML; empty when there is none
 * @param sizes how wide it is shown, in the words of HTML
 * @param caption what is said below it; may be empty
 * @param maker who made it; may be empty
 */
public record PictureView(
        String href, String alt, int width, int height, String srcset, String sizes, String caption, String maker) {}
