package nl.regiosite.cli;

import java.util.concurrent.Callable;
import nl.regiosite.diagnostic.Wordlist;
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

    /** The version of this program. */
    static String version() {
        return Wordlist.resource("/nl/regiosite/version.properties")
                .map(words -> words.get("version"))
                .orElseThrow();
    }
}
