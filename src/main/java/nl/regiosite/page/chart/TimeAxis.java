package nl.regiosite.page.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Whole years from left to right: where a day lies, which years are named, and what lies too close to something else. */
public final class TimeAxis {
    /** From the left edge to the right, in hundredths of a percent. */
    private static final long WHOLE = 10_000;

    /** How much a named year needs, and how much there is on a telephone, on a tablet and on a screen, in pixels. */
    private static final long YEAR = 44;

    private static final long NARROW = 260;
    private static final long MIDDLE = 540;
    private static final long WIDE = 800;

    private final int first;
    private final int last;

    public TimeAxis(int first, int last) {
        if (first > last) {
            throw new IllegalArgumentException("an axis that ends before it begins: " + first + ", " + last);
        }
        this.first = first;
        this.last = last;
    }

    /** From how much width on a year is named. */
    public enum Room {
        NARROW,
        MIDDLE,
        WIDE,
        NEVER
    }

    /**
     * A year of the axis.
     *
     * @param from where it begins
     * @param middle where its name stands
     */
    public record Year(int year, String from, String width, String middle, Room room) {}

    public List<Year> years() {
        int count = last - first + 1;
        // Each is a multiple of the next, so that a year named in little room is named in more.
        int narrow = step(count, NARROW);
        int middle = step(count, MIDDLE);
        int wide = step(count, WIDE);
        List<Year> years = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Room room = i % narrow == 0
                    ? Room.NARROW
                    : i % middle == 0 ? Room.MIDDLE : i % wide == 0 ? Room.WIDE : Room.NEVER;
            long from = WHOLE * i / count;
            long to = WHOLE * (i + 1) / count;
            years.add(new Year(
                    first + i,
                    Share.ofTenThousand(from),
                    Share.ofTenThousand(to - from),
                    Share.ofTenThousand((from + to) / 2),
                    room));
        }
        return years;
    }

    private static int step(int count, long room) {
        int step = 1;
        while (count * YEAR > room * step) {
            step *= 2;
        }
        return step;
    }

    /** Where the start of a day lies, in hundredths of a percent; a day outside the axis lies at its edge. */
    public long place(LocalDate day) {
        LocalDate begin = LocalDate.of(first, 1, 1);
        LocalDate end = LocalDate.of(last + 1, 1, 1);
        long days = ChronoUnit.DAYS.between(begin, day);
        return Math.max(0, Math.min(WHOLE, WHOLE * days / ChronoUnit.DAYS.between(begin, end)));
    }

    /** The middle of the time between two days, both included. */
    public long middle(LocalDate from, LocalDate to) {
        return (place(from) + place(to.plusDays(1))) / 2;
    }

    /**
     * For each place the lowest level on which nothing before it in the list is nearer than {@code gap}.
     *
     * @param gap in hundredths of a percent
     */
    public static List<Integer> levels(List<Long> places, long gap) {
        List<Integer> levels = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int level = 0;
            while (isTaken(level, places.get(i), gap, places, levels)) {
                level++;
            }
            levels.add(level);
        }
        return levels;
    }

    private static boolean isTaken(int level, long place, long gap, List<Long> places, List<Integer> levels) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i) == level && Math.abs(places.get(i) - place) < gap) {
                return true;
            }
        }
        return false;
    }
}
