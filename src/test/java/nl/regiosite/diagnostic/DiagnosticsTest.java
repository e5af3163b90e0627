package nl.regiosite.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.regiosite.source.SourceFile;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
    private static final SourceFile FILE = new SourceFile("themes/t/templates/project.peb", "x\n".repeat(1_000));

    private static Diagnostic at(int line) {
        return Diagnostic.error("sjabloon-fout", FILE.at(2 * line), "x");
    }

    @Test
    void one_mistake_that_is_met_a_thousand_times_is_one() {
        Diagnostics problems = new Diagnostics();
        IntStream.range(0, 1_000).forEach(page -> problems.add(at(0)));
        problems.add(at(1));

        assertThat(problems.sorted()).containsExactly(at(0), at(1));
    }

    @Test
    void what_is_told_again_is_not_counted_again() {
        Diagnostics first = new Diagnostics();
        IntStream.range(0, 150).forEach(line -> first.add(at(line)));
        Diagnostics both = new Diagnostics();
        both.addAll(first);
        both.addAll(first);

        assertThat(both.sorted()).hasSize(150);
    }

    @Test
    void of_a_kind_that_fills_the_screen_the_rest_is_counted() {
        Diagnostics problems = new Diagnostics();
        IntStream.range(0, 300).forEach(line -> problems.add(at(line)));

        assertThat(problems.sorted()).hasSize(201).last().satisfies(rest -> {
            assertThat(rest.code()).isEqualTo("melding-vaker");
            assertThat(rest.arguments()).containsExactly("100");
        });
    }
}
