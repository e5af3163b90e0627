package nl.regiosite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTest {
    @Test
    void leaves_out_the_lines_that_are_comment_and_keeps_every_line_of_code() {
        String script = """
                // Why.
                /** What it gives. */
                function f() {
                  // A reason.
                  const a = 'http://x'; // stays: it shares its line

                  return /* all */ a /* of it */;
                }
                """;
        assertThat(Script.compact(script)).isEqualTo("""
                        function f() {
                        const a = 'http://x'; // stays: it shares its line
                        return /* all */ a /* of it */;
                        }
                        """);
    }
}
