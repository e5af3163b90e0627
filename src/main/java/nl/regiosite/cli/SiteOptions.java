package nl.regiosite.cli;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regiosite.build.BuildRequest;
import nl.regiosite.config.SiteConfigReader;
import nl.regiosite.model.PartialDate;

/** The flags that every command on a site takes. */
final class SiteOptions {
    /** Of a name in a folder, in bytes; beside it stand files with a longer name. */
    private static final int LONGEST_NAME = 200;

    /** Of a path, in bytes, with room for the files of the site. */
    private static final int LONGEST_PATH = 3_000;

    private static final Flag ROOT = Flag.of("root").taking("DIR");
    private static final Flag CONFIG = Flag.of("config").taking("FILE");
    private static final Flag OUTPUT = Flag.of("o", "output").taking("DIR");
    private static final Flag BASE_URL = Flag.of("base-url").taking("URL");
    private static final Flag DRAFTS = Flag.of("D", "drafts");
    private static final Flag DATE = Flag.of("date").taking("YYYY-MM-DD");
    private static final Flag JSON = Flag.of("json");
    private static final Flag STRICT = Flag.of("strict");
    private static final Flag QUIET = Flag.of("q", "quiet");

    private final Given given;

    SiteOptions(Given given) {
        this.given = given;
    }

    /** These flags, and those of one command. */
    static List<Flag> and(Flag... others) {
        return Stream.concat(
                        Stream.of(ROOT, CONFIG, OUTPUT, BASE_URL, DRAFTS, DATE, JSON, STRICT, QUIET, Flag.VERBOSE),
                        Stream.of(others))
                .toList();
    }

    /** The root of the site: what was asked for, or the folder that the program runs in. */
    Path root(Path folder) {
        return given.path(ROOT)
                .map(root -> folder.resolve(root).toAbsolutePath().normalize())
                .orElseGet(folder::toAbsolutePath);
    }

    /** Where the site goes: what was asked for, seen from where the program runs, or {@code target/site} of the root. */
    Path output(Path folder) {
        return given.path(OUTPUT)
                .map(output -> folder.resolve(output).toAbsolutePath().normalize())
                .orElseGet(() -> root(folder).resolve("target/site"));
    }

    String config() {
        return given.value(CONFIG).orElse("site-config.yml");
    }

    /** Where the report of what changed goes: {@code target/rapport.html}, or beside a site that is asked for elsewhere. */
    Path report(Path folder) {
        Path site = output(folder);
        return site.resolveSibling(given.has(OUTPUT) ? site.getFileName() + ".rapport.html" : "rapport.html");
    }

    boolean json() {
        return given.has(JSON);
    }

    /** Whether a warning stops the site as an error does; advice never does. */
    boolean strict() {
        return given.has(STRICT);
    }

    boolean quiet() {
        return given.has(QUIET);
    }

    boolean verbose() {
        return given.has(Flag.VERBOSE);
    }

    /** What to build; a flag with a value that makes no sense is wrong usage. */
    BuildRequest request(Path folder, Clock clock) {
        Path site = output(folder);
        if (!canBe(site)) {
            throw Misused.value("--output", site);
        }
        return new BuildRequest(
                root(folder),
                config(),
                site,
                given.value(BASE_URL).map(SiteOptions::address),
                given.has(DRAFTS),
                given.value(DATE).map(SiteOptions::day).orElseGet(() -> LocalDate.now(clock)));
    }

    private static URI address(String text) {
        return SiteConfigReader.webAddress(text).orElseThrow(() -> Misused.value("--base-url", text));
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

    private static LocalDate day(String text) {
        return PartialDate.parse(text)
                .filter(parsed -> parsed.day().isPresent())
                .map(PartialDate::firstDay)
                .orElseThrow(() -> Misused.value("--date", text));
    }
}
