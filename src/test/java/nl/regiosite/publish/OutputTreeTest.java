package nl.regiosite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
