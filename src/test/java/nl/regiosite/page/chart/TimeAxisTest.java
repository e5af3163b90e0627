package nl.regiosite.page.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.regiosite.page.chart.TimeAxis.Room;
import nl.regiosite.page.chart.TimeAxis.Year;
import org.junit.jupiter.api.Test;

class TimeAxisTest {
    @Test
    void a_day_lies_where_it_is_between_the_first_day_and_the_last() {
        TimeAxis axis = new TimeAxis(2021, 2022);

        assertThat(axis.place(LocalDate.of(2021, 1, 1))).isZero();
        assertThat(axis.place(LocalDate.of(2022, 1, 1))).isEqualTo(5000);
        assertThat(axis.place(LocalDate.of(2023, 1, 1))).isEqualTo(10_000);
        assertThat(axis.middle(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)))
                .isEqualTo(2500);
    }

    @Test
    void a_day_beyond_the_axis_lies_at_its_edge() {
        TimeAxis axis = new TimeAxis(2021, 2022);

        assertThat(axis.place(LocalDate.of(1990, 1, 1))).isZero();
        assertThat(axis.place(LocalDate.of(2090, 1, 1))).isEqualTo(10_000);
    }

    @Test
    void the_years_fill_the_axis_without_a_gap() {
        List<Year> years = new TimeAxis(2019, 2021).years();

        assertThat(years).extracting(Year::from).containsExactly("0%", "33.33%", "66.66%");
        assertThat(years).extracting(Year::width).containsExactly("33.33%", "33.33%", "33.34%");
        assertThat(years).extracting(Year::room).containsOnly(Room.NARROW);
    }

    @Test
    void of_many_years_few_are_named_in_little_room() {
        List<Year> years = new TimeAxis(2016, 2030).years();

        assertThat(years)
                .filteredOn(year -> year.room() == Room.NARROW)
                .extracting(Year::year)
                .containsExactly(2016, 2020, 2024, 2028);
        assertThat(years)
                .filteredOn(year -> year.room() == Room.MIDDLE)
                .extracting(Year::year)
                .containsExactly(2018, 2022, 2026, 2030);
        assertThat(years).filteredOn(year -> year.room() == Room.WIDE).hasSize(7);
        assertThat(new TimeAxis(1900, 2030).years())
                .filteredOn(year -> year.room() == Room.NEVER)
                .isNotEmpty();
    }

    @Test
    void what_is_near_each_other_stacks_up_and_what_is_not_stays_down() {
        assertThat(TimeAxis.levels(List.of(0L, 100L, 150L, 1100L, 1150L), 1000)).containsExactly(0, 1, 2, 0, 1);
        assertThat(TimeAxis.levels(List.of(0L, 1000L, 2000L), 1000)).containsExactly(0, 0, 0);
        assertThat(TimeAxis.levels(List.of(500L, 0L), 1000)).containsExactly(0, 1);
    }

    @Test
    void an_axis_that_ends_before_it_begins_cannot_be_made() {
        assertThatThrownBy(() -> new TimeAxis(2022, 2021)).isInstanceOf(IllegalArgumentException.class);
    }
}
