package nl.regiosite.output.picture;

import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/** The curves of one letter (OpenType specification, table {@code glyf}, simple glyphs). */
final class Outline {
    private static final int ON_CURVE = 1;
    private static final int REPEAT = 8;

    private final int[] ends;
    private final int[] flags;
    private final int[] xs;
    private final int[] ys;

    Outline(ByteBuffer glyf, int start, int contours) {
        ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = Short.toUnsignedInt(glyf.getShort(start + 2 * i));
        }
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        int at = start + 2 * contours;
        at += 2 + Short.toUnsignedInt(glyf.getShort(at));
        flags = new int[points];
        for (int i = 0; i < points; i++) {
            int flag = Byte.toUnsignedInt(glyf.get(at++));
            flags[i] = flag;
            if ((flag & REPEAT) != 0) {
                int more = Byte.toUnsignedInt(glyf.get(at++));
                for (int k = 0; k < more; k++) {
                    flags[++i] = flag;
                }
            }
        }
        xs = new int[points];
        ys = new int[points];
        at = coordinates(glyf, at, xs, 2, 16);
        coordinates(glyf, at, ys, 4, 32);
    }

    /** Each is written as the step from the one before it, in one byte with a sign apart, in two, or not at all. */
    private int coordinates(ByteBuffer glyf, int start, int[] values, int shortFlag, int sameFlag) {
        int at = start;
        int value = 0;
        for (int i = 0; i < values.length; i++) {
            boolean same = (flags[i] & sameFlag) != 0;
            if ((flags[i] & shortFlag) != 0) {
                int step = Byte.toUnsignedInt(glyf.get(at++));
                value += same ? step : -step;
            } else if (!same) {
                value += glyf.getShort(at);
                at += 2;
            }
            values[i] = value;
        }
        return at;
    }

    void draw(double dx, double dy, Path2D.Double path) {
        int first = 0;
        for (int end : ends) {
            contour(first, end, dx, dy, path);
            first = end + 1;
        }
    }

    /** Two points in a row that are not on the curve have one between them that is. */
    private void contour(int first, int last, double dx, double dy, Path2D.Double path) {
        int count = last - first + 1;
        if (count < 2) {
            return;
        }
        boolean startsOn = on(first);
        int edge = startsOn ? first : last;
        double startX = on(edge) ? xs[edge] : middle(xs, first, last);
        double startY = on(edge) ? ys[edge] : middle(ys, first, last);
        path.moveTo(startX + dx, startY + dy);
        for (int i = startsOn ? 1 : 0; i < count; i++) {
            int point = first + i;
            if (on(point)) {
                path.lineTo(xs[point] + dx, ys[point] + dy);
                continue;
            }
            boolean closes = i + 1 == count;
            int next = first + (i + 1) % count;
            double endX = closes ? startX : on(next) ? xs[next] : middle(xs, point, next);
            double endY = closes ? startY : on(next) ? ys[next] : middle(ys, point, next);
            path.quadTo(xs[point] + dx, ys[point] + dy, endX + dx, endY + dy);
            if (!closes && on(next)) {
                i++;
            }
        }
        path.closePath();
    }

    private boolean on(int point) {
        return (flags[point] & ON_CURVE) != 0;
    }

    private static double middle(int[] values, int a, int b) {
        return (values[a] + values[b]) / 2.0;
    }
}
