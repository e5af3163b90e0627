package nl.regiosite.page.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regiosite.model.GridPoint;

/**
 * Pieces of land on one drawing. Corners that lie on each other on the grid do so in the drawing, so that neighbours share
 * their border.
 *
 * @param width of the drawing, always the same, so that letters have one size whatever the region's shape
 * @param height as the shape of the region asks
 */
public record Land(long width, long height, List<Parcel> parcels) {
    private static final long WIDTH = 300;
    private static final long MAX_HEIGHT = 420;

    /** Half a border's width, so that none is cut off at the edge. */
    private static final long MARGIN = 3;

    private static final int FIELDS = 5;

    public Land {
        parcels = List.copyOf(parcels);
    }

    /**
     * One piece of land.
     *
     * @param points as SVG has them: {@code 3,3 120,3 120,97}
     * @param x the middle of the words on it
     * @param room how wide it is there
     * @param field which of the {@value #FIELDS} colours of fields it has, from 1: another than its neighbours where that
     *     can be
     */
    public record Parcel(String points, long x, long y, long room, int field) {}

    /** The outlines in their order; each has three corners or more. */
    public static Land of(List<List<GridPoint>> outlines) {
        List<GridPoint> all = outlines.stream().flatMap(List::stream).toList();
        long left = all.stream().mapToLong(GridPoint::x).min().orElse(0);
        long top = all.stream().mapToLong(GridPoint::y).min().orElse(0);
        long columns = all.stream().mapToLong(GridPoint::x).max().orElse(1) - left;
        long rows = all.stream().mapToLong(GridPoint::y).max().orElse(1) - top;
        // A long and narrow region is as high as it may be and stands in the middle.
        boolean byWidth = rows * (WIDTH - 2 * MARGIN) <= columns * (MAX_HEIGHT - 2 * MARGIN);
        long size = byWidth ? WIDTH - 2 * MARGIN : MAX_HEIGHT - 2 * MARGIN;
        long cells = byWidth ? columns : rows;
        long indent = (WIDTH - scaled(columns, size, cells)) / 2;
        List<Integer> fields = fields(outlines);
        List<Parcel> parcels = new ArrayList<>();
        for (int i = 0; i < outlines.size(); i++) {
            List<Point> corners = outlines.get(i).stream()
                    .map(corner -> new Point(
                            indent + scaled(corner.x() - left, size, cells),
                            MARGIN + scaled(corner.y() - top, size, cells)))
                    .toList();
            parcels.add(parcel(corners, fields.get(i)));
        }
        return new Land(WIDTH, scaled(rows, size, cells) + 2 * MARGIN, parcels);
    }

    private static long scaled(long cells, long size, long allCells) {
        return (2 * cells * size + allCells) / (2 * allCells);
    }

    /** The colours in turn, but not one that a neighbour, which shares a corner, has already. */
    private static List<Integer> fields(List<List<GridPoint>> outlines) {
        List<Integer> fields = new ArrayList<>();
        for (int i = 0; i < outlines.size(); i++) {
            Set<Integer> taken = new HashSet<>();
            for (int j = 0; j < i; j++) {
                if (!Collections.disjoint(outlines.get(i), outlines.get(j))) {
                    taken.add(fields.get(j));
                }
            }
            int turn = i % FIELDS;
            fields.add(IntStream.range(0, FIELDS)
                    .map(step -> (turn + step) % FIELDS + 1)
                    .filter(field -> !taken.contains(field))
                    .findFirst()
                    .orElse(turn + 1));
        }
        return fields;
    }

    private static Parcel parcel(List<Point> corners, int field) {
        Point middle = WordPlace.in(corners);
        return new Parcel(
                corners.stream().map(corner -> corner.x() + "," + corner.y()).collect(Collectors.joining(" ")),
                middle.x(),
                middle.y(),
                WordPlace.room(middle, corners),
                field);
    }

    /** A place in the drawing. */
    record Point(long x, long y) {}
}
