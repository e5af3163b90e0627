package nl.regiosite.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void adds_whole_euros() {
        assertThat(Money.sum(Stream.of(new Money(80_000), new Money(295_000)))).isEqualTo(new Money(375_000));
    }

    @Test
    void the_sum_of_nothing_is_zero() {
        assertThat(Money.sum(Stream.empty())).isEqualTo(Money.ZERO);
    }

    @Test
    void is_never_negative() {
        assertThatThrownBy(() -> new Money(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void does_not_wrap_around_when_a_sum_is_too_large() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    }
}
