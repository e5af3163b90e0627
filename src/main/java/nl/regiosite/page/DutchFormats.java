package nl.regiosite.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.regiosite.model.Money;
import nl.regiosite.model.PartialDate;

/**
 * Amounts, figures and dates as they are written in Dutch. Our own, for the JDK's change from one version to the next
 * ("1 mrt." on 17, "1 mrt" on 25) and with the locale of the machine.
 */
public final class DutchFormats {
    /** Keeps the euro sign and its amount on one line. */
    private static final String NO_BREAK_SPACE = "\u00a0";

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private DutchFormats() {}

    /** {@code € 1.472.000}. */
    public static String money(Money money) {
        return "€" + NO_BREAK_SPACE + number(money.euros());
    }

    /** A text in which no line ends between a euro sign and its amount. */
    public static String keepTogether(String text) {
        return text.replace("€ ", "€" + NO_BREAK_SPACE);
    }

    /** {@code 1.472.000}. */
    public static String number(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                out.append('.');
            }
            out.append(digits.charAt(i));
        }
        return number < 0 ? "-" + out : out.toString();
    }

    /** {@code 17,3}: as many decimals as it has. */
    public static String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() <= 0) {
            return number(plain.longValueExact());
        }
        String sign = plain.signum() < 0 && plain.toBigInteger().signum() == 0 ? "-" : "";
        String decimals = plain.abs().remainder(BigDecimal.ONE).toPlainString().substring(2);
        return sign + number(plain.toBigInteger().longValueExact()) + "," + decimals;
    }

    /** A share in percent with one decimal, rounded half up: {@code 12,5%}; of nothing it is {@code 0%}. */
    public static String share(Money part, Money whole) {
        if (whole.isZero()) {
            return "0%";
        }
        BigDecimal percent = BigDecimal.valueOf(part.euros())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole.euros()), 1, RoundingMode.HALF_UP);
        return number(percent) + "%";
    }

    /** {@code 31 december 2023}, {@code juni 2021} or {@code 2019}: as far as it is known. */
    public static String date(PartialDate date) {
        StringBuilder out = new StringBuilder();
        date.day().ifPresent(day -> out.append(day).append(' '));
        date.month().ifPresent(month -> out.append(MONTHS.get(month - 1)).append(' '));
        return out.append(date.year()).toString();
    }
}
