package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes, whoever builds it and wherever. */
class ReproducibleTest {
    /** A build in a process of its own; returns the manifest, which holds the sha256 of every file. */
    private static String manifest(Path root, String... flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(flags));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "nl.regiosite.cli.Main",
                "build",
                "--root",
                root.toString(),
                "--date",
                "2026-03-01",
                "--quiet"));
        Path log = root.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        return Files.readString(root.resolve("target/site.manifest"));
    }

    /** Copies the real site in the opposite order, with another time on them: the disk lists its files in another one. */
    private static void copyLastFirst(Path to, String... names) throws IOException {
        for (String name : names) {
            try (Stream<Path> walk = Files.walk(Sites.REAL.resolve(name))) {
                for (Path file : walk.filter(Files::isRegularFile)
                        .sorted(Comparator.reverseOrder())
                        .toList()) {
                    Path copy = to.resolve(Sites.REAL.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                    Files.setLastModifiedTime(copy, FileTime.fromMillis(1_000_000_000_000L));
                }
            }
        }
    }

    @Test
    void another_time_zone_locale_encoding_user_folder_core_count_and_order_on_disk_change_no_byte(
            @TempDir Path one, @TempDir Path other) throws IOException, InterruptedException {
        Sites.copyReal(one);
        Path deep = Files.createDirectories(other.resolve("een map/met ruimte"));
        copyLastFirst(deep, "content", "themes", "site-config.yml");

        String here = manifest(one, "-Duser.timezone=Europe/Amsterdam", "-Duser.language=nl", "-Duser.country=NL");
        String there = manifest(
                deep,
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-1",
                "-Dline.separator=\r\n",
                "-Duser.name=iemand anders",
                "-Duser.home=" + other,
                "-XX:ActiveProcessorCount=1");

        assertThat(there).isEqualTo(here);
        // The list says what stands: a build that finds all of it there changes nothing.
        assertThat(manifest(one)).isEqualTo(here);
        assertThat(Sites.read(one.resolve("target/site")).keySet())
                .containsExactlyElementsOf(here.lines()
                        .map(line -> line.substring(line.indexOf(' ') + 2))
                        .toList());
        assertThat(here.lines().count()).isGreaterThan(100);
    }
}
