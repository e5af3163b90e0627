package nl.regiosite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DesignTokensTest {
    private static final DesignTokens TOKENS = DesignTokens.read("""
            :root{--papier:#fff;--water:#175b8a;--kring:var(--kring);--vorm:inset(0)}
            @media screen and (prefers-color-scheme:dark){:root{--papier:#191714;--water:#8fc6ee}}
            @media (min-width:40rem){:root{--papier:red}}
            :root,[class*="kleur-"]{--kleur:var(--papier)}
            .kleur-werken{--kleur:var(--water);--vorm:circle(50%)}
            :root{--water:#001122}
            @media (prefers-color-scheme:light){:root{--inkt:#123456}}
            """);

    @Test
    void the_last_value_counts() {
        assertThat(TOKENS.value("--water")).contains("#001122");
    }

    @Test
    void references_are_filled_in() {
        assertThat(TOKENS.value("--kleur", "werken")).contains("#001122");
        assertThat(TOKENS.value("--kleur", "onbekend")).contains("#fff");
        assertThat(TOKENS.value("--kring")).isEmpty();
        assertThat(TOKENS.value("--is-er-niet")).isEmpty();
    }

    @Test
    void only_what_is_said_of_dark_pages_differs_on_them() {
        assertThat(TOKENS.darkValue("--papier")).contains("#191714");
        assertThat(TOKENS.darkValue("--vorm")).contains("inset(0)");
        assertThat(TOKENS.value("--papier")).contains("#fff");
        assertThat(TOKENS.value("--inkt")).contains("#123456");
        assertThat(TOKENS.darkValue("--inkt")).isEmpty();
    }

    @Test
    void a_colour_in_hexadecimal_can_be_drawn_with() {
        assertThat(TOKENS.rgb("--papier")).contains(0xFFFFFF);
        assertThat(TOKENS.rgb("--kleur", "werken")).contains(0x001122);
        assertThat(TOKENS.rgb("--vorm")).isEmpty();
    }

    @Test
    void a_colour_without_a_shape_is_a_bar() {
        assertThat(TOKENS.shape("werken").round()).isTrue();
        assertThat(DesignTokens.read(":root{--a:b}").shape("werken")).isEqualTo(Shape.BAR);
    }
}
