package nl.regiosite.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.regiosite.output.FileCache;
import nl.regiosite.publish.Publication;
import nl.regiosite.publish.Publisher;

/** {@code clean}: takes away the site that was built, and nothing that this program did not make. */
final class CleanCommand implements Callable<Integer> {
    private final Console console;
    private final Path folder;

    private final SiteOptions options;

    private CleanCommand(Console console, Path folder, SiteOptions options) {
        this.console = console;
        this.folder = folder;
        this.options = options;
    }

    static Command command(Console console, Path folder) {
        return new Command(SiteOptions.and(), given -> new CleanCommand(console, folder, new SiteOptions(given)));
    }

    @Override
    public Integer call() throws Exception {
        Path output = options.output(folder);
        try (Publication site = new Publisher(options.root(folder), output).open(() -> busy(output))) {
            site.clean();
        }
        Files.deleteIfExists(options.report(folder));
        FileCache.below(options.root(folder)).clear();
        if (!options.quiet()) {
            console.say(console.texts().get("klaar.opgeruimd", output.toString()));
        }
        return 0;
    }

    private void busy(Path output) {
        if (!options.quiet()) {
            console.error(console.texts().get("uitvoer.wacht", output.toString()));
        }
    }
}
