package nl.regiosite.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.diagnostic.Texts;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The program. Exit codes: 0 good, 1 something is wrong with the content, 2 wrong usage, 3 a bug or a broken disk.
 *
 * <p>The streams, the clock and the folder to work in come in here and go on through constructors.
 */
public final class Main {
    /** A day begins for every editor at the same moment, wherever the machine stands. */
    private static final ZoneId DUTCH_TIME = ZoneId.of("Europe/Amsterdam");

    static final int CONTENT = 1;
    static final int USAGE = 2;
    static final int BUG = 3;

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(
                out,
                err,
                Clock.system(DUTCH_TIME),
                Path.of(""),
                Terminal.of(System.in),
                Annotations.of(System.getenv()),
                args));
    }

    /** Runs one command, with nobody there to be asked anything, and returns its exit code. */
    public static int run(PrintWriter out, PrintWriter err, Clock clock, Path folder, String... args) {
        return run(out, err, clock, folder, Optional.empty(), Optional.empty(), args);
    }

    /** The same, with somebody at a terminal. */
    static int run(
            PrintWriter out, PrintWriter err, Clock clock, Path folder, Optional<Terminal> terminal, String... args) {
        return run(out, err, clock, folder, terminal, Optional.empty(), args);
    }

    /** The same, perhaps on a host that shows what is wrong beside the files. */
    static int run(
            PrintWriter out,
            PrintWriter err,
            Clock clock,
            Path folder,
            Optional<Terminal> terminal,
            Optional<Annotations> annotations,
            String... args) {
        Console console = new Console(out, err, Language.of(args));
        return execute(commands(console, clock, folder, terminal, annotations, args), console, args);
    }

    /** Describing a command to the library takes longer than most need for their work, so only what is asked for is. */
    private static CommandLine commands(
            Console console,
            Clock clock,
            Path folder,
            Optional<Terminal> terminal,
            Optional<Annotations> annotations,
            String... args) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("build", () -> new BuildCommand(console, clock, folder, annotations, true));
        all.put("check", () -> new BuildCommand(console, clock, folder, annotations, false));
        all.put("new", () -> NewCommand.line(console, clock, folder, terminal));
        all.put("serve", () -> new ServeCommand(console, clock, folder, Browser::open, new Interrupt()));
        all.put("clean", () -> new CleanCommand(console, folder));
        all.put("version", () -> new VersionCommand(console));
        if (args.length > 0 && all.containsKey(args[0])) {
            all.keySet().retainAll(Set.of(args[0]));
        }
        CommandLine commands = new CommandLine(new RootCommand());
        all.forEach((name, command) -> commands.addSubcommand(name, command.get()));
        return commands;
    }

    /** Runs the command that {@code args} name; whatever goes wrong becomes words and an exit code. */
    static int execute(CommandLine commands, Console console, String... args) {
        Failure failure = new Failure(console, args);
        commands.setResourceBundle(console.texts().bundle())
                .setOut(console.out())
                .setErr(console.errors())
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((e, given) -> misused(e, console))
                .setExecutionExceptionHandler((e, line, parsed) -> failure.report(e));
        try {
            return commands.execute(args);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError | AssertionError e) {
            // The library lets errors through, and Java would show them in its own way.
            return failure.report(e);
        }
    }

    /** A command that is not there, with those that are; or a flag. */
    private static String unknown(CommandLine.UnmatchedArgumentException unmatched, Texts texts) {
        List<String> given = unmatched.getUnmatched();
        Set<String> commands = unmatched.getCommandLine().getSubcommands().keySet();
        if (commands.isEmpty() || given.get(0).startsWith("-")) {
            return texts.get("gebruik.onbekend", String.join(" ", given));
        }
        String tip = Hint.nearest(given.get(0), commands)
                .map(hint -> texts.get(hint.key(), hint.arguments()))
                .orElse("");
        return texts.get("gebruik.opdracht-onbekend", given.get(0), tip);
    }

    private static int misused(ParameterException e, Console console) {
        Texts texts = console.texts();
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            console.error(unknown(unmatched, texts));
        } else if (e instanceof CommandLine.MissingParameterException) {
            console.error(texts.get("gebruik.waarde-ontbreekt", String.valueOf(e.getMessage())));
        } else {
            console.error(texts.get("gebruik.ongeldig", String.valueOf(e.getMessage())));
        }
        console.error(texts.get("gebruik.hulp"));
        return USAGE;
    }
}
