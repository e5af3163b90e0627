package nl.regiosite.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.diagnostic.Texts;

/**
 * The commands by name: one word or two, such as {@code new project}. The program itself goes by no word at all, and
 * {@code new} alone is a command too. Each is described only when it is asked for.
 */
final class Commands {
    static final String PROGRAM = "";

    private final Map<String, Supplier<Command>> all = new LinkedHashMap<>();
    private final Console console;

    Commands(Console console) {
        this.console = console;
        all.put(
                PROGRAM,
                () -> new Command(List.of(), given -> () -> {
                    help(PROGRAM, command(PROGRAM));
                    return 0;
                }));
    }

    Commands with(String name, Supplier<Command> command) {
        all.put(name, command);
        return this;
    }

    /**
     * Does what the arguments ask for, and returns the exit code.
     *
     * @throws Misused when they ask for nothing that there is
     */
    int run(String... arguments) throws Exception {
        List<String> written = new ArrayList<>();
        String name = name(arguments, written);
        Command command = command(name);
        List<Flag> flags = new ArrayList<>(List.of(Flag.HELP, Flag.LANGUAGE));
        flags.addAll(command.flags());
        Given given = Given.of(flags, written);
        List<String> words = given.words();
        if (!words.isEmpty() && command.words().isEmpty()) {
            throw below(name).isEmpty()
                    ? new Misused("gebruik.onbekend", String.join(" ", words))
                    : unknown(words.get(0), name);
        }
        if (given.has(Flag.HELP)) {
            help(name, command);
            return 0;
        }
        return command.work().apply(given).call();
    }

    /** The longest name that the arguments begin with, apart from flags between; {@code rest} gets what is not of it. */
    private String name(String[] arguments, List<String> rest) {
        String name = PROGRAM;
        boolean mayGoOn = true;
        for (String argument : arguments) {
            String longer = name.isEmpty() ? argument : name + " " + argument;
            boolean isValue = !rest.isEmpty() && rest.get(rest.size() - 1).equals("--" + Flag.LANGUAGE.name());
            if (mayGoOn && !isValue && all.containsKey(longer)) {
                name = longer;
            } else {
                mayGoOn &= isValue || argument.startsWith("-");
                rest.add(argument);
            }
        }
        return name;
    }

    private Command command(String name) {
        return Optional.ofNullable(all.get(name)).orElseThrow().get();
    }

    /** The commands that go on where this one ends, by their last word. */
    private List<String> below(String name) {
        String begin = name.isEmpty() ? "" : name + " ";
        return all.keySet().stream()
                .filter(other -> other.startsWith(begin) && other.length() > begin.length())
                .map(other -> other.substring(begin.length()))
                .filter(other -> other.indexOf(' ') < 0)
                .toList();
    }

    private Misused unknown(String word, String name) {
        Texts texts = console.texts();
        return new Misused(
                "gebruik.opdracht-onbekend",
                word,
                Hint.nearest(word, below(name))
                        .map(hint -> texts.get(hint.key(), hint.arguments()))
                        .orElse(""));
    }

    private void help(String name, Command command) {
        console.say(new Help(console.texts()).of(name, command, below(name)));
    }
}
