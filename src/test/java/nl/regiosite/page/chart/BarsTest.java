package nl.regiosite.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarsTest {
    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @ParameterizedTest
    @CsvSource({"1,3,33.33%", "1,2,50%", "0,5,0%", "3,0,0%", "-1,4,0%", "9,3,100%", "2,3,66.67%", "1,100000,0%"})
    void a_share_has_a_dot_and_two_decimals_at_most(String part, String whole, String share) {
        assertThat(Share.of(number(part), number(whole))).isEqualTo(share);
    }

    @Test
    void a_hundred_percent_is_not_written_as_a_power_of_ten() {
        assertThat(Share.ofTenThousand(10_000)).isEqualTo("100%");
        assertThat(Share.ofTenThousand(0)).isEqualTo("0%");
        assertThat(Share.ofTenThousand(4167)).isEqualTo("41.67%");
    }

    @Test
    void the_longest_of_two_bars_fills_the_scale() {
        assertThat(Scale.of(number("40"), number("51"))).contains(new Scale("78.43%", "100%"));
        assertThat(Scale.of(number("70"), number("66"))).contains(new Scale("100%", "94.29%"));
    }

    @ParameterizedTest
    @CsvSource({"192500,17300000", "0,5", "5,0", "-0.6,0.7", "1,10.1"})
    void two_figures_that_one_scale_does_not_show_have_no_bars(String one, String other) {
        assertThat(Scale.of(number(one), number(other))).isEmpty();
    }

    @Test
    void ten_times_as_much_can_still_be_seen() {
        assertThat(Scale.of(number("1"), number("10"))).contains(new Scale("10%", "100%"));
    }

    @Test
    void what_is_reached_fills_its_part_of_the_target() {
        assertThat(Progress.of(number("312"), number("1500"))).contains(new Progress("20.8%", Optional.empty()));
        assertThat(Progress.of(number("40"), number("40"))).contains(new Progress("100%", Optional.empty()));
    }

    @Test
    void a_reported_zero_is_a_bar_without_width() {
        assertThat(Progress.of(number("0"), number("120"))).contains(new Progress("0%", Optional.empty()));
    }

    @Test
    void beyond_the_target_the_bar_is_full_and_the_target_lies_on_it() {
        assertThat(Progress.of(number("52"), number("40"))).contains(new Progress("100%", Optional.of("76.92%")));
    }

    @Test
    void a_target_that_is_no_quantity_to_fill_up_has_no_bar() {
        assertThat(Progress.of(number("1"), number("-2.5"))).isEmpty();
        assertThat(Progress.of(number("1"), number("0"))).isEmpty();
        assertThat(Progress.of(number("-1"), number("4"))).isEmpty();
    }
}
