package nl.regiosite.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceMapTest {
    private final SourceFile file = new SourceFile("a.md", "");
    private final SourceMap places = new SourceMap();
    private final List<String> part = List.of("a part");

    private SourceSpan at(int line) {
        return new SourceSpan(file, line, 1);
    }

    private Node text(int line) {
        return new Node.Scalar(at(line), Node.Kind.TEXT, "x");
    }

    @Test
    void gives_the_nearest_place_that_it_knows() {
        Node list = new Node.Sequence(at(2), List.of(text(3), text(4)));
        places.put(
                part,
                new Node.Mapping(
                        at(1), List.of(new Node.Entry(at(5), "lijst", list), new Node.Entry(at(6), "een", text(7)))));

        assertThat(places.of(part, "titel")).isEqualTo(at(1));
        assertThat(places.of(part, "lijst")).isEqualTo(at(2));
        assertThat(places.of(part, "lijst", 1)).isEqualTo(at(4));
        assertThat(places.of(part, "lijst", 2)).isEqualTo(at(2));
        assertThat(places.of(part, "een", 0)).isEqualTo(at(7));
        assertThat(places.of(part, "titel", 0)).isEqualTo(at(1));
    }

    @Test
    void a_place_that_the_file_does_not_tell_is_added() {
        places.put(part, at(1));
        places.put(part, "pijler", at(2));

        assertThat(places.of(part, "pijler")).isEqualTo(at(2));
        assertThat(places.of(part, "titel")).isEqualTo(at(1));
    }

    @Test
    void knows_a_part_by_what_it_is_and_not_by_what_it_says() {
        places.put(part, at(1));

        assertThatThrownBy(() -> places.of(List.copyOf(new java.util.ArrayList<>(part)), "titel"))
                .hasMessageContaining("no place is known of [a part]");
    }

    @Test
    void complains_of_a_part_that_has_no_place() {
        assertThatThrownBy(() -> places.put(part, "lijst", at(2))).hasMessageContaining("a part");
        assertThatThrownBy(() -> places.of("another", "titel", 0)).hasMessageContaining("another");
    }

    @Test
    void what_is_unreadable_is_that_id_or_all_of_its_kind() {
        places.putUnreadable("een");

        assertThat(places.isUnreadable("een")).isTrue();
        assertThat(places.isUnreadable("twee")).isFalse();
        assertThat(places.isUnreadableKind(String.class)).isFalse();

        places.putUnreadableKind(String.class);
        assertThat(places.isUnreadable("twee")).isTrue();
        assertThat(places.isUnreadable(2)).isFalse();
        assertThat(places.isUnreadableKind(String.class)).isTrue();
    }

    @Test
    void takes_over_all_that_another_remembers() {
        SourceMap other = new SourceMap();
        other.put(part, at(4));
        other.putUnreadable("een");

        places.putAll(other);

        assertThat(places.of(part, "")).isEqualTo(at(4));
        assertThat(places.isUnreadable("een")).isTrue();
    }
}
