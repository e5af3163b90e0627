package nl.regiosite.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program without a command: says what commands there are. */
@Command(name = "regiosite", mixinStandardHelpOptions = false)
final class RootCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true)
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @CommandLine.Option(names = "--lang", scope = CommandLine.ScopeType.INHERIT, paramLabel = "nl|en")
    @SuppressWarnings("UnusedVariable") // Language looks it up before the arguments are parsed
    private String lang = "nl";

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
