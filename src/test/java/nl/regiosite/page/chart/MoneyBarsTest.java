package nl.regiosite.page.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiosite.model.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyBarsTest {
    private static List<Money> amounts(long... euros) {
        return Arrays.stream(euros).mapToObj(Money::new).toList();
    }

    private static String written(Money amount) {
        return "€ " + amount.euros();
    }

    private static StackedBars stacked(StackedBars.Input... inputs) {
        return StackedBars.of(
                List.of(inputs), List.of("A", "B", "C"), List.of("zand", "heide", ""), MoneyBarsTest::written);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,0.01", "10,0.1", "1250,12.5", "10000,100", "3333,33.33"})
    void writes_a_percentage_with_a_point_and_no_more_digits_than_it_has(long hundredths, String expected) {
        assertThat(MoneyScale.hundredths(hundredths)).isEqualTo(expected);
    }

    @Test
    void a_scale_of_nothing_makes_everything_nothing() {
        assertThat(MoneyScale.percent(Money.ZERO).at(new Money(5))).isZero();
    }

    @Test
    void amounts_too_large_for_a_long_product_are_still_exact() {
        assertThat(MoneyScale.percent(new Money(Long.MAX_VALUE)).at(new Money(Long.MAX_VALUE)))
                .isEqualTo(10000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 1 1", "3 333 664", "1 7 19", "999999 1 1000000", "10000 9000000 1"})
    void the_parts_of_the_longest_bar_fill_it_without_a_gap(String sizes) {
        List<Money> amounts = Stream.of(sizes.split(" ", -1))
                .map(Long::valueOf)
                .map(Money::new)
                .toList();

        StackedBars chart = stacked(new StackedBars.Input("Ronde", amounts));

        BigDecimal edge = BigDecimal.ZERO;
        for (StackedBars.Series series : chart.series()) {
            StackedBars.Part part = series.parts().get(0);
            assertThat(new BigDecimal(part.x())).isEqualByComparingTo(edge);
            // A part that rounds to nothing is drawn as the least there is.
            BigDecimal width = new BigDecimal(part.width());
            edge = edge.add(width.compareTo(new BigDecimal("0.01")) > 0 ? width : BigDecimal.ZERO);
        }
        assertThat(edge).isBetween(new BigDecimal("99.98"), new BigDecimal("100"));
    }

    @Test
    void bars_are_as_long_as_their_totals_beside_the_longest() {
        StackedBars chart = stacked(
                new StackedBars.Input("Kort", amounts(25, 0, 25)), new StackedBars.Input("Lang", amounts(150, 50, 0)));

        assertThat(chart.series().get(0).parts())
                .extracting(StackedBars.Part::x, StackedBars.Part::width)
                .containsExactly(tuple("0", "12.5"), tuple("0", "75"));
        assertThat(chart.series().get(1).parts())
                .extracting(StackedBars.Part::x, StackedBars.Part::width)
                .containsExactly(tuple("75", "25"));
        assertThat(chart.series().get(2).parts())
                .extracting(StackedBars.Part::x, StackedBars.Part::width)
                .containsExactly(tuple("12.5", "12.5"));
        assertThat(chart.bars()).extracting(StackedBars.Bar::total).containsExactly("€ 50", "€ 200");
        assertThat(chart.most().map(StackedBars.Bar::name)).contains("Lang");
        assertThat(chart.least().map(StackedBars.Bar::name)).contains("Kort");
    }

    @Test
    void a_single_bar_is_not_the_least_of_anything() {
        StackedBars chart = stacked(new StackedBars.Input("Enige", amounts(1, 2, 3)));

        assertThat(chart.most()).isPresent();
        assertThat(chart.least()).isEmpty();
    }

    @Test
    void a_small_part_beside_a_large_one_is_marked_as_thin_and_keeps_its_true_width() {
        StackedBars.Part part = stacked(new StackedBars.Input("Ronde", amounts(10_000, 9_000_000, 0)))
                .series()
                .get(0)
                .parts()
                .get(0);

        assertThat(part.thin()).isTrue();
        assertThat(part.width()).isEqualTo("0.11");
    }

    @Test
    void an_amount_stands_in_its_part_only_where_it_fits() {
        StackedBars chart = stacked(new StackedBars.Input("Ronde", amounts(700_000, 200_000, 100_000)));

        assertThat(chart.series().stream().map(series -> series.parts().get(0)))
                .extracting(StackedBars.Part::room)
                .containsExactly("ruim", "breed", "");
        assertThat(chart.series().get(2).parts().get(0).text()).isEmpty();
    }

    @Test
    void bars_stand_below_each_other_with_room_for_a_long_name() {
        StackedBars chart = stacked(
                new StackedBars.Input("Kort", amounts(1, 0, 0)),
                new StackedBars.Input("De ronde van het voorjaar die later begon", amounts(1, 0, 0)));

        assertThat(chart.series().get(0).parts())
                .extracting(StackedBars.Part::y)
                .containsExactly(23, 109);
        assertThat(chart.height()).isEqualTo(137);
        assertThat(chart.bars().get(1).caption().lines())
                .containsExactly(
                        new Caption.Line("De ronde van het voorjaar die", 81), new Caption.Line("later begon", 101));
    }

    @Test
    void what_was_granted_lies_in_the_budget_and_reservations_lie_apart() {
        BudgetBars chart = BudgetBars.of(
                List.of(new BudgetBars.Input("A", "zand", new Money(200), new Money(50), amounts(20, 30))),
                MoneyBarsTest::written);

        BudgetBars.Bar bar = chart.bars().get(0);
        assertThat(chart.hasReserved()).isTrue();
        assertThat(bar.budgetWidth()).isEqualTo("100");
        assertThat(bar.grantedWidth()).isEqualTo("25");
        assertThat(bar.over()).isFalse();
        assertThat(bar.reserved())
                .containsExactly(new BudgetBars.Piece("0", "10", false), new BudgetBars.Piece("10", "15", false));
        assertThat(bar.reservedAmounts()).containsExactly("€ 20", "€ 30");
        assertThat(bar.reservedY()).isGreaterThan(bar.y());
    }

    @Test
    void more_granted_than_the_budget_is_longer_than_the_budget() {
        BudgetBars.Bar bar = BudgetBars.of(
                        List.of(new BudgetBars.Input("A", "zand", new Money(80), new Money(100), List.of())),
                        MoneyBarsTest::written)
                .bars()
                .get(0);

        assertThat(bar.budgetWidth()).isEqualTo("80");
        assertThat(bar.grantedWidth()).isEqualTo("100");
        assertThat(bar.over()).isTrue();
    }

    @Test
    void a_bar_of_nothing_has_no_width() {
        BudgetBars.Bar bar = BudgetBars.of(
                        List.of(new BudgetBars.Input("A", "zand", new Money(80), Money.ZERO, List.of())),
                        MoneyBarsTest::written)
                .bars()
                .get(0);

        assertThat(bar.grantedWidth()).isEqualTo("0");
        assertThat(bar.thin()).isFalse();
    }

    @Test
    void rounds_without_a_grant_keep_their_place_and_a_reservation_shares_the_scale() {
        GrantBars chart = GrantBars.of(
                List.of(
                        new GrantBars.Input("Een", Money.ZERO),
                        new GrantBars.Input("Twee", new Money(100)),
                        new GrantBars.Input("Drie", new Money(1))),
                Optional.of(new GrantBars.Input("Gereserveerd", new Money(400))),
                MoneyBarsTest::written);

        assertThat(chart.bars()).extracting(GrantBars.Bar::width).containsExactly("0", "25", "0.25");
        assertThat(chart.bars()).extracting(GrantBars.Bar::amount).containsExactly("", "€ 100", "€ 1");
        assertThat(chart.bars()).extracting(GrantBars.Bar::thin).containsExactly(false, false, true);
        assertThat(chart.bars()).extracting(GrantBars.Bar::y).containsExactly(22, 64, 106);
        assertThat(chart.reserved().orElseThrow().width()).isEqualTo("100");
        assertThat(chart.filled()).isEqualTo(2);
        assertThat(chart.height()).isEqualTo(chart.reserved().orElseThrow().y() + 10);
    }
}
