package nl.regiosite.cli;

import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.regiosite.build.BuildRequest;
import nl.regiosite.serve.Preview;

/** {@code serve}: shows the site while it is written, until Ctrl-C. */
final class ServeCommand implements Callable<Integer> {
    private static final Flag PORT = Flag.of("p", "port").taking("PORT");
    private static final Flag OPEN = Flag.of("open");
    private static final int LAST_PORT = 65_535;

    private final Console console;
    private final Clock clock;
    private final Path folder;
    private final Consumer<String> browser;
    private final Interrupt interrupt;

    private final SiteOptions options;
    private final int port;
    private final boolean open;

    private ServeCommand(
            Console console, Clock clock, Path folder, Consumer<String> browser, Interrupt interrupt, Given given) {
        this.console = console;
        this.clock = clock;
        this.folder = folder;
        this.browser = browser;
        this.interrupt = interrupt;
        this.options = new SiteOptions(given);
        this.port = given.value(PORT).map(ServeCommand::port).orElse(4000);
        this.open = given.has(OPEN);
    }

    static Command command(Console console, Clock clock, Path folder, Consumer<String> browser, Interrupt interrupt) {
        return new Command(
                SiteOptions.and(PORT, OPEN),
                given -> new ServeCommand(console, clock, folder, browser, interrupt, given));
    }

    private static int port(String text) {
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : LAST_PORT + 1;
        if (port > LAST_PORT) {
            throw Misused.value("--port", text);
        }
        return port;
    }

    @Override
    public Integer call() throws Exception {
        BuildRequest request = options.request(folder, clock).withDrafts();
        Failure failure =
                new Failure(console, options.verbose() ? new String[] {"serve", "-v"} : new String[] {"serve"});
        try (Preview preview = new Preview(request, port, console.texts(), failure::report)) {
            String address = preview.address() + "/";
            if (port != 0 && preview.address().getPort() != port) {
                console.say(console.texts().get("voorbeeld.poort", String.valueOf(port)));
            }
            console.say(console.texts().get("voorbeeld.klaar", address));
            if (open) {
                browser.accept(address);
            }
            interrupt.await();
        } catch (BindException e) {
            console.error(console.texts().get("voorbeeld.geen-poort", String.valueOf(port)));
            return Main.USAGE;
        }
        console.say(console.texts().get("voorbeeld.gestopt"));
        interrupt.done();
        return 0;
    }
}
