package nl.regiosite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.regiosite.build.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve} as a process of its own, for it ends with a signal. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ServeCommandTest {
    @TempDir
    private Path root;

    @Test
    void says_where_it_is_and_stops_when_it_is_told_to() throws IOException, InterruptedException {
        Sites.copy(Sites.RESOURCES.resolve("sites/klein/input"), root);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--root",
                        root.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String ready = said.readLine();
            assertThat(ready).startsWith("De voorbeeldsite staat klaar: http://127.0.0.1:");
            String address = ready.replaceFirst(".*(http://[0-9.:]+/).*", "$1");
            byte[] page = URI.create(address + "projecten/buurthuis/")
                    .toURL()
                    .openStream()
                    .readAllBytes();
            assertThat(new String(page, StandardCharsets.UTF_8)).contains("Buurthuis");

            // What Ctrl-C does, save for the number of the signal.
            process.toHandle().destroy();
            assertThat(said.readLine()).isEqualTo("De voorbeeldsite is gestopt.");
            assertThat(said.readLine()).isNull();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }
}
