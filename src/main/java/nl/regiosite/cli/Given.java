package nl.regiosite.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** What was written behind a command. */
final class Given {
    private final CommandLine line;

    private Given(CommandLine line) {
        this.line = line;
    }

    /**
     * Holds what was written against what a command takes.
     *
     * @throws Misused when a flag is unknown, lacks its value, or stands there twice
     */
    static Given of(List<Flag> flags, List<String> written) {
        Options options = new Options();
        for (Flag flag : flags) {
            options.addOption(Option.builder(flag.letter().isEmpty() ? null : flag.letter())
                    .longOpt(flag.name())
                    .hasArg(!flag.value().isEmpty())
                    .get());
        }
        try {
            // A value is taken as it stands, with its quotes: the shell took off those that were for it.
            CommandLine line = DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .setStripLeadingAndTrailingQuotes(false)
                    .get()
                    .parse(options, written.toArray(String[]::new));
            Set<String> seen = new HashSet<>();
            for (Option option : line.getOptions()) {
                if (!seen.add(option.getLongOpt())) {
                    throw new Misused("gebruik.dubbel", "--" + option.getLongOpt());
                }
            }
            return new Given(line);
        } catch (UnrecognizedOptionException e) {
            throw new Misused("gebruik.onbekend", e.getOption());
        } catch (MissingArgumentException e) {
            throw new Misused("gebruik.waarde-ontbreekt", "--" + e.getOption().getLongOpt());
        } catch (ParseException e) {
            throw new Misused("gebruik.ongeldig", String.valueOf(e.getMessage()));
        }
    }

    boolean has(Flag flag) {
        return line.hasOption(flag.name());
    }

    Optional<String> value(Flag flag) {
        return Optional.ofNullable(line.getOptionValue(flag.name()));
    }

    Optional<Path> path(Flag flag) {
        return value(flag).map(text -> {
            try {
                return Path.of(text);
            } catch (InvalidPathException e) {
                throw Misused.value("--" + flag.name(), text);
            }
        });
    }

    /** What is no flag and no value of one. */
    List<String> words() {
        return line.getArgList();
    }
}
