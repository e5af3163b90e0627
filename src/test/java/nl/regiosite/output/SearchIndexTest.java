package nl.regiosite.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {
    /** As Fuse.js 7.1.0 itself computed them for texts of so many words. */
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 0.707", "3, 0.577", "4, 0.5", "7, 0.378", "100, 0.1", "123, 0.09"})
    void weighs_a_text_by_the_number_of_its_words(int words, String norm) {
        assertThat(SearchIndex.norm(" " + "woord  ".repeat(words))).isEqualTo(norm);
    }

    @ParameterizedTest
    @CsvSource({"€\u00a0750.000, 1", "'Kop\nen tekst', 0.707"})
    void parts_words_at_spaces_alone_as_fuse_does(String text, String norm) {
        assertThat(SearchIndex.norm(text)).isEqualTo(norm);
    }
}
