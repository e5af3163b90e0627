package nl.regiosite.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regiosite.model.Article;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code new}: makes the right file in the right place. On its own it says what there is to make. */
@Command
final class NewCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    private NewCommand(Console console) {
        this.console = console;
    }

    static CommandLine line(Console console, Clock clock, Path folder, Optional<Terminal> terminal) {
        CommandLine line = new CommandLine(new NewCommand(console));
        kinds().forEach((name, kind) ->
                line.addSubcommand(name, NewFileCommand.line(console, clock, folder, terminal, kind)));
        return line;
    }

    private static Map<String, NewKind> kinds() {
        Map<String, NewKind> kinds = new LinkedHashMap<>();
        kinds.put("project", new NewProject());
        kinds.put("verhaal", new NewArticle("verhaal", Article.Kind.STORY));
        kinds.put("nieuws", new NewArticle("nieuws", Article.Kind.NEWS));
        kinds.put("agenda", new NewArticle("agenda", Article.Kind.EVENT));
        kinds.put("pagina", new NewArticle("pagina", Article.Kind.PAGE));
        kinds.put("tranche", new NewTranche());
        return kinds;
    }

    @Override
    public Integer call() {
        console.error(console.texts().get("nieuw.wat", String.join(", ", kinds().keySet())));
        return Main.USAGE;
    }
}
