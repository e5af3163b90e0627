package nl.regiosite.output.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathPatternsTest {
    @Test
    void a_folder_in_which_all_is_alike_has_one_pattern() {
        assertThat(PathPatterns.of(Map.of("/geld/", "page", "/geld/index.html", "page", "/geld/per/jaar/", "page")))
                .isEqualTo(Map.of("/geld/*", "page"));
    }

    @Test
    void a_folder_whose_name_begins_another_name_does_not_take_that_one_in() {
        assertThat(PathPatterns.of(Map.of(
                        "/over/", "page", "/over/index.html", "page", "/over/ons/", "page", "/overzicht.csv", "data")))
                .isEqualTo(Map.of("/over/", "page", "/over/:a", "page", "/overzicht.csv", "data"));
    }

    @Test
    void a_file_that_is_in_every_folder_is_told_apart_by_its_name() {
        assertThat(PathPatterns.of(Map.of(
                        "/projecten/", "page",
                        "/projecten/a/", "page",
                        "/projecten/a/index.html", "page",
                        "/projecten/a/oembed.json", "open",
                        "/projecten/b/", "page",
                        "/projecten/b/index.html", "page",
                        "/projecten/b/oembed.json", "open")))
                .isEqualTo(Map.of(
                        "/projecten/", "page",
                        "/projecten/:a", "page",
                        "/projecten/:a/index.html", "page",
                        "/projecten/:a/oembed.json", "open"));
    }

    @Test
    void what_is_alike_in_nothing_is_named_address_by_address() {
        assertThat(PathPatterns.of(Map.of("/", "page", "/robots.txt", "file", "/data/a", "csv", "/data/b", "json")))
                .isEqualTo(Map.of("/", "page", "/robots.txt", "file", "/data/a", "csv", "/data/b", "json"));
    }

    /** Any heap of addresses: few names, so that they collide and begin each other. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void for_each_address_exactly_one_pattern_holds_and_it_says_what_was_asked(long seed) {
        Random random = new Random(seed);
        String[] names = {"a", "ab", "abc", "b", "code", "codeklas"};
        Map<String, Integer> asked = new TreeMap<>();
        for (int i = 0; i < 60; i++) {
            StringBuilder address = new StringBuilder();
            for (int depth = random.nextInt(4); depth >= 0; depth--) {
                address.append('/').append(names[random.nextInt(names.length)]);
            }
            asked.put(address.toString(), random.nextInt(10) / 7);
        }
        Map<String, Integer> patterns = PathPatterns.of(asked);
        asked.forEach((address, value) -> assertThat(patterns.entrySet().stream()
                        .filter(pattern -> address.matches(asTheHostReadsIt(pattern.getKey())))
                        .map(Map.Entry::getValue))
                .as("%s in %s", address, patterns)
                .containsExactly(value));
    }

    private static String asTheHostReadsIt(String pattern) {
        return pattern.replaceAll("/\\*$", "/?.*").replaceAll(":[a-z]", "[^/]+") + "/?";
    }
}
