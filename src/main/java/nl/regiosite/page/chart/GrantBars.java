package nl.regiosite.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiosite.model.Money;

/**
 * One amount a bar, the bars in order of time, so that those with nothing are seen too; and, apart and on the same scale,
 * what is reserved.
 *
 * @param height in pixels
 * @param filled how many bars have an amount
 */
public record GrantBars(int height, List<Bar> bars, Optional<Bar> reserved, int filled) {
    public record Input(String name, Money amount) {}

    /**
     * A bar.
     *
     * @param amount as it is written; empty for nothing
     * @param y in pixels
     * @param width in percent of the width of the chart
     * @param thin whether it may come out thinner than can be seen
     */
    public record Bar(Caption caption, String amount, int y, String width, boolean thin) {}

    private static final int ABOVE = 2;
    private static final int BAR = 10;
    private static final int BELOW = 10;
    private static final int APART = 12;

    public GrantBars {
        bars = List.copyOf(bars);
    }

    public static GrantBars of(List<Input> inputs, Optional<Input> reserved, Function<Money, String> written) {
        Money longest = Stream.concat(inputs.stream(), reserved.stream())
                .map(Input::amount)
                .max(Money::compareTo)
                .orElse(Money.ZERO);
        MoneyScale scale = MoneyScale.percent(longest);
        List<Bar> bars = new ArrayList<>();
        int y = 0;
        for (Input input : inputs) {
            Bar bar = bar(input, y, scale, written);
            bars.add(bar);
            y = bar.y() + BAR + BELOW;
        }
        int apart = y + APART;
        Optional<Bar> last = reserved.map(input -> bar(input, apart, scale, written));
        int filled =
                (int) inputs.stream().filter(input -> !input.amount().isZero()).count();
        return new GrantBars(last.map(bar -> bar.y() + BAR).orElse(Math.max(0, y - BELOW)), bars, last, filled);
    }

    private static Bar bar(Input input, int top, MoneyScale scale, Function<Money, String> written) {
        Caption caption = Caption.beside(input.name(), top);
        boolean some = !input.amount().isZero();
        long width = scale.at(input.amount());
        return new Bar(
                caption,
                some ? written.apply(input.amount()) : "",
                caption.bottom() + ABOVE,
                MoneyScale.hundredths(some ? Math.max(1, width) : 0),
                some && width < StackedBars.THIN);
    }
}
