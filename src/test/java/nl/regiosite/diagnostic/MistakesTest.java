package nl.regiosite.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistakesTest {
    @ParameterizedTest
    @CsvSource({
        "emmen,emmen,0",
        "emen,emmen,1",
        "ememn,emmen,1",
        "emnme,emmen,2",
        "'',emmen,5",
        "emmen,'',5",
        "ca,abc,3",
        "groningen,emmen,7",
        "één,een,2"
    })
    void counts_letters_that_are_wrong_missing_too_many_and_swapped(String written, String meant, int mistakes) {
        assertThat(new Mistakes(written).in(meant)).isEqualTo(mistakes);
        assertThat(new Mistakes(written).inTable(meant)).isEqualTo(mistakes);
    }

    @Test
    void the_bits_and_the_table_agree() {
        Random random = new Random(6);
        for (int i = 0; i < 20_000; i++) {
            String written = letters(random);
            String meant = i % 2 == 0 ? letters(random) : written.substring(written.length() / 3) + letters(random);
            Mistakes mistakes = new Mistakes(written);

            assertThat(mistakes.in(meant)).as("%s, %s", written, meant).isEqualTo(mistakes.inTable(meant));
        }
    }

    /** Up to some more than there are bits; few different ones, so that much is the same and much is swapped. */
    private static String letters(Random random) {
        StringBuilder out = new StringBuilder();
        for (int n = random.nextInt(68); n >= 0; n--) {
            out.append("abcé".charAt(random.nextInt(4)));
        }
        return out.toString();
    }
}
