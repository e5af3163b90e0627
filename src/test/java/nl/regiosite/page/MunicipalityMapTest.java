package nl.regiosite.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MunicipalityMapTest {
    @Test
    void a_name_that_fits_stays_on_one_line() {
        assertThat(MunicipalityMap.lines("Zand aan Zee", 96)).containsExactly("Zand aan Zee");
    }

    @Test
    void a_name_that_does_not_fit_breaks_the_most_even_way_at_a_space_or_after_a_hyphen() {
        assertThat(MunicipalityMap.lines("Zand aan Zee", 90)).containsExactly("Zand", "aan Zee");
        assertThat(MunicipalityMap.lines("Oude-Veendijk", 50)).containsExactly("Oude-", "Veendijk");
        assertThat(MunicipalityMap.lines("'s-Gravenhoek", 50)).containsExactly("'s-", "Gravenhoek");
    }

    @Test
    void a_name_without_a_place_to_break_stays_whole() {
        assertThat(MunicipalityMap.lines("Schiermonnikoog", 20)).containsExactly("Schiermonnikoog");
    }
}
