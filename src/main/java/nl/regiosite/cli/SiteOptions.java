package nl.regiosite.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.regiosite.build.BuildRequest;
import nl.regiosite.config.SiteConfigReader;
import nl.regiosite.model.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The flags that every command on a site takes. */
final class SiteOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Option(names = "--root", paramLabel = "DIR")
    private @Nullable Path root;

    @Option(names = "--config", paramLabel = "FILE")
    private String config = "site-config.yml";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR")
    private @Nullable Path output;

    @Option(names = "--base-url", paramLabel = "URL")
    private @Nullable String baseUrl;

    @Option(names = {"-D", "--drafts"})
    private boolean drafts;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private @Nullable String date;

    @Option(names = "--json")
    private boolean json;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Option(names = {"-v", "--verbose"})
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    /** The root of the site: what was asked for, or the folder that the program runs in. */
    Path root(Path folder) {
        return root == null
                ? folder.toAbsolutePath()
                : folder.resolve(root).toAbsolutePath().normalize();
    }

    /** Where the site goes: what was asked for, seen from where the program runs, or {@code target/site} of the root. */
    Path output(Path folder) {
        return output == null
                ? root(folder).resolve("target/site")
                : folder.resolve(output).toAbsolutePath().normalize();
    }

    /** Where the report of what changed goes: {@code target/rapport.html}, or beside a site that is asked for elsewhere. */
    Path report(Path folder) {
        Path site = output(folder);
        return site.resolveSibling(output == null ? "rapport.html" : site.getFileName() + ".rapport.html");
    }

    boolean json() {
        return json;
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    /** What to build; a flag with a value that makes no sense is wrong usage. */
    BuildRequest request(Path folder, Clock clock) {
        return new BuildRequest(
                root(folder),
                config,
                output(folder),
                Optional.ofNullable(baseUrl).map(this::address),
                drafts,
                date == null ? LocalDate.now(clock) : day(date));
    }

    private URI address(String text) {
        return SiteConfigReader.webAddress(text)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "--base-url " + text));
    }

    private LocalDate day(String text) {
        return PartialDate.parse(text)
                .filter(parsed -> parsed.day().isPresent())
                .map(PartialDate::firstDay)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "--date " + text));
    }

    /** Whether the command that was asked for was asked to tell more. */
    static boolean verbose(ParseResult parsed) {
        CommandLine.ParseResult asked = parsed;
        while (asked.hasSubcommand()) {
            asked = asked.subcommand();
        }
        return asked.matchedOptionValue("verbose", asked.hasMatchedOption("-v"));
    }
}
