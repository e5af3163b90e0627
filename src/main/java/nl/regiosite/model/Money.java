package nl.regiosite.model;

import java.util.Collection;
import java.util.stream.Stream;

/**
 * An amount in whole euros, never negative. Sums are exact: one that does not fit throws {@link ArithmeticException}
 * rather than wrap around.
 */
public record Money(long euros) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    public Money {
        if (euros < 0) {
            throw new IllegalArgumentException("an amount is never negative: " + euros);
        }
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(euros, other.euros));
    }

    public static Money sum(Stream<Money> amounts) {
        return amounts.reduce(ZERO, Money::plus);
    }

    public static Money sum(Collection<Grant> grants) {
        Money sum = ZERO;
        for (Grant grant : grants) {
            sum = sum.plus(grant.amount());
        }
        return sum;
    }

    public boolean isZero() {
        return euros == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(euros, other.euros);
    }
}
