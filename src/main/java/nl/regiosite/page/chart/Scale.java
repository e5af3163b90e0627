package nl.regiosite.page.chart;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Two figures as bars on one scale that begins at zero.
 *
 * @param one the width of the first bar, in percent of the longest
 * @param other the width of the second
 */
public record Scale(String one, String other) {
    /** Of two bars of which one is more than ten times the other, the short one shows nothing any more. */
    private static final BigDecimal TOO_FAR_APART = BigDecimal.TEN;

    /** Nothing when a scale from zero would not show both: a figure of zero or less, or two that are too far apart. */
    public static Optional<Scale> of(BigDecimal one, BigDecimal other) {
        BigDecimal longest = one.max(other);
        BigDecimal shortest = one.min(other);
        if (shortest.signum() <= 0 || longest.compareTo(shortest.multiply(TOO_FAR_APART)) > 0) {
            return Optional.empty();
        }
        return Optional.of(new Scale(Share.of(one, longest), Share.of(other, longest)));
    }
}
