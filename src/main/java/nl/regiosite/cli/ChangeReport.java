package nl.regiosite.cli;

import java.util.Optional;
import nl.regiosite.output.change.Changes;
import nl.regiosite.output.change.ReportLines;
import nl.regiosite.output.change.ReportPage;
import nl.regiosite.output.change.SiteState;
import nl.regiosite.output.change.StateFile;

/** Tells what changed since an earlier build: a few lines at the end, and all of it as a page. */
final class ChangeReport {
    private final Console console;
    private final SiteState now;
    private final Changes changes;

    /** @param earlier the state to compare with, if there is one */
    ChangeReport(Console console, Optional<SiteState> earlier, SiteState now) {
        this.console = console;
        this.now = now;
        this.changes = Changes.between(earlier, now);
    }

    /** Of a site in which nothing changed. */
    ChangeReport(Console console, SiteState now) {
        this.console = console;
        this.now = now;
        this.changes = Changes.between(Optional.of(now), now);
    }

    /** What the next build is to be compared with. */
    String state() {
        return StateFile.write(now);
    }

    void say() {
        ReportLines.of(changes, console.texts()).forEach(console::say);
    }

    /** All of it, as a page of its own. */
    String page() {
        return ReportPage.of(changes, now, console.texts());
    }
}
