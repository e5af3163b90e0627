package nl.regiosite.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.regiosite.model.Money;

/**
 * What was granted in a frame as long as the budget, and below it, apart, what is reserved. All are on one scale. A
 * reservation is no grant and in no sum, so each is a piece of its own.
 *
 * @param height in pixels
 */
public record BudgetBars(int height, List<Bar> bars) {
    public record Input(String name, String colour, Money budget, Money granted, List<Money> reserved) {
        public Input {
            reserved = List.copyOf(reserved);
        }

        private Money longest() {
            Money more = budget.compareTo(granted) > 0 ? budget : granted;
            Money pieces = Money.sum(reserved.stream());
            return more.compareTo(pieces) > 0 ? more : pieces;
        }
    }

    /**
     * A bar; lengths are in percent of the width, the rest in pixels.
     *
     * @param thin whether what was granted may come out thinner than can be seen
     * @param over whether more was granted than the budget
     * @param reservedY the top of the pieces, and {@code reservedBase} where the text below them stands
     * @param reservedAmounts each reservation as it is written
     */
    public record Bar(
            String name,
            String colour,
            Caption caption,
            String budget,
            String granted,
            int y,
            String budgetWidth,
            String grantedWidth,
            boolean thin,
            boolean over,
            int reservedY,
            int reservedBase,
            List<Piece> reserved,
            List<String> reservedAmounts) {
        public Bar {
            reserved = List.copyOf(reserved);
            reservedAmounts = List.copyOf(reservedAmounts);
        }
    }

    public record Piece(String x, String width, boolean thin) {}

    private static final int ABOVE = 4;
    private static final int BAR = 26;
    private static final int RESERVED = 10;
    private static final int BELOW = 20;

    public BudgetBars {
        bars = List.copyOf(bars);
    }

    /** Whether anything is reserved. */
    public boolean hasReserved() {
        return bars.stream().anyMatch(bar -> !bar.reserved().isEmpty());
    }

    public static BudgetBars of(List<Input> inputs, Function<Money, String> written) {
        MoneyScale scale = MoneyScale.percent(
                inputs.stream().map(Input::longest).max(Money::compareTo).orElse(Money.ZERO));
        List<Bar> bars = new ArrayList<>();
        int y = 0;
        for (Input input : inputs) {
            Caption caption = Caption.above(input.name(), 32, y);
            int top = caption.bottom() + ABOVE;
            int reservedY = top + BAR + ABOVE;
            int reservedBase = reservedY + RESERVED + Caption.BASE + 2;
            long granted = scale.at(input.granted());
            bars.add(new Bar(
                    input.name(),
                    input.colour(),
                    caption,
                    written.apply(input.budget()),
                    written.apply(input.granted()),
                    top,
                    MoneyScale.hundredths(scale.at(input.budget())),
                    MoneyScale.hundredths(input.granted().isZero() ? 0 : Math.max(1, granted)),
                    !input.granted().isZero() && granted < StackedBars.THIN,
                    input.granted().compareTo(input.budget()) > 0,
                    reservedY,
                    reservedBase,
                    pieces(input.reserved(), scale),
                    input.reserved().stream().map(written).toList()));
            y = (input.reserved().isEmpty() ? top + BAR : reservedBase + 5) + BELOW;
        }
        return new BudgetBars(Math.max(0, y - BELOW), bars);
    }

    private static List<Piece> pieces(List<Money> amounts, MoneyScale scale) {
        List<Piece> pieces = new ArrayList<>();
        Money before = Money.ZERO;
        for (Money amount : amounts) {
            long from = scale.at(before);
            before = before.plus(amount);
            long width = scale.at(before) - from;
            pieces.add(new Piece(
                    MoneyScale.hundredths(from), MoneyScale.hundredths(Math.max(1, width)), width < StackedBars.THIN));
        }
        return pieces;
    }
}
