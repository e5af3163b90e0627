package nl.regiosite.cli;

import nl.regiosite.diagnostic.Texts;

/** The language that the program speaks: Dutch, unless {@code --lang} asks for another that it knows. */
final class Language {
    private static final String DEFAULT = "nl";

    private Language() {}

    /** Looked up before the arguments are parsed, for what is said of a wrong argument is in that language too. */
    static Texts of(String[] args) {
        String wanted = DEFAULT;
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                wanted = args[i].substring("--lang=".length());
            } else if (args[i].equals("--lang") && i + 1 < args.length) {
                wanted = args[i + 1];
            }
        }
        String plain = wanted.matches("[a-z]{2}") ? wanted : DEFAULT;
        return Texts.in(plain).or(() -> Texts.in(DEFAULT)).orElseThrow();
    }
}
