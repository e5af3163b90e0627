package nl.regiosite.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.regiosite.diagnostic.Wordlist;

/** {@code version}: which program this is, and on which Java it runs. */
final class VersionCommand implements Callable<Integer> {
    private final Console console;

    private VersionCommand(Console console) {
        this.console = console;
    }

    static Command command(Console console) {
        return new Command(List.of(), given -> new VersionCommand(console));
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
