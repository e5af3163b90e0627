package nl.regiosite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTreeTest {
    private final OutputTree tree = new OutputTree();

    @Test
    void keeps_files_by_path() {
        tree.put("b/index.html", "b");
        tree.put(".well-known/security.txt", "s");
        tree.put("a.html", "a");
        assertThat(tree.files().keySet()).containsExactly(".well-known/security.txt", "a.html", "b/index.html");
    }

    @Test
    void takes_no_path_twice() {
        tree.put("a.html", "a");
        assertThatThrownBy(() -> tree.put("a.html", "b")).hasMessageContaining("a.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "../a", "a/../../b", "a//b", "a/./b", "a\\b", "a b", "a/"})
    void takes_no_path_outside_the_site(String path) {
        assertThatThrownBy(() -> tree.put(path, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knows_its_paths_before_any_file_is_made() {
        tree.putTextLater("b.txt", () -> {
            throw new IllegalStateException("made too soon");
        });
        tree.putLater("a.txt", () -> new byte[1]);

        assertThat(tree.paths()).containsExactly("a.txt", "b.txt");
        assertThat(tree.has("a.txt")).isTrue();
        assertThat(tree.has("c.txt")).isFalse();
        assertThat(tree.size()).isEqualTo(2);
        assertThat(tree.bytes("a.txt")).contains(new byte[1]);
        assertThat(tree.bytes("c.txt")).isEmpty();
        assertThatThrownBy(() -> tree.makeAll(OutputTree.SILENT)).hasMessageContaining("made too soon");
    }

    @Test
    void tells_of_each_file_that_it_makes_and_of_none_that_is_there() {
        tree.putTextLater("a.txt", () -> "a");
        tree.putTextLater("b.txt", () -> "b");
        tree.putTextLater("c.txt", () -> "c");
        tree.bytes("c.txt");
        List<String> told = Collections.synchronizedList(new ArrayList<>());

        tree.makeAll(new OutputTree.Progress() {
            @Override
            public void make(String path, Runnable work) {
                told.add(path);
                work.run();
            }

            @Override
            public void made(int done, int all) {
                told.add(done + " of " + all);
            }
        });

        assertThat(told).containsExactlyInAnyOrder("a.txt", "b.txt", "1 of 2", "2 of 2");
    }

    @Test
    void makes_each_file_for_who_only_counts_them() {
        AtomicInteger made = new AtomicInteger();
        tree.putTextLater("a.txt", () -> String.valueOf(made.incrementAndGet()));

        tree.makeAll(OutputTree.SILENT);

        assertThat(made).hasValue(1);
        assertThat(tree.files()).hasSize(1);
        assertThat(made).hasValue(1);
    }

    @Test
    void lists_all_files_but_the_list_itself_with_their_sha256() {
        tree.put("b.txt", "b");
        tree.put("a/a.txt", "a");
        tree.putTextLater("list.txt", () -> tree.manifestWithout("list.txt"));

        assertThat(tree.bytes("list.txt").map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
                .contains("""
                        ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a/a.txt
                        3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.txt
                        """);
    }
}
