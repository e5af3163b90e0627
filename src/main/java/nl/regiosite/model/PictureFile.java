package nl.regiosite.model;

/**
 * What the first bytes of a picture tell, without looking at the picture itself.
 *
 * @param size as it is shown, when it has been turned
 * @param orientation how it must be turned, as Exif counts: 1 is upright, 5 to 8 lie on a side
 * @param transparent whether what lies behind it may be seen
 * @param fingerprint the sha256 of the whole file
 */
public record PictureFile(PictureSize size, int orientation, boolean transparent, String fingerprint) {
    public static final int UPRIGHT = 1;

    private static final int FIRST_ON_ITS_SIDE = 5;
    private static final int LAST = 8;

    public PictureFile {
        if (orientation < UPRIGHT || orientation > LAST) {
            throw new IllegalArgumentException("no such orientation: " + orientation);
        }
    }

    public boolean liesOnItsSide() {
        return orientation >= FIRST_ON_ITS_SIDE;
    }
}
