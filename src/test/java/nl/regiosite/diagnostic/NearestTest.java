package nl.regiosite.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN = List.of(
            "emmen", "hoogeveen", "borger-odoorn", "provincie-drenthe", "aa-en-hunze", "penvoerder", "samenvatting");

    @ParameterizedTest
    @CsvSource({
        "emen,emmen",
        "Emmen,emmen",
        "hogeveen,hoogeveen",
        "gemente-emmen,emmen",
        "gemeente emmen,emmen",
        "penvoeder,penvoerder",
        "smaenvatting,samenvatting",
        "borgerodoorn,borger-odoorn",
        "gemente-aa-en-hunze,aa-en-hunze"
    })
    void finds_what_was_meant(String written, String meant) {
        assertThat(Nearest.to(written, KNOWN)).contains(meant);
    }

    @Test
    void says_nothing_when_nothing_is_near() {
        assertThat(Nearest.to("groningen", KNOWN)).isEmpty();
    }
}
