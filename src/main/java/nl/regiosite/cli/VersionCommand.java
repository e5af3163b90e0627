package nl.regiosite.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code version}: which program this is, and on which Java it runs. */
@Command
final class VersionCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    VersionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.say("regiosite " + version() + " (Java " + Runtime.version().feature() + ")");
        return 0;
    }

    private static String version() {
        try (InputStream in = VersionCommand.class.getResourceAsStream("/nl/regiosite/version.properties")) {
            if (in == null) {
                throw new IllegalStateException("the program has no version.properties");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read version.properties", e);
        }
    }
}
