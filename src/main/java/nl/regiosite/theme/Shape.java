package nl.regiosite.theme;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A shape in a box of 100 by 100 that stands on the bottom of it, from a basic shape of CSS with percentages: {@code
 * polygon(…)}, {@code inset(p)}, {@code circle(r)} or {@code ellipse(rx ry)}.
 *
 * @param corners x and y of each corner in turn; of a round shape the two of its box
 */
public record Shape(boolean round, List<Double> corners) {
    static final Shape BAR = polygon(List.of(0.0, 64.0, 100.0, 64.0, 100.0, 100.0, 0.0, 100.0));

    private static final Pattern FORM = Pattern.compile("(polygon|inset|circle|ellipse)\\(([0-9.,% ]*)\\)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+");

    public Shape {
        corners = List.copyOf(corners);
    }

    /** Nothing when the text has another form. */
    static Optional<Shape> parse(String css) {
        Matcher form = FORM.matcher(css.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        List<Double> n = new ArrayList<>();
        Matcher number = NUMBER.matcher(form.group(2));
        while (number.find()) {
            n.add(Double.valueOf(number.group()));
        }
        return switch (form.group(1)) {
            case "polygon" -> n.size() >= 6 && n.size() % 2 == 0 ? Optional.of(polygon(n)) : Optional.empty();
            case "inset" -> n.size() == 1 ? Optional.of(polygon(square(n.get(0), 100 - n.get(0)))) : Optional.empty();
            case "circle" -> n.size() == 1 ? Optional.of(ellipse(n.get(0), n.get(0))) : Optional.empty();
            default -> n.size() == 2 ? Optional.of(ellipse(n.get(0), n.get(1))) : Optional.empty();
        };
    }

    private static List<Double> square(double from, double to) {
        return List.of(from, from, to, from, to, to, from, to);
    }

    private static Shape ellipse(double rx, double ry) {
        return new Shape(true, List.of(50 - rx, 100 - 2 * ry, 50 + rx, 100.0));
    }

    /** The shape let down until it stands on the bottom. */
    private static Shape polygon(List<Double> points) {
        double lowest = 0;
        for (int i = 1; i < points.size(); i += 2) {
            lowest = Math.max(lowest, points.get(i));
        }
        List<Double> standing = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            standing.add(i % 2 == 0 ? points.get(i) : points.get(i) + 100 - lowest);
        }
        return new Shape(false, standing);
    }

    /** As the {@code d} of a path in SVG. */
    public String svgPath() {
        if (round) {
            String rx = number((corners.get(2) - corners.get(0)) / 2);
            String ry = number((corners.get(3) - corners.get(1)) / 2);
            String y = number((corners.get(1) + corners.get(3)) / 2);
            String half = "A" + rx + " " + ry + " 0 1 1 ";
            return "M" + number(corners.get(0)) + " " + y + half + number(corners.get(2)) + " " + y + half
                    + number(corners.get(0)) + " " + y + "z";
        }
        StringBuilder d = new StringBuilder("M");
        for (int i = 0; i < corners.size(); i += 2) {
            d.append(i == 0 ? "" : "L")
                    .append(number(corners.get(i)))
                    .append(' ')
                    .append(number(corners.get(i + 1)));
        }
        return d.append('z').toString();
    }

    /** For drawing on a picture. */
    public Path2D outline() {
        Path2D path = new Path2D.Double();
        if (round) {
            double width = corners.get(2) - corners.get(0);
            double height = corners.get(3) - corners.get(1);
            path.append(new Ellipse2D.Double(corners.get(0), corners.get(1), width, height), false);
            return path;
        }
        path.moveTo(corners.get(0), corners.get(1));
        for (int i = 2; i < corners.size(); i += 2) {
            path.lineTo(corners.get(i), corners.get(i + 1));
        }
        path.closePath();
        return path;
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
