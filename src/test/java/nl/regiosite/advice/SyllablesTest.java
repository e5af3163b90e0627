package nl.regiosite.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "huis",
                "zee-",
                "ge-meen-te",
                "nieuw",
                "nieu-we",
                "eeuw",
                "mooi-e",
                "draai-en",
                "groei-en",
                "ei",
                "ij-zer",
                "bij-een-komst",
                "be-oor-de-len",
                "i-dee-ën",
                "fi-nan-ci-ën",
                "co-ör-di-na-tie",
                "re-ü-nie",
                "ge-ïn-te-res-seerd",
                "drie-ën-twin-tig",
                "Bel-gi-ë",
                "hy-gi-ë-ne",
                "po-ë-zie",
                "so-ci-aal",
                "sta-ti-on",
                "re-gi-o-naal",
                "mu-se-um",
                "bu-reau",
                "én-quê-te",
                "ca-fé",
                "één",
                "scè-ne",
                "yo-ga",
                "roy-aal",
                "team",
                "ont-wik-kel-team",
                "coach",
                "on-line",
                "Coe-vor-den",
                "Em-men",
                "Drenthe-",
                "o-a-se",
                "kwar-tier-ma-ker",
                "wo-ning-cor-po-ra-ties",
                "duur-za-me",
                "zorg",
                "schrijft",
                "'s",
                "i-de-a-len",
                "mi-ni-ste-rie",
                "ou-de-ren"
            })
    void counts_what_is_heard(String word) {
        int heard = word.equals("Drenthe-") ? 2 : word.replaceAll("-$", "").split("-", -1).length;
        assertThat(Syllables.in(word.replace("-", ""))).as(word).isEqualTo(heard);
    }

    @ParameterizedTest
    @CsvSource({"2021,1", "1.500,1", "KAW,1", "hbo-verpleegkundige,6"})
    void a_number_is_one_and_a_hyphen_changes_nothing(String word, int syllables) {
        assertThat(Syllables.in(word)).isEqualTo(syllables);
    }
}
