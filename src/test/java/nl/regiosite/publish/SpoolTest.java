package nl.regiosite.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class SpoolTest {
    private static final int FILES = 400;

    private static byte[] file(int number) {
        byte[] bytes = new byte[number % 7 == 0 ? 150 : 100_000 + number];
        new Random(number).nextBytes(bytes);
        return bytes;
    }

    @Test
    void gives_the_same_bytes_again_from_memory_and_from_the_disk_whoever_asks() {
        Spool spool = new Spool();
        List<Supplier<byte[]>> kept = IntStream.range(0, FILES)
                .parallel()
                .mapToObj(number -> spool.keep(file(number)))
                .toList();

        // More than stays in memory.
        assertThat(kept.stream().mapToLong(file -> file.get().length).sum()).isGreaterThan(24_000_000);
        assertThat(IntStream.range(0, FILES)
                        .parallel()
                        .filter(number ->
                                !Arrays.equals(file(number), kept.get(number).get())))
                .isEmpty();
    }

    @Test
    void leaves_nothing_with_a_name_on_the_disk() throws Exception {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> before = named(folder);
        Spool spool = new Spool();
        List<Supplier<byte[]>> kept = new ArrayList<>();
        for (int number = 1; number < FILES; number++) {
            kept.add(spool.keep(file(number)));
        }

        assertThat(kept.get(FILES - 2).get()).isEqualTo(file(FILES - 1));
        assertThat(named(folder)).isEqualTo(before);
    }

    /** Linux has a file that says of every byte that the disk is full. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void keeps_all_in_memory_when_the_disk_is_full_or_there_is_none() throws Exception {
        try (FileChannel full = FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE)) {
            for (Spool spool : List.of(new Spool(() -> Optional.of(full)), new Spool(Optional::empty))) {
                List<Supplier<byte[]>> kept = IntStream.range(0, FILES)
                        .parallel()
                        .mapToObj(number -> spool.keep(file(number)))
                        .toList();

                assertThat(IntStream.range(0, FILES)
                                .filter(number -> !Arrays.equals(
                                        file(number), kept.get(number).get())))
                        .isEmpty();
            }
        }
    }

    private static List<Path> named(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("regiosite.*\\.af"))
                    .sorted()
                    .toList();
        }
    }
}
