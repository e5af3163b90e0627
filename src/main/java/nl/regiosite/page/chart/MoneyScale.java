package nl.regiosite.page.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.regiosite.model.Money;

/**
 * Amounts as lengths: {@code whole} euros are as long as {@code length}, in steps of the smallest length that is drawn.
 * Parts that lie against each other are measured by their edges, so that rounding leaves no gap and nothing sticks out.
 */
record MoneyScale(Money whole, long length) {
    private static final long PERCENT = 100_00;

    /** In hundredths of a percent. */
    static MoneyScale percent(Money whole) {
        return new MoneyScale(whole, PERCENT);
    }

    /** The nearest length, half up; of nothing it is nothing. */
    long at(Money amount) {
        if (whole.isZero()) {
            return 0;
        }
        return BigDecimal.valueOf(amount.euros())
                .multiply(BigDecimal.valueOf(length))
                .divide(BigDecimal.valueOf(whole.euros()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** {@code 1250} hundredths as {@code 12.5}. */
    static String hundredths(long length) {
        BigDecimal number = BigDecimal.valueOf(length, 2);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
