package nl.regiosite.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceFileTest {
    private final SourceFile file = new SourceFile("a.md", "een\r\ntwee \rdrie\n\nvijf");

    @Test
    void knows_the_lines_whatever_they_end_with() {
        assertThat(IntStream.rangeClosed(0, 6).mapToObj(file::line))
                .containsExactly("", "een", "twee", "drie", "", "vijf", "");
    }

    @Test
    void knows_where_a_character_stands_and_back() {
        assertThat(Stream.of(0, 2, 4, 5, 11, 16, 17, 20, 21).map(file::at).map(SourceSpan::toString))
                .containsExactly(
                        "a.md:1:1",
                        "a.md:1:3",
                        "a.md:1:5",
                        "a.md:2:1",
                        "a.md:3:1",
                        "a.md:4:1",
                        "a.md:5:1",
                        "a.md:5:4",
                        "a.md:5:5");
        assertThat(IntStream.rangeClosed(0, file.text().length())).allMatch(i -> file.offset(file.at(i)) == i);
    }

    @Test
    void a_place_outside_the_file_counts_as_its_nearest_end() {
        assertThat(file.at(-1)).isEqualTo(file.start()).hasToString("a.md:1:1");
        assertThat(file.at(99)).hasToString("a.md:5:5");
        assertThat(file.offset(new SourceSpan(file, 0, 1))).isZero();
        assertThat(file.offset(new SourceSpan(file, 1, -9))).isZero();
        assertThat(file.offset(new SourceSpan(file, 1, 99)))
                .as("the end of its line")
                .isEqualTo(5);
        assertThat(file.offset(new SourceSpan(file, 9, 1))).isEqualTo(17);
        assertThat(file.offset(new SourceSpan(file, 5, 99))).isEqualTo(21);
    }

    @Test
    void the_character_at_the_end_of_the_file_is_an_end_of_line() {
        assertThat(file.charAt(file.at(0))).isEqualTo('e');
        assertThat(file.charAt(file.at(20))).isEqualTo('f');
        assertThat(file.charAt(file.at(21))).isEqualTo('\n');
    }

    @Test
    void a_file_of_many_lines_has_them_all_and_one_without_text_has_one() {
        SourceFile many = new SourceFile("b.md", "x\n".repeat(40));
        assertThat(many.at(80)).hasToString("b.md:41:1");
        assertThat(many.line(40)).isEqualTo("x");
        assertThat(new SourceFile("c.md", "").start()).hasToString("c.md:1:1");
        assertThat(new SourceFile("d.md", "a\r").at(2)).hasToString("d.md:2:1");
    }

    @Test
    void is_the_same_with_the_same_path_and_text() {
        assertThat(file)
                .isEqualTo(new SourceFile("a.md", file.text()))
                .hasSameHashCodeAs(new SourceFile("a.md", file.text()))
                .isNotEqualTo(new SourceFile("b.md", file.text()))
                .isNotEqualTo(new SourceFile("a.md", "een"))
                .isNotEqualTo("a.md")
                .hasToString("a.md");
        assertThat(file.hashCode()).isNotEqualTo(new SourceFile("b.md", file.text()).hashCode());
    }

    @Test
    void places_are_ordered_by_path_line_and_column() {
        SourceFile later = new SourceFile("b.md", "");
        assertThat(Stream.of(
                                new SourceSpan(later, 1, 1),
                                new SourceSpan(file, 2, 1),
                                new SourceSpan(file, 1, 2),
                                new SourceSpan(file, 1, 1))
                        .sorted()
                        .map(SourceSpan::toString))
                .containsExactly("a.md:1:1", "a.md:1:2", "a.md:2:1", "b.md:1:1");
    }
}
