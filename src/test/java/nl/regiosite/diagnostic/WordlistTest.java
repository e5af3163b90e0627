package nl.regiosite.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordlistTest {
    private static void holdsTheSameAsJavasOwnReader(String properties) throws IOException {
        Properties all = new Properties();
        all.load(new StringReader(properties));
        assertThat(Wordlist.words(properties)).isNotEmpty().isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts/nl", "texts/en", "words/nl", "forms/nl"})
    void reads_what_javas_own_reader_reads(String name) throws IOException {
        holdsTheSameAsJavasOwnReader(
                Files.readString(Path.of("src/main/resources/nl/regiosite", name + ".properties")));
    }

    @Test
    void reads_escapes_comments_and_empty_values() throws IOException {
        holdsTheSameAsJavasOwnReader("# uitleg=niet\n\na=een \\u0020\nb=\nc= x=y \nd=\\nregel\\\\");
    }

    @Test
    void a_list_that_is_not_there_is_none() {
        assertThat(Wordlist.resource("/nl/regiosite/texts/xx.properties")).isEmpty();
    }
}
