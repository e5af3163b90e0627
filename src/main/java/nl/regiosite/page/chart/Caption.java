package nl.regiosite.page.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A name above its bar, in as many lines as it needs on a narrow phone, with an amount at the end of the last line, or
 * below it when both do not fit.
 *
 * @param amountY the base line of the amount, in pixels
 */
public record Caption(List<Line> lines, int amountY) {
    /** A line of text; {@code y} is its base line in pixels. */
    public record Line(String text, int y) {}

    static final int LINE = 20;

    /** From the top of a line to where its letters stand. */
    static final int BASE = 15;

    private static final int WIDEST = 32;
    private static final int WIDEST_WITH_AMOUNT = 20;

    public Caption {
        lines = List.copyOf(lines);
    }

    /** A name with an amount beside it, from {@code top} down. */
    static Caption beside(String name, int top) {
        List<Line> lines = lines(name, WIDEST, top);
        Line last = lines.get(lines.size() - 1);
        return new Caption(lines, last.text().length() > WIDEST_WITH_AMOUNT ? last.y() + LINE : last.y());
    }

    /** A name with an amount below it. */
    static Caption above(String name, int widest, int top) {
        List<Line> lines = lines(name, widest, top);
        return new Caption(lines, lines.get(lines.size() - 1).y() + LINE);
    }

    /** Where the text ends, in pixels. */
    int bottom() {
        return amountY - BASE + LINE;
    }

    /** The text in lines of at most {@code widest} characters; a longer word keeps its line to itself. */
    private static List<Line> lines(String text, int widest, int top) {
        List<Line> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > widest) {
                lines.add(new Line(line.toString(), top + lines.size() * LINE + BASE));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(new Line(line.toString(), top + lines.size() * LINE + BASE));
        return lines;
    }
}
