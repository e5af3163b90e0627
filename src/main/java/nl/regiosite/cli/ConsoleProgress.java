package nl.regiosite.cli;

import java.util.Locale;
import nl.regiosite.build.Progress;

/** Tells how far a build is: each step with {@code --verbose}, and a line now and then once a build takes long. */
final class ConsoleProgress implements Progress {
    private static final long SECOND = 1_000_000_000L;

    private final Console console;
    private final SiteOptions options;
    private long said = System.nanoTime();

    ConsoleProgress(Console console, SiteOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public void step(Step step) {
        if (options.verbose() && !options.json()) {
            console.say(console.texts().get("stap." + step.name().toLowerCase(Locale.ROOT)));
        }
    }

    @Override
    public void page(int done, int all) {
        long now = System.nanoTime();
        if (now - said > 2 * SECOND && !options.quiet() && !options.json()) {
            said = now;
            console.say(console.texts().get("stap.bladzijden", String.valueOf(done), String.valueOf(all)));
        }
    }
}
