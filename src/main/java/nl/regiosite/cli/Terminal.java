package nl.regiosite.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Someone at a keyboard who can be asked things. Tests play one. */
@FunctionalInterface
interface Terminal {
    /** The next line that is typed, without its end; nothing when no more comes (Ctrl-D). */
    Optional<String> readLine();

    /** The terminal that the program was started in; none in a script, a pipe or on a build host. */
    @SuppressWarnings("SystemConsoleNull") // before Java 22 it is null; after, the console is asked
    static Optional<Terminal> of(InputStream in) {
        java.io.Console console = System.console();
        if (console == null || !isTerminal(console)) {
            return Optional.empty();
        }
        // Where no language is set, Java takes the keyboard for ASCII and would lose every accent.
        Charset set = console.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : console.charset();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, set));
        return Optional.of(() -> {
            try {
                return Optional.ofNullable(reader.readLine());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read from the terminal", e);
            }
        });
    }

    /** From Java 22 on there may be a console without a terminal; it then says so itself. */
    private static boolean isTerminal(java.io.Console console) {
        try {
            return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
