package nl.regiosite.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021-06", "2023-12-31", "2024-02-29"})
    void reads_a_year_a_month_or_a_day_and_writes_it_back(String text) {
        assertThat(PartialDate.parse(text)).get().extracting(PartialDate::iso).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "juni 2021", "2021-6", "2021-13", "2023-02-29", "2021-06-31", "2021-06-30T12:00", "21"})
    void refuses_what_is_no_date(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Test
    void a_year_comes_before_its_months_and_a_month_before_its_days() {
        assertThat(Stream.of("2021-06-01", "2021", "2021-06", "2020-12-31")
                        .map(text -> PartialDate.parse(text).orElseThrow())
                        .sorted()
                        .map(PartialDate::iso))
                .containsExactly("2020-12-31", "2021", "2021-06", "2021-06-01");
    }

    @Test
    void knows_the_last_day_that_it_can_be() {
        assertThat(PartialDate.parse("2024").orElseThrow().lastDay()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(PartialDate.parse("2024-02").orElseThrow().lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(PartialDate.parse("2024-02-03").orElseThrow().lastDay()).isEqualTo(LocalDate.of(2024, 2, 3));
    }
}
