package nl.regiosite.page;

import java.util.ArrayList;
import java.util.List;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;

/**
 * The mark of a programme: the shapes of its pillars, joined, within a box of {@link #SIZE}. At most six are shown.
 */
public record Emblem(List<Landscape.Mark> marks) {
    public static final int SIZE = 96;

    private static final int MOST = 6;

    public Emblem {
        marks = List.copyOf(marks);
    }

    /** Of three pillars the second stands on the other two; of more, every second one stands in the upper row. */
    public static Emblem of(Programme programme) {
        List<Pillar> pillars = programme.pillars().stream().limit(MOST).toList();
        boolean oneRow = pillars.size() < 3;
        int columns = oneRow ? pillars.size() : (pillars.size() + 1) / 2;
        int side = columns == 0 ? 0 : Math.min(SIZE / columns, oneRow ? SIZE : SIZE / 2);
        int top = (SIZE - side * (oneRow ? 1 : 2)) / 2;
        List<Landscape.Mark> marks = new ArrayList<>();
        for (int i = 0; i < pillars.size(); i++) {
            boolean upper = !oneRow && i % 2 == 1;
            int inRow = oneRow ? pillars.size() : upper ? pillars.size() / 2 : columns;
            int place = oneRow ? i : i / 2;
            int x = (SIZE - side * inRow) / 2 + place * side;
            int y = top + (oneRow || upper ? 0 : side);
            marks.add(new Landscape.Mark(pillars.get(i).colour(), x, y, side, Landscape.Style.FULL));
        }
        return new Emblem(marks);
    }
}
