package nl.regiosite.output.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+31 6 12345678",
                "-2+3",
                "- een streepje",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                " =1+1",
                "\"=1+1\""
            })
    void what_would_be_a_formula_begins_with_an_apostrophe(String text) {
        assertThat(SafeCells.plain(text)).startsWith("'");
        assertThat(SafeCells.excel(text)).isEqualTo(SafeCells.plain(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.10",
                "2.4",
                "4",
                "0012",
                "1-2",
                "1/2",
                "2021-06",
                "2023-12-31",
                "1 mei",
                "mei 2021",
                "jan-19",
                "12:30",
                "1E5",
                "50%",
                "€ 12",
                "12345678901234567890",
                "(3)",
                "WAAR",
                "onwaar",
                "1.000,50",
                "3 okt. 2021"
            })
    void what_excel_would_make_a_number_or_a_date_of_stays_a_text_there_and_the_plain_csv_is_left_alone(String text) {
        assertThat(SafeCells.excel(text)).isEqualTo("'" + text);
        assertThat(SafeCells.plain(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Fablab Coevorden",
                "'s-Gravenhoek",
                "Skills4Future",
                "2020 of 2021",
                "It's a = b",
                "€ 12,- per dag",
                "Wonen, werken; leren",
                "a - b",
                "https://voorbeeld.test/a?b=c",
                "GM0114",
                "mei",
                "5 gemeenten"
            })
    void an_ordinary_text_is_left_alone(String text) {
        assertThat(SafeCells.plain(text)).isEqualTo(text);
        assertThat(SafeCells.excel(text)).isEqualTo(text);
    }

    @Test
    void what_stands_after_a_separator_within_a_text_is_no_formula_either() {
        assertThat(SafeCells.plain("Titel;=1+1")).isEqualTo("Titel;'=1+1");
        assertThat(SafeCells.plain("Titel,@SUM(A1)\n+1")).isEqualTo("Titel,'@SUM(A1)\n'+1");
        assertThat(SafeCells.plain("Titel;\"-2+3\"")).isEqualTo("Titel;'\"-2+3\"");
    }

    @Test
    void every_text_comes_back_as_it_was() {
        List<String> parts = List.of(
                "'",
                "''",
                "=",
                "+",
                "-",
                "@",
                "\t",
                "\r",
                "\n",
                ";",
                ",",
                "\"",
                " ",
                "1",
                ".10",
                "mei",
                "waar",
                "a",
                "€",
                "%",
                "👩‍🌾",
                "\u202Eabc",
                "/");
        Random random = new Random(7);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(7); j >= 0; j--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            String written = text.toString();
            assertThat(SafeCells.originalOfPlain(SafeCells.plain(written))).isEqualTo(written);
            assertThat(SafeCells.originalOfExcel(SafeCells.excel(written))).isEqualTo(written);
        }
    }
}
