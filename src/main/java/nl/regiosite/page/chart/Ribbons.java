package nl.regiosite.page.chart;

/** The path of bands that leave one node below each other, as short as it can be said; all in whole pixels. */
final class Ribbons {
    private final StringBuilder path = new StringBuilder();
    private final int from;
    private final int to;
    private int y;
    private boolean begun;

    /** Bands from {@code from} to {@code to}, to the right. */
    Ribbons(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** From {@code a0} to {@code b0} at the left, to {@code a1} to {@code b1} at the right. */
    Ribbons band(int a0, int b0, int a1, int b1) {
        int half = (to - from) / 2;
        moveTo(a0);
        curve(half, to - from, a1 - a0);
        path.append('v').append(b1 - a1);
        curve(-half, from - to, b0 - b1);
        path.append('z');
        return this;
    }

    /** The course of a band that is drawn as a line, for it would be too thin to see. */
    Ribbons line(int a, int b) {
        path.append('M').append(from).append(' ').append(a);
        curve((to - from) / 2, to - from, b - a);
        return this;
    }

    /** There and back flat, so that bands leave and come in at a right angle. */
    private void curve(int half, int whole, int rise) {
        path.append('c').append(half).append(" 0").append(signed(half)).append(signed(rise));
        path.append(signed(whole)).append(signed(rise));
    }

    /** Straight down the middle of a node: its stroke is as wide as the node. */
    Ribbons node(int a, int b) {
        moveTo(a);
        path.append('v').append(b - a);
        y = b;
        return this;
    }

    private void moveTo(int top) {
        if (begun) {
            path.append("m0").append(signed(top - y));
        } else {
            path.append('M').append(from).append(' ').append(top);
            begun = true;
        }
        y = top;
    }

    String path() {
        return path.toString();
    }

    private static String signed(int number) {
        return number < 0 ? Integer.toString(number) : " " + number;
    }
}
