package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    @Test
    void another_time_zone_locale_encoding_and_folder_change_no_byte(@TempDir Path one, @TempDir Path other)
            throws IOException, InterruptedException {
        Sites.copyReal(one);
        Path deep = Files.createDirectories(other.resolve("een map/met ruimte"));
        Sites.copyReal(deep);

        String here = manifest(one, "-Duser.timezone=Europe/Amsterdam", "-Duser.language=nl", "-Duser.country=NL");
        String there = manifest(
                deep,
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-1",
                "-Dline.separator=\r\n",
                "-XX:ActiveProcessorCount=1");

        assertThat(there).isEqualTo(here);
        assertThat(here.lines().count()).isGreaterThan(100);
    }
}
