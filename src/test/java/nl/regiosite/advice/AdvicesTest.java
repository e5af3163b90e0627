package nl.regiosite.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regiosite.diagnostic.Diagnostic;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdvicesTest {
    private static List<String> codes(String markdown) {
        return Advices.on(SentenceTest.writing(markdown))
                .map(Diagnostic::code)
                .distinct()
                .toList();
    }

    private static Sentence sentence(String text) {
        return SentenceTest.writing(text).sentences().get(0);
    }

    @Test
    void the_reading_level_is_that_of_the_formula() {
        // 8 words and 9 syllables in 2 sentences: 206.84 - 0.93 x 4 - 77 x 9/8.
        assertThat(ReadingLevel.score(SentenceTest.writing("De man ziet een huis. Het is mooier.")
                        .sentences()))
                .isCloseTo(116.495, Offset.offset(0.001));
    }

    @Test
    void a_text_too_short_to_count_has_no_reading_level() {
        assertThat(
                        codes(
                                "Interdepartementale samenwerkingsovereenkomsten faciliteren regionale ontwikkeling nu en later."))
                .doesNotContain("advies-leesniveau", "advies-leesniveau-zeer-moeilijk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het plan wordt gemaakt.",
                "Er werd toen nog onderzocht wat kan.",
                "Het geld kan worden besteed.",
                "De woningen werden vorig jaar opgeleverd.",
                "Ook wordt het lab uitgebreid.",
                "Een besluit wordt genomen.",
                "Dat moet nog besproken worden."
            })
    void passive_is_where_something_is_done_to_it(String text) {
        assertThat(PassiveVoice.isPassive(sentence(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Netwerken worden sterker en er komen nieuwe bij.",
                "De gemeenten worden groter.",
                "Zij worden dan hbo-verpleegkundige.",
                "Het wordt een gebied met veel geluid.",
                "Dat wordt duidelijk als de gemeente betaalt.",
                "Het wordt gezellig, zegt Jan, en hij heeft een taart gemaakt.",
                "De gesprekken in het gebouw worden beter.",
                "Wie dat gedaan heeft, wordt blij.",
                "De gemeente bouwt het huis.",
                "Dat wordt bekend in mei."
            })
    void becoming_something_is_not_passive(String text) {
        assertThat(PassiveVoice.isPassive(sentence(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De Regionale Energiestrategie (RES) is klaar. De RES gaat over stroom.",
                "De RES (Regionale Energiestrategie) is klaar.",
                "De RES is een plan.",
                "Hogeschool NHL Stenden doet mee.",
                "Dat zocht adviesbureau KAW uit.",
                "Het netwerk wordt afgekort tot IWZ.",
                "In hoofdstuk III staat meer.",
                "De EU betaalt mee.",
                "De RES is klaar.\n\n*[RES]: Regionale Energiestrategie"
            })
    void an_abbreviation_that_is_explained_or_a_name_is_fine(String text) {
        assertThat(codes(text)).doesNotContain("advies-afkorting");
    }

    @Test
    void an_abbreviation_is_named_once_where_it_first_stands() {
        assertThat(Advices.on(SentenceTest.writing("Wij maken een RES. De RES is klaar. Ook de TVW is klaar.")))
                .extracting(Diagnostic::code, found -> found.span().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("advies-afkorting", "x.md:1:15"),
                        org.assertj.core.groups.Tuple.tuple("advies-afkorting", "x.md:1:44"));
    }

    @Test
    void a_name_or_term_of_the_site_is_known() {
        Writing writing = SentenceTest.writing("De RES regelt onderwijsinstellingen.");
        assertThat(Advices.on(writing)).hasSize(2);
        Set<String> known = Writing.words(List.of("RES Emmen", "Onderwijsinstellingen").stream());
        assertThat(Advices.on(Writing.of(writing.text(), Optional.empty(), known)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[klik hier](/x/)",
                "[Hier](/x/)",
                "[lees meer…](/x/)",
                "[**meer informatie**](/x/)",
                "[link][r]\n\n[r]: /x/"
            })
    void link_words_that_say_nothing_are_named(String text) {
        assertThat(codes(text)).containsExactly("advies-linktekst");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[https://x.nl](https://x.nl)", "<https://x.nl/plan>", "[www.x.nl/a/b](https://www.x.nl/a/b)"})
    void an_address_for_words_is_named(String text) {
        assertThat(codes(text)).containsExactly("advies-link-is-adres");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[het plan](/x/)",
                "[www.emmen.nl](https://www.emmen.nl)",
                "[a@b.nl](mailto:a@b.nl)",
                "[![kas](kas.jpg)](/x/)",
                "[hier staat het plan](/x/)",
                "Er staat [niets] hier."
            })
    void a_link_that_says_where_it_leads_is_fine(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @Test
    void a_heading_with_a_part_below_it_is_not_empty() {
        assertThat(codes("## Een\n\n### Twee\n\n| a |\n|---|\n| b |\n\n## Drie\n\n![x](x.png)\n"))
                .isEmpty();
        assertThat(codes("## Een\n\n## Twee\n\nTekst.\n")).containsExactly("advies-lege-kop");
        assertThat(codes("## Een\n")).containsExactly("advies-lege-kop");
    }
}
