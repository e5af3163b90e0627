package nl.regiosite.cli;

import java.util.List;

/** The program was asked for something in a way that it does not understand: exit code 2. */
final class Misused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] arguments;

    /** @param key of the text that says what is wrong, with {@code arguments} filled in */
    Misused(String key, String... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** A flag that was given what it cannot have. */
    static Misused value(String flag, Object value) {
        return new Misused("gebruik.ongeldig", flag + " " + value);
    }

    void say(Console console) {
        console.error(console.texts().get(key, arguments));
        console.error(console.texts().get("gebruik.hulp"));
    }
}
