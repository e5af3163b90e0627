package nl.regiosite.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.regiosite.diagnostic.Texts;
import nl.regiosite.publish.PublishRefused;

/** What the program says when it cannot go on: wrong usage, a broken disk, or a bug of its own. */
final class Failure {
    private final Console console;
    private final List<String> given;

    /** @param given what was asked for on the command line */
    Failure(Console console, String... given) {
        this.console = console;
        this.given = List.of(given);
    }

    /** Says it, and returns the exit code. */
    int report(Throwable e) {
        Texts texts = console.texts();
        if (e instanceof PublishRefused refused) {
            console.error(texts.get(
                    "uitvoer." + refused.reason().name().toLowerCase(Locale.ROOT),
                    refused.place().toString()));
            return Main.USAGE;
        }
        boolean disk = e instanceof UncheckedIOException || e instanceof IOException;
        if (disk) {
            console.error(texts.get("fout.schijf", words(e)));
            console.error(texts.get("fout.schijf.tip"));
        } else if (e instanceof OutOfMemoryError) {
            console.error(texts.get("fout.geheugen"));
        } else {
            bug(e, texts);
        }
        if (isVerbose()) {
            e.printStackTrace(console.errors());
            console.errors().flush();
        } else if (!disk) {
            console.error(texts.get("fout.meer-weten"));
        }
        return Main.BUG;
    }

    private void bug(Throwable e, Texts texts) {
        console.error(texts.get("fout.programma"));
        console.error("  " + texts.get("fout.opdracht", "regiosite " + String.join(" ", given)));
        console.error("  " + texts.get("fout.versie", VersionCommand.version()));
        console.error("  "
                + texts.get(
                        "fout.java",
                        System.getProperty("java.version", "?"),
                        System.getProperty("os.name", "?") + " " + System.getProperty("os.version", "?")));
        console.error("  " + texts.get("fout.melding", e.getClass().getSimpleName() + ": " + words(e)));
    }

    private boolean isVerbose() {
        return given.contains("-v") || given.contains("--verbose");
    }

    private static String words(Throwable e) {
        String cause = Optional.ofNullable(e.getCause())
                .map(Throwable::toString)
                .map(text -> " (" + text + ")")
                .orElse("");
        return Optional.ofNullable(e.getMessage()).orElse("-") + cause;
    }
}
