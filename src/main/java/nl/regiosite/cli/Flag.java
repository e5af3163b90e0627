package nl.regiosite.cli;

/**
 * A flag of a command, such as {@code --output} or {@code -o}.
 *
 * @param letter its short form; empty when it has none
 * @param value what the help calls its value; empty when it takes none
 * @param text the key of what the help says of it; empty when the help does not name it
 */
record Flag(String letter, String name, String value, String text) {
    static final Flag HELP = of("h", "help");
    static final Flag LANGUAGE = of("", "lang").taking("nl|en");
    static final Flag VERBOSE = of("v", "verbose");

    static Flag of(String name) {
        return of("", name);
    }

    static Flag of(String letter, String name) {
        return new Flag(letter, name, "", "vlag." + name);
    }

    Flag taking(String label) {
        return new Flag(letter, name, label, text);
    }

    /** The same flag, of which the help says something else. */
    Flag saying(String key) {
        return new Flag(letter, name, value, key);
    }

    /** As it is written in full. */
    String written() {
        return "--" + name + (value.isEmpty() ? "" : "=" + value);
    }
}
