package nl.regiosite.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * Something that the program does.
 *
 * @param flags that it takes, beside those for help and for the language
 * @param words what the help calls the words behind it; empty when it takes none
 * @param work what is to be done with what was given; it returns the exit code
 */
record Command(List<Flag> flags, String words, Function<Given, Callable<Integer>> work) {
    Command {
        flags = List.copyOf(flags);
    }

    Command(List<Flag> flags, Function<Given, Callable<Integer>> work) {
        this(flags, "", work);
    }
}
