package nl.regiosite.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TimeZone;

/**
 * The program. Exit codes: 0 good, 1 something is wrong with the content, 2 wrong usage, 3 a bug or a broken disk.
 *
 * <p>The streams, the clock and the folder to work in come in here and go on through constructors.
 */
public final class Main {
    /** A day begins for every editor at the same moment, wherever the machine stands. */
    private static final TimeZone DUTCH_TIME = TimeZone.getTimeZone("Europe/Amsterdam");

    static final int CONTENT = 1;
    static final int USAGE = 2;
    static final int BUG = 3;

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, clock(), Path.of(""), Terminal.of(System.in), Annotations.of(System.getenv()), args));
    }

    /** Of the day that it is when the program starts. A {@code ZoneId} would first look for other rules in every library. */
    private static Clock clock() {
        int offset = DUTCH_TIME.getOffset(Clock.systemUTC().millis());
        return Clock.system(ZoneOffset.ofTotalSeconds(offset / 1_000));
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
        Commands commands = new Commands(console)
                .with("build", () -> BuildCommand.command(console, clock, folder, annotations, true))
                .with("check", () -> BuildCommand.command(console, clock, folder, annotations, false));
        NewCommand.addTo(commands, console, clock, folder, terminal);
        commands.with("serve", () -> ServeCommand.command(console, clock, folder, Browser::open, new Interrupt()))
                .with("clean", () -> CleanCommand.command(console, folder))
                .with("version", () -> VersionCommand.command(console));
        return execute(commands, console, args);
    }

    /** Runs the command that {@code args} name; whatever goes wrong becomes words and an exit code. */
    static int execute(Commands commands, Console console, String... args) {
        try {
            return commands.run(args);
        } catch (Misused e) {
            e.say(console);
            return USAGE;
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError | AssertionError e) {
            return new Failure(console, args).report(e);
        }
    }
}
