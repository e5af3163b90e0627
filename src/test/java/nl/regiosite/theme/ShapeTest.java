package nl.regiosite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "polygon(50% 0, 100% 46%, 100% 100%, 0 100%, 0 46%) | M50 0L100 46L100 100L0 100L0 46z",
                "inset(0) | M0 0L100 0L100 100L0 100z",
                "circle(50%) | M0 50A50 50 0 1 1 100 50A50 50 0 1 1 0 50z",
            })
    void is_a_path_in_a_box_of_a_hundred(String css, String path) {
        assertThat(Shape.parse(css).orElseThrow().svgPath()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inset(4%) | M4 8L96 8L96 100L4 100z",
                "polygon(50% 0, 100% 50%, 50% 90%) | M50 10L100 60L50 100z",
                "ellipse(50% 32%) | M0 68A50 32 0 1 1 100 68A50 32 0 1 1 0 68z",
            })
    void stands_on_the_bottom_of_its_box(String css, String path) {
        assertThat(Shape.parse(css).orElseThrow().svgPath()).isEqualTo(path);
        assertThat(Shape.parse(css).orElseThrow().outline().getBounds2D().getMaxY())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "none", "circle()", "polygon(1% 2%)", "inset(1% 2%)", "path('M0 0')", "circle(50% at 0 0)"})
    void knows_no_other_forms(String css) {
        assertThat(Shape.parse(css)).isEmpty();
    }
}
