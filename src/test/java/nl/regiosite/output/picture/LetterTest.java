package nl.regiosite.output.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LetterTest {
    private static final Letter LETTER = Letter.read(file());

    private static byte[] file() {
        String name = "/pakketten/source-sans-pro/source-sans-pro-latin-400-normal.woff";
        try (InputStream in = Objects.requireNonNull(LetterTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_figure_is_as_wide_as_the_letter_says() {
        assertThat(LETTER.width("0", 1000)).isEqualTo(497);
        assertThat(LETTER.width("2021", 1000)).isEqualTo(4 * 497);
        assertThat(LETTER.width("", 1000)).isZero();
    }

    @Test
    void letters_that_lean_over_each_other_stand_closer() {
        assertThat(LETTER.width("To", 1000)).isLessThan(LETTER.width("T", 1000) + LETTER.width("o", 1000));
        assertThat(LETTER.width("nn", 1000)).isEqualTo(2 * LETTER.width("n", 1000));
    }

    @Test
    void a_line_stands_on_the_baseline() {
        Rectangle2D h = LETTER.outline("H", 100).getBounds2D();
        assertThat(h.getMaxY()).isEqualTo(0, within(0.01));
        assertThat(h.getMinY()).isBetween(-70.0, -60.0);
        assertThat(LETTER.outline("g", 100).getBounds2D().getMaxY()).isPositive();
    }

    @Test
    void an_accent_stands_on_its_letter() {
        Rectangle2D plain = LETTER.outline("e", 100).getBounds2D();
        Rectangle2D accented = LETTER.outline("ë", 100).getBounds2D();
        assertThat(accented.getMaxY()).isEqualTo(plain.getMaxY());
        assertThat(accented.getMinY()).isLessThan(plain.getMinY() - 10);
    }

    @Test
    void a_round_letter_has_a_hole() {
        assertThat(LETTER.outline("o", 100).contains(27, -24)).isFalse();
        assertThat(LETTER.outline("H", 100).contains(12, -30)).isTrue();
    }

    @Test
    void a_space_that_does_not_break_is_as_wide_as_one_that_does() {
        assertThat(LETTER.width("€\u00a01", 1000)).isEqualTo(LETTER.width("€ 1", 1000));
    }

    @Test
    void a_file_that_is_no_letter_is_refused() {
        assertThatThrownBy(() -> Letter.read(new byte[100])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Letter.read(Arrays.copyOf(file(), 9_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
