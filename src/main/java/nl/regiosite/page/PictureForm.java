package nl.regiosite.page;

import java.util.List;

/**
 * In what form the theme wants pictures.
 *
 * @param widths in pixels, from small to large: for its columns on small and large screens, sharp and very sharp ones
 * @param sizes how wide its column is, in the words of HTML's {@code sizes}
 * @param webp whether this computer can make WebP
 */
public record PictureForm(List<Integer> widths, String sizes, boolean webp) {
    /** For who shows none. */
    public static final PictureForm NONE = new PictureForm(List.of(), "", false);

    public PictureForm {
        widths = List.copyOf(widths);
    }
}
