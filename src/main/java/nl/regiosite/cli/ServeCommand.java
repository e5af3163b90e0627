package nl.regiosite.cli;

import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.regiosite.build.BuildRequest;
import nl.regiosite.serve.Preview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: shows the site while it is written, until Ctrl-C. */
@Command
final class ServeCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;
    private final Path folder;
    private final Consumer<String> browser;
    private final Interrupt interrupt;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(
            names = {"-p", "--port"},
            paramLabel = "PORT",
            defaultValue = "4000")
    private int port;

    @Option(names = "--open")
    private boolean open;

    ServeCommand(Console console, Clock clock, Path folder, Consumer<String> browser, Interrupt interrupt) {
        this.console = console;
        this.clock = clock;
        this.folder = folder;
        this.browser = browser;
        this.interrupt = interrupt;
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
