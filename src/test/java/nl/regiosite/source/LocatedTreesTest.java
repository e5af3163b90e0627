package nl.regiosite.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.regiosite.source.Parsed.FaultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LocatedTreesTest {
    private static Node.Mapping yaml(String text) {
        Parsed parsed = LocatedTrees.yaml(new SourceFile("x.yml", text));
        return (Node.Mapping) ((Parsed.Tree) parsed).root();
    }

    private static Node.Scalar scalar(Node.Mapping mapping, String key) {
        return (Node.Scalar) mapping.entry(key).orElseThrow().value();
    }

    @Test
    void knows_the_line_and_column_of_keys_and_values_in_yaml() {
        Node.Mapping root = yaml("titel: Een\nvoortgang:\n  - datum: 2021-03\n    tekst: x\n");
        assertThat(root.entry("titel").orElseThrow().span()).hasToString("x.yml:1:1");
        assertThat(scalar(root, "titel").span()).hasToString("x.yml:1:8");
        Node.Sequence notes =
                (Node.Sequence) root.entry("voortgang").orElseThrow().value();
        Node.Mapping note = (Node.Mapping) notes.items().get(0);
        assertThat(scalar(note, "tekst").span()).hasToString("x.yml:4:12");
    }

    @Test
    void keeps_a_number_as_it_is_written() {
        assertThat(scalar(yaml("nummer: 1.10\n"), "nummer").text()).isEqualTo("1.10");
    }

    @Test
    void knows_the_line_and_column_in_json() {
        Parsed parsed = LocatedTrees.json(new SourceFile("x.json", "{\n  \"a\": [1, 22],\n  \"b\": null\n}"));
        Node.Mapping root = (Node.Mapping) ((Parsed.Tree) parsed).root();
        Node.Sequence list = (Node.Sequence) root.entry("a").orElseThrow().value();
        assertThat(list.items().get(1).span()).hasToString("x.json:2:12");
        assertThat(scalar(root, "b").kind()).isEqualTo(Node.Kind.NOTHING);
    }

    @Test
    void counts_the_lines_before_front_matter() {
        SourceFile file = new SourceFile("x.md", "---\ntitel: a\n---\n");
        Parsed parsed = LocatedTrees.yaml(file, "titel: a\n", 2);
        assertThat(((Parsed.Tree) parsed).root().span()).hasToString("x.md:2:1");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("titel: Wonen: zo doen we dat\n", FaultKind.UNQUOTED_COLON, "x.yml:1:13"),
                Arguments.of("titel: a\n\tthema: b\n", FaultKind.TAB, "x.yml:2:1"),
                Arguments.of("titel: a\ntitel: b\n", FaultKind.DUPLICATE_KEY, "x.yml:2:1"),
                Arguments.of("a: &x 1\nb: *x\n", FaultKind.ALIAS, "x.yml:1:4"),
                Arguments.of("a: !!int 1\n", FaultKind.ALIAS, "x.yml:1:4"),
                Arguments.of("a: " + "[".repeat(200), FaultKind.TOO_DEEP, "x.yml:1:52"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void tells_the_usual_mistakes_apart(String text, FaultKind kind, String place) {
        Parsed.Fault fault = (Parsed.Fault) LocatedTrees.yaml(new SourceFile("x.yml", text));
        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault.span()).hasToString(place);
    }
}
