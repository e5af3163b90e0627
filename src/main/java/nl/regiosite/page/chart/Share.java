package nl.regiosite.page.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Parts of a whole, as SVG has them: percent with a dot, at most two decimals. */
public final class Share {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Share() {}

    /** {@code 41.67%}; of nothing, and for less than nothing, it is {@code 0%}; never more than {@code 100%}. */
    public static String of(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0 || part.signum() <= 0) {
            return "0%";
        }
        return text(
                part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP).min(HUNDRED));
    }

    /** Hundredths of a percent: {@code 4167} is {@code 41.67%}. */
    public static String ofTenThousand(long part) {
        return text(BigDecimal.valueOf(part, 2));
    }

    private static String text(BigDecimal percent) {
        BigDecimal plain = percent.stripTrailingZeros();
        return plain.toPlainString() + "%";
    }
}
