package nl.regiosite.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectNumberTest {
    @Test
    void orders_part_by_part_and_not_letter_by_letter() {
        assertThat(Stream.of("10", "1.10", "4", "1.9", "4.1", "1.1", "2")
                        .map(ProjectNumber::new)
                        .sorted())
                .extracting(ProjectNumber::text)
                .containsExactly("1.1", "1.9", "1.10", "2", "4", "4.1", "10");
    }

    @Test
    void one_point_one_is_not_one_point_ten() {
        assertThat(new ProjectNumber("1.1")).isNotEqualTo(new ProjectNumber("1.10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1.", ".1", "1,1", "1..1", "-1", "12345"})
    void refuses_what_is_no_number(String text) {
        assertThat(ProjectNumber.parse(text)).isEmpty();
    }
}
