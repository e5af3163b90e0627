package nl.regiosite.build;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What only npm has, from {@code src/test/npm}, installed in {@code target/npm} when a test first asks for it. A machine
 * without node or npm leaves such a test out; in CI that is a failure.
 */
final class NodeTools {
    private static final Path SOURCE = Path.of("src/test/npm");
    private static final Path PLACE = Path.of("target/npm");

    private NodeTools() {}

    /** What a script prints. */
    static String run(String script, List<String> arguments, String input) {
        Path place = installed("");
        copy(script);
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(arguments);
        return start(place, command, input);
    }

    /** Where the packages are that {@code package.json} in a folder of {@code src/test/npm} names, once they are there. */
    static Path installed(String folder) {
        return installed(SOURCE.resolve(folder), PLACE.resolve(folder));
    }

    /** The same for another list of packages, laid elsewhere below {@code target}. */
    static Path installed(Path source, Path place) {
        boolean there = has("node") && has("npm");
        if (System.getenv("CI") == null) {
            assumeTrue(there, "left out: this needs node and npm (Debian: apt-get install nodejs npm)");
        } else if (!there) {
            throw new AssertionError("node and npm must be there in CI; .ci/run installs them");
        }
        install(source, place);
        return place;
    }

    private static boolean has(String program) {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void install(Path source, Path place) {
        try {
            boolean done = Files.isDirectory(place.resolve("node_modules"))
                    && Files.mismatch(source.resolve("package-lock.json"), place.resolve("package-lock.json")) < 0;
            if (!done) {
                Sites.copy(source, place);
                start(
                        place,
                        List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"),
                        "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot install what " + source + " names", e);
        }
    }

    private static void copy(String file) {
        try {
            Files.copy(SOURCE.resolve(file), PLACE.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + file, e);
        }
    }

    private static String start(Path place, List<String> command, String input) {
        try {
            Path standardInput = Files.writeString(Files.createTempFile("node", ".txt"), input);
            Path errors = Files.createTempFile("node", ".log");
            Process process = new ProcessBuilder(command)
                    .directory(place.toFile())
                    .redirectInput(standardInput.toFile())
                    .redirectError(errors.toFile())
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(command + " failed: " + Files.readString(errors) + output);
            }
            Files.delete(standardInput);
            Files.delete(errors);
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + command, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
