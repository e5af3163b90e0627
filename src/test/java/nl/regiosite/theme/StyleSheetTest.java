package nl.regiosite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`a {\n  color: red;\n}\n` | a{color:red}",
                "`/* why */ a,\n b { c: d; e: f }` | a,b{c:d;e:f}",
                "`a :hover > b { w: calc(1px + 2px) }` | a :hover > b{w:calc(1px + 2px)}",
                "`@media screen and (min-width: 2rem) { a { b: c } }` | @media screen and (min-width:2rem){a{b:c}}",
                "`a::before { content: \"; /* kept */  }\" / \"\"; }` | a::before{content:\"; /* kept */  }\" / \"\"}",
                "`a { b: \"\\\" ;\" ; }` | a{b:\"\\\" ;\"}",
                "`a { b: c } /* open` | a{b:c}",
            })
    void keeps_what_a_browser_reads_and_drops_the_rest(String css, String compact) {
        assertThat(StyleSheet.compact(css).strip()).isEqualTo(compact);
    }
}
