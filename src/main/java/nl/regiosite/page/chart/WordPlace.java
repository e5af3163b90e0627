package nl.regiosite.page.chart;

import java.util.List;
import nl.regiosite.page.chart.Land.Point;

/**
 * Where words have most room in a piece of land: of the points of a fine grid, the one inside it that lies farthest from its
 * border. A step up or down counts for more than one aside, for words are wider than high.
 */
final class WordPlace {
    /** Points tried from side to side and from top to bottom. */
    private static final int STEPS = 60;

    /** How much wider than high a name and a number below it are. */
    private static final long FLATNESS = 2;

    private WordPlace() {}

    /** A point inside; the middle of the corners where the land is too thin to find one. */
    static Point in(List<Point> corners) {
        long left = corners.stream().mapToLong(Point::x).min().orElseThrow();
        long right = corners.stream().mapToLong(Point::x).max().orElseThrow();
        long top = corners.stream().mapToLong(Point::y).min().orElseThrow();
        long bottom = corners.stream().mapToLong(Point::y).max().orElseThrow();
        double most = 0;
        Point best = new Point((left + right) / 2, (top + bottom) / 2);
        for (int row = 1; row < STEPS; row++) {
            for (int column = 1; column < STEPS; column++) {
                Point point = new Point(left + (right - left) * column / STEPS, top + (bottom - top) * row / STEPS);
                double distance = nearest(point, corners, most);
                if (distance > most && isInside(point, corners)) {
                    most = distance;
                    best = point;
                }
            }
        }
        return best;
    }

    static boolean isInside(Point point, List<Point> corners) {
        boolean inside = false;
        for (int i = 0; i < corners.size(); i++) {
            Point one = corners.get(i);
            Point next = corners.get((i + 1) % corners.size());
            if ((one.y() > point.y()) != (next.y() > point.y())) {
                long across = (next.x() - one.x()) * (point.y() - one.y());
                long ahead = (point.x() - one.x()) * (next.y() - one.y());
                if (next.y() > one.y() ? ahead < across : ahead > across) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    /** How wide the land is at the height of a point, as far as it goes on without a gap. */
    static long room(Point point, List<Point> corners) {
        long left = point.x();
        while (isInside(new Point(left - 1, point.y()), corners)) {
            left--;
        }
        long right = point.x();
        while (isInside(new Point(right + 1, point.y()), corners)) {
            right++;
        }
        return right - left;
    }

    /** The square of the distance to the nearest border; to any that is not farther than {@code most}, if there is one. */
    private static double nearest(Point point, List<Point> corners, double most) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < corners.size() && least > most; i++) {
            least = Math.min(least, distance(point, corners.get(i), corners.get((i + 1) % corners.size())));
        }
        return least;
    }

    private static double distance(Point point, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = FLATNESS * (to.y() - from.y());
        double px = point.x() - from.x();
        double py = FLATNESS * (point.y() - from.y());
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
        double x = px - along * dx;
        double y = py - along * dy;
        return x * x + y * y;
    }
}
