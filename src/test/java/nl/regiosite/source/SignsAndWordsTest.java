package nl.regiosite.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What this package says of single signs, words and numbers. */
class SignsAndWordsTest {
    @Test
    void finds_the_first_sign_that_no_text_holds() {
        assertThat(Signs.firstBad("a\n\t\rb ~é€ 🎉 \u00a0\ufdf0\ufffd")).isNegative();
        assertThat(Stream.of(
                                "\u0000",
                                "\u001f",
                                "\u007f",
                                "\u0080",
                                "\u009f",
                                "\ufdd0",
                                "\ufdef",
                                "\ufffe",
                                "\uffff",
                                "\ud83c",
                                "\udf89",
                                "\ud83ca",
                                "a\udf89".substring(1))
                        .map(Signs::firstBad))
                .containsOnly(0);
        assertThat(Signs.firstBad("ab\u0000\u0000")).isEqualTo(2);
        assertThat(Signs.firstBad("🎉\udf89")).isEqualTo(2);
        assertThat(Signs.firstBad("a\ud83c")).isEqualTo(1);
        assertThat(Signs.firstBad("\ufdcf\ufdf0\u00a0 ~")).isNegative();
    }

    @Test
    void mends_each_of_them_and_nothing_else() {
        assertThat(Signs.mended("a\u0000b\u0001")).isEqualTo("a\ufffdb\ufffd");
        assertThat(Signs.mended("\u0000")).isEqualTo("\ufffd");
        assertThat(Signs.mended("goed")).isEqualTo("goed");
    }

    @Test
    void knows_what_nobody_sees() {
        assertThat("\u00a0\u202f\u2007\u200b\u2060\ufeff\u00ad".chars())
                .allMatch(c -> Invisible.is((char) c.intValue()));
        assertThat("a \u200d".chars()).noneMatch(c -> Invisible.is((char) c.intValue()));
        assertThat("\u200b\u2060\ufeff\u00ad".chars()).allMatch(c -> Invisible.hasNoWidth((char) c.intValue()));
        assertThat("\u00a0\u202f\u2007 a".chars()).noneMatch(c -> Invisible.hasNoWidth((char) c.intValue()));
        assertThat(Invisible.without("\u00a0 een\u00adtje\u00a0twee\ufeff\u202f"))
                .isEqualTo("eentje\u00a0twee");
    }

    @ParameterizedTest
    @CsvSource({
        "'€ 1.472.000,-', 1472000",
        "'17,5', 17.5",
        "'300.000,00', 300000",
        "-12, -12",
        "0300, 300",
        "0, 0",
        "300000 euro, 300000",
        "EUR 5, 5",
        "1.5, 1.5",
        "12.34.567, ",
        "twaalf, ",
        "1234567890123456, ",
        "1.234.567, 1234567"
    })
    void knows_the_number_that_people_mean(String written, String meant) {
        assertThat(Numbers.meant(written).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "foto.jpg, a/kas.png, true",
        "kas.jpg, a/kas.jpg, true",
        "KAS.JPG, kas.jpg, true",
        "kas, a/kas.jpg, false",
        "kas-2-nieuw, a/kas-2-nieuw.jpg, true",
        "IMG_2041, x.jpg, true",
        "DSC00012 (1), x.jpg, false",
        "p12, x.jpg, false",
        "de kas, a/de kas.jpg, true",
        "de kas, a/kas.jpg, false",
        "kas, kas, true",
        "foto.heic, x, true"
    })
    void knows_a_name_of_a_file_from_a_description(String words, String path, boolean name) {
        assertThat(FileNames.isName(words, path)).isEqualTo(name);
    }

    @Test
    void a_name_without_ending_is_no_stem() {
        assertThat(FileNames.isName("", "a/.jpg")).isFalse();
        assertThat(FileNames.isName(" Kas.jpg ", "a/kas.jpg")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Één plek, een-plek", "'--a  b!', a-b", "ΩΩ, ''", "IT-Hub 2, it-hub-2", "ﬀ, ''"})
    void makes_an_address_of_a_text(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
    }

    @Test
    void checksums_are_those_that_others_compute() {
        byte[] nine = "123456789".getBytes(StandardCharsets.UTF_8);
        assertThat(Checksum.of(nine)).hasSize(Checksum.LENGTH).isEqualTo("cbf43926e3069283");
        assertThat(Checksum.of("123456789")).isEqualTo("cbf43926e3069283");
        assertThat(Sha256.of(nine)).isEqualTo("15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0", "12", "-12", "123456789012345", "1.5", "-0.5", "0.25", "10.05", "12345678901234.5"})
    void a_number_that_can_be_written_in_one_way_survives(String number) {
        assertThat(survives(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"012", "1.50", "1.0", "1e3", "1234567890123456", "+1", "00.5", "123456789012345.5"})
    void a_number_that_a_program_would_write_otherwise_does_not(String number) {
        assertThat(survives(number)).isFalse();
    }

    private static boolean survives(String number) {
        SourceSpan place = new SourceFile("a", "").start();
        assertThat(new Node.Scalar(place, Node.Kind.TEXT, number).survives()).isTrue();
        boolean whole = new Node.Scalar(place, Node.Kind.WHOLE_NUMBER, number).survives();
        assertThat(new Node.Scalar(place, Node.Kind.FRACTION, number).survives())
                .isEqualTo(whole);
        return whole;
    }

    @Test
    void a_lazy_value_is_made_once_and_again_after_it_failed() {
        AtomicInteger asked = new AtomicInteger();
        Lazy<String> lazy = Lazy.of(() -> {
            if (asked.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return "made";
        });

        assertThatThrownBy(lazy::get).hasMessage("not yet");
        assertThat(lazy.isMade()).isFalse();
        assertThat(lazy.get()).isEqualTo("made");
        assertThat(lazy.get()).isEqualTo("made");
        assertThat(lazy.isMade()).isTrue();
        assertThat(asked).hasValue(2);
    }

    @Test
    void files_travel_with_the_program() {
        assertThat(Travelling.text("embed/kaart.js")).contains("class");
        assertThat(Travelling.bytes("embed/kaart.js"))
                .isEqualTo(Travelling.text("embed/kaart.js").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Travelling.bytes("geen.txt")).hasMessageContaining("lacks its file geen.txt");
    }
}
