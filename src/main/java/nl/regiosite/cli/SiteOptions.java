package nl.regiosite.cli;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.regiosite.build.BuildRequest;
import nl.regiosite.config.SiteConfigReader;
import nl.regiosite.model.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The flags that every command on a site takes. */
final class SiteOptions {
    /** Of a name in a folder, in bytes; beside it stand files with a longer name. */
    private static final int LONGEST_NAME = 200;

    /** Of a path, in bytes, with room for the files of the site. */
    private static final int LONGEST_PATH = 3_000;

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

    @Option(names = "--strict")
    private boolean strict;

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

    String config() {
        return config;
    }

    /** Where the report of what changed goes: {@code target/rapport.html}, or beside a site that is asked for elsewhere. */
    Path report(Path folder) {
        Path site = output(folder);
        return site.resolveSibling(output == null ? "rapport.html" : site.getFileName() + ".rapport.html");
    }

    boolean json() {
        return json;
    }

    /** Whether a warning stops the site as an error does; advice never does. */
    boolean strict() {
        return strict;
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    /** What to build; a flag with a value that makes no sense is wrong usage. */
    BuildRequest request(Path folder, Clock clock) {
        Path site = output(folder);
        if (!canBe(site)) {
            throw wrong("--output", site);
        }
        return new BuildRequest(
                root(folder),
                config,
                site,
                Optional.ofNullable(baseUrl).map(this::address),
                drafts,
                date == null ? LocalDate.now(clock) : day(date));
    }

    /** What a flag was given that cannot be: wrong usage. */
    ParameterException wrong(String flag, Object value) {
        return new ParameterException(spec.commandLine(), flag + " " + value);
    }

    private URI address(String text) {
        return SiteConfigReader.webAddress(text).orElseThrow(() -> wrong("--base-url", text));
    }

    /** Whether there can be a folder there: not below a file, and with names as short as disks want them. */
    private static boolean canBe(Path folder) {
        int longest = folder.toString().getBytes(StandardCharsets.UTF_8).length;
        for (Path at = folder; at != null; at = at.getParent()) {
            Path name = at.getFileName();
            boolean isLong = name != null && name.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
            if (isLong || (!at.equals(folder) && Files.isRegularFile(at))) {
                return false;
            }
        }
        return longest <= LONGEST_PATH;
    }

    private LocalDate day(String text) {
        return PartialDate.parse(text)
                .filter(parsed -> parsed.day().isPresent())
                .map(PartialDate::firstDay)
                .orElseThrow(() -> wrong("--date", text));
    }
}
