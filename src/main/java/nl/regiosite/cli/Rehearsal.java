package nl.regiosite.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.regiosite.build.BuildRequest;
import nl.regiosite.build.Progress;
import nl.regiosite.build.SiteBuilder;
import nl.regiosite.build.SiteInputs;
import nl.regiosite.publish.Publication;
import nl.regiosite.publish.PublishRefused;
import nl.regiosite.publish.Publisher;
import nl.regiosite.serve.Preview;

/**
 * Does once, for nobody, what the program will be asked for every day: a site from nothing, the same again, one of which
 * not all is made, a check, and one page of a preview. Java keeps an archive of all that it had to load when the program
 * was packed; what it did not see then, it has to find each time.
 */
final class Rehearsal {
    private final BuildRequest request;
    private final Console console;
    private final Clock clock;

    Rehearsal(BuildRequest request, Console console, Clock clock) {
        this.request = request;
        this.console = console;
        this.clock = clock;
    }

    void play() throws IOException, PublishRefused {
        Path site = request.output().resolveSibling("repetitie").resolve("site");
        run("build", site);
        run("build", site);
        run("check", site);
        try (Publication publication = new Publisher(request.root(), site).open(() -> {})) {
            makeTheRest(site, publication);
            Files.deleteIfExists(site.resolveSibling("site.rapport.html"));
            publication.clean();
        }
        Files.deleteIfExists(site.resolveSibling(""));
        show();
    }

    /** As when a text changed, but for what is published then. */
    private void makeTheRest(Path site, Publication publication) {
        KeptState state = KeptState.of(new Publisher(request.root(), site).kept());
        Shortcut.of(request.to(site), publication, SiteInputs.thisProgram(), state)
                .ifPresent(shortcut -> new SiteBuilder(Progress.NONE).build(request, shortcut.earlier(false)));
    }

    private void run(String command, Path site) {
        Main.run(
                console.out(),
                console.errors(),
                clock,
                request.root(),
                command,
                "--quiet",
                "--config",
                request.config(),
                "--output",
                site.toString());
    }

    private void show() throws IOException {
        try (Preview preview = new Preview(request.withDrafts(), 0, console.texts(), failure -> {
                    throw failure;
                });
                InputStream page = preview.address().toURL().openStream()) {
            page.readAllBytes();
        }
    }
}
