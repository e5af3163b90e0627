package nl.regiosite.page.chart;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much of a target is reached, as a bar. Where more than the target is reached, the bar is as long as what is reached
 * and {@code target} says where on it the target lies.
 *
 * @param reached the width of what is reached; {@code 0%} is a figure that was reported, not one that is missing
 * @param target where the target lies, when it is passed
 */
public record Progress(String reached, Optional<String> target) {
    /** Nothing when the target is no quantity to fill up: zero or less, or reached the other way. */
    public static Optional<Progress> of(BigDecimal realised, BigDecimal target) {
        if (target.signum() <= 0 || realised.signum() < 0) {
            return Optional.empty();
        }
        return Optional.of(
                realised.compareTo(target) > 0
                        ? new Progress("100%", Optional.of(Share.of(target, realised)))
                        : new Progress(Share.of(realised, target), Optional.empty()));
    }
}
