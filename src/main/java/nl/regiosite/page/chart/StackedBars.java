package nl.regiosite.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.regiosite.model.Money;

/**
 * Bars one below the other, each made of the same kinds of parts. The longest fills the width.
 *
 * @param height in pixels
 * @param most the bar with the largest amount, the first of those when there are more
 * @param least the same for the smallest, when there are two bars or more
 */
public record StackedBars(int height, List<Bar> bars, List<Series> series, Optional<Bar> most, Optional<Bar> least) {
    /** What is drawn: {@code amounts} has one for each series. */
    public record Input(String name, List<Money> amounts) {
        public Input {
            amounts = List.copyOf(amounts);
        }

        Money total() {
            return Money.sum(amounts.stream());
        }
    }

    public record Bar(String name, Caption caption, String total) {}

    /** Parts of one kind, one in each bar that has it; {@code number} counts from 1. */
    public record Series(int number, String name, String colour, List<Part> parts) {
        public Series {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of a bar.
     *
     * @param x in percent of the width, as is {@code width}; {@code middle} is where its text stands
     * @param y in pixels
     * @param thin whether it may come out thinner than can be seen
     * @param text the amount where it fits: {@code room} is {@code ruim} when it does on a phone too, {@code breed} when
     *     only on a wide screen, and else empty
     */
    public record Part(
            String x, int y, String width, boolean thin, String text, String room, String middle, int base) {}

    static final int BAR = 28;
    private static final int ABOVE = 3;
    private static final int BELOW = 15;

    /** Widths in pixels that a chart has at least, on a phone and on a wide screen. */
    private static final long PHONE = 288;

    private static final long WIDE = 700;

    /** Two pixels on a phone, in hundredths of a percent. */
    static final long THIN = 70;

    public StackedBars {
        bars = List.copyOf(bars);
        series = List.copyOf(series);
    }

    /** {@code names} and {@code colours} are those of the series. */
    public static StackedBars of(
            List<Input> inputs, List<String> names, List<String> colours, Function<Money, String> written) {
        Money longest = inputs.stream().map(Input::total).max(Money::compareTo).orElse(Money.ZERO);
        MoneyScale scale = MoneyScale.percent(longest);
        List<Bar> bars = new ArrayList<>();
        List<List<Part>> parts = new ArrayList<>();
        names.forEach(name -> parts.add(new ArrayList<>()));
        int y = 0;
        for (Input input : inputs) {
            Caption caption = Caption.beside(input.name(), y);
            bars.add(new Bar(input.name(), caption, written.apply(input.total())));
            int top = caption.bottom() + ABOVE;
            Money before = Money.ZERO;
            for (int i = 0; i < names.size(); i++) {
                Money amount = input.amounts().get(i);
                if (!amount.isZero()) {
                    long from = scale.at(before);
                    long to = scale.at(before.plus(amount));
                    parts.get(i).add(part(from, to, top, written.apply(amount)));
                }
                before = before.plus(amount);
            }
            y = top + BAR + BELOW;
        }
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            series.add(new Series(i + 1, names.get(i), colours.get(i), parts.get(i)));
        }
        Optional<Integer> most = furthest(inputs, 1);
        Optional<Integer> least = inputs.size() < 2 ? Optional.empty() : furthest(inputs, -1);
        return new StackedBars(Math.max(0, y - BELOW), bars, series, most.map(bars::get), least.map(bars::get));
    }

    private static Part part(long from, long to, int top, String text) {
        long width = to - from;
        long needed = 12 + 8L * text.length();
        String room = width * PHONE >= needed * 100_00 ? "ruim" : width * WIDE >= needed * 100_00 ? "breed" : "";
        return new Part(
                MoneyScale.hundredths(from),
                top,
                // Of a part that rounds to nothing there is something to see.
                MoneyScale.hundredths(Math.max(1, width)),
                width < THIN,
                room.isEmpty() ? "" : text,
                room,
                MoneyScale.hundredths((from + to) / 2),
                top + BAR / 2 + 5);
    }

    private static Optional<Integer> furthest(List<Input> inputs, int sign) {
        Optional<Integer> found = Optional.empty();
        for (int i = 0; i < inputs.size(); i++) {
            Money total = inputs.get(i).total();
            if (found.isEmpty()
                    || sign * total.compareTo(inputs.get(found.get()).total()) > 0) {
                found = Optional.of(i);
            }
        }
        return found;
    }
}
