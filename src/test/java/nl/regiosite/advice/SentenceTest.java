package nl.regiosite.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regiosite.markdown.Manuscript;
import nl.regiosite.markdown.ScrollRegions;
import nl.regiosite.markdown.StoryRenderer;
import nl.regiosite.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {
    static Writing writing(String markdown) {
        Manuscript text = new StoryRenderer(new ScrollRegions("", ""))
                .manuscript(new SourceFile("x.md", markdown), 0)
                .orElseThrow();
        return Writing.of(text, Optional.empty(), Set.of());
    }

    private static List<String> sentences(String markdown) {
        return writing(markdown).sentences().stream().map(Sentence::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er is veel te doen, bijv. Een lab of een school.",
                "Mevrouw drs. K.H. Ollongren en de heer A. de Vries tekenden.",
                "Het kost € 1.500.000 en dat is 1,5 miljoen.",
                "Zij kwam op de 1e dag, o.a. Om te helpen.",
                "Hij vroeg: \"Kan dat wel?\" en ging weg.",
                "Kijk op www.emmen.nl/plan of in de krant.",
                "Dit kan d.m.v. een plan, i.s.m. Emmen."
            })
    void is_one(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void ends_where_a_new_one_begins() {
        assertThat(sentences(
                        "Het begon in 2021. Daarna ging het snel! 's Avonds ook? Ja… \"Kom maar.\" Zo ging het (echt"
                                + " waar). 40 mensen deden mee, enz. Klaar"))
                .containsExactly(
                        "Het begon in 2021.",
                        "Daarna ging het snel!",
                        "'s Avonds ook?",
                        "Ja…",
                        "\"Kom maar.\"",
                        "Zo ging het (echt waar).",
                        "40 mensen deden mee, enz.",
                        "Klaar");
    }

    @Test
    void never_runs_from_one_block_into_another() {
        assertThat(sentences("""
                ## Een kop

                Zij doen
                dit:

                - een *plan* maken;
                - [praten](x.md) &amp; leren

                > Iemand anders zei dit.

                | a | b |
                |---|---|
                | c | d |

                Woord
                : Wat het is.
                """)).containsExactly("Zij doen dit:", "een plan maken;", "praten & leren", "Wat het is.");
    }

    @Test
    void knows_where_it_stands() {
        List<Sentence> sentences = writing("Een **dikke** zin.\nNog een\nzin. En [de](x.md) laatste.\n")
                .sentences();
        assertThat(sentences)
                .extracting(sentence -> sentence.place().toString())
                .containsExactly("x.md:1:1", "x.md:2:1", "x.md:3:6");
        assertThat(sentences.get(2).placeOf(sentences.get(2).words().get(2))).hasToString("x.md:3:20");
    }

    @Test
    void counts_words_as_people_do() {
        assertThat(writing("In Zuid- en Oost-Drenthe kost zo'n auto's 1.500 euro: 's avonds ook – echt.")
                        .sentences()
                        .get(0)
                        .words())
                .extracting(Sentence.Word::text)
                .containsExactly(
                        "In",
                        "Zuid",
                        "en",
                        "Oost-Drenthe",
                        "kost",
                        "zo'n",
                        "auto's",
                        "1.500",
                        "euro",
                        "'s",
                        "avonds",
                        "ook",
                        "echt");
    }
}
