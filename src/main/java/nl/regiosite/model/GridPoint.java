package nl.regiosite.model;

/** A corner of a municipality on the coarse grid of the region's map: to the right and down from the corner at the top left. */
public record GridPoint(int x, int y) {
    /** The grid is a sketch: more than this is not coarse any more. */
    public static final int MAX = 1000;

    public GridPoint {
        if (x < 0 || x > MAX || y < 0 || y > MAX) {
            throw new IllegalArgumentException("off the grid: " + x + ", " + y);
        }
    }
}
