package nl.regiosite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.regiosite.build.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program is killed while it builds, from its first moment to its last. */
class KilledBuildTest {
    private static final int KILLS = 10;
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    @TempDir
    private Path root;

    private static Process start(Path root) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "build",
                        "--root",
                        root.toString(),
                        "--date",
                        "2026-03-01",
                        "--quiet"))
                .inheritIO()
                .start();
    }

    /** Every page is another one when the name of the programme is. */
    private void name(String name) throws IOException {
        Path programme = root.resolve("content/programma.md");
        Files.writeString(
                programme, Files.readString(programme).replaceFirst("(?m)^titel: .*$", "titel: \"" + name + "\""));
    }

    private Map<String, String> build() {
        StringWriter said = new StringWriter();
        int exit = Main.run(new PrintWriter(said), new PrintWriter(said), CLOCK, root, "build", "--quiet");
        assertThat(exit).as(said.toString()).isZero();
        return read(root.resolve("target/site"));
    }

    private static Map<String, String> read(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        Sites.read(folder).forEach((path, bytes) -> texts.put(path, Sites.text(bytes)));
        return texts;
    }

    private List<String> target() throws IOException {
        try (Stream<Path> list = Files.list(root.resolve("target"))) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void the_site_is_the_old_or_the_new_one_and_the_next_build_works() throws Exception {
        Sites.copy(Sites.RESOURCES.resolve("sites/klein/input"), root);
        name("Even");
        Map<String, String> even = build();
        name("Oneven");
        Map<String, String> odd = build();
        assertThat(odd).isNotEqualTo(even);
        List<String> belongs = target();
        name("Even");
        long begin = System.nanoTime();
        assertThat(start(root).waitFor()).isZero();
        long whole = System.nanoTime() - begin;
        assertThat(read(root.resolve("target/site"))).isEqualTo(even);
        Random moments = new Random(20260301);

        for (int kill = 0; kill < KILLS; kill++) {
            name(kill % 2 == 0 ? "Oneven" : "Even");
            // One in each tenth of the time that it takes.
            long moment = (long) (whole * (kill + moments.nextDouble()) / KILLS);
            Process process = start(root);
            process.waitFor(moment, TimeUnit.NANOSECONDS);
            process.destroyForcibly().waitFor();

            Path site = root.resolve("target/site");
            Path stands = Files.exists(site) ? site : root.resolve("target/.site.bezig/oud");
            assertThat(read(stands).equals(even) || read(stands).equals(odd))
                    .as("a whole site after kill %d", kill)
                    .isTrue();
            assertThat(build()).as("kill %d", kill).isEqualTo(kill % 2 == 0 ? odd : even);
            assertThat(target()).as("kill %d", kill).isEqualTo(belongs);
        }
    }
}
