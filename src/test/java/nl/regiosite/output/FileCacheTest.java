package nl.regiosite.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCacheTest {
    private final AtomicInteger made = new AtomicInteger();

    private byte[] make() {
        made.incrementAndGet();
        return new byte[] {1, 2, 3};
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    @Test
    void makes_a_thing_once_and_gives_the_same_bytes_again(@TempDir Path folder) {
        FileCache cache = new FileCache(folder.resolve("diep/beeld"), false);

        byte[] first = cache.get("foto", this::make);
        byte[] second = cache.get("foto", this::make);

        assertThat(second).isEqualTo(first).containsExactly(1, 2, 3);
        assertThat(made).hasValue(1);
        assertThat(cache.has("foto")).isTrue();
        assertThat(cache.has("andere foto")).isFalse();
    }

    @Test
    void makes_again_what_was_spoiled_or_cut_off(@TempDir Path folder) throws IOException {
        FileCache cache = new FileCache(folder, false);
        cache.get("foto", this::make);
        Path file = only(folder);
        byte[] kept = Files.readAllBytes(file);
        kept[kept.length - 1]++;
        Files.write(file, kept);

        assertThat(cache.get("foto", this::make)).containsExactly(1, 2, 3);
        assertThat(made).hasValue(2);

        Files.write(only(folder), new byte[5]);

        assertThat(cache.get("foto", this::make)).containsExactly(1, 2, 3);
        assertThat(made).hasValue(3);
        assertThat(cache.has("foto")).isTrue();
    }

    @Test
    void a_place_that_cannot_be_written_to_only_costs_time(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bestand"), "hier is al iets");
        FileCache cache = new FileCache(file, false);

        assertThat(cache.get("foto", this::make)).containsExactly(1, 2, 3);
        assertThat(cache.get("foto", this::make)).containsExactly(1, 2, 3);
        assertThat(made).hasValue(2);
    }
}
