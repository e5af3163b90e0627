package nl.regiosite.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.regiosite.model.Money;
import nl.regiosite.model.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchFormatsTest {
    @ParameterizedTest
    @CsvSource({"0,€ 0", "999,€ 999", "1000,€ 1.000", "15565188,€ 15.565.188", "1472000,€ 1.472.000"})
    void writes_an_amount_with_points_and_a_space_that_does_not_break(long euros, String expected) {
        assertThat(DutchFormats.money(new Money(euros))).isEqualTo(expected.replace(' ', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({
        "'17.3','17,3'",
        "'2698','2.698'",
        "'40.0','40'",
        "'-0.5','-0,5'",
        "'1234567.25','1.234.567,25'",
        "'-1200','-1.200'"
    })
    void writes_a_figure_with_a_comma(BigDecimal number, String expected) {
        assertThat(DutchFormats.number(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1,3,'33,3%'", "2,3,'66,7%'", "1,2,50%", "0,5,0%", "5,0,0%", "1,8,'12,5%'", "1,2000,'0,1%'"})
    void writes_a_share_with_one_decimal_rounded_half_up(long part, long whole, String expected) {
        assertThat(DutchFormats.share(new Money(part), new Money(whole))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2019,2019", "2021-06,juni 2021", "2023-12-31,31 december 2023", "2026-03-01,1 maart 2026"})
    void writes_a_date_as_far_as_it_is_known(String iso, String expected) {
        assertThat(DutchFormats.date(PartialDate.parse(iso).orElseThrow())).isEqualTo(expected);
    }
}
