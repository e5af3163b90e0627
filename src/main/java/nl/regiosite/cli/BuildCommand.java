package nl.regiosite.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.regiosite.build.BuildRequest;
import nl.regiosite.build.BuildResult;
import nl.regiosite.build.Earlier;
import nl.regiosite.build.Progress;
import nl.regiosite.build.SiteBuilder;
import nl.regiosite.build.SiteInputs;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.DiagnosticPrinter;
import nl.regiosite.diagnostic.JsonPrinter;
import nl.regiosite.diagnostic.Severity;
import nl.regiosite.output.FileCache;
import nl.regiosite.output.change.SiteState;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.publish.Publication;
import nl.regiosite.publish.PublishRefused;
import nl.regiosite.publish.Publisher;

/** {@code build} and {@code check}: the same work, but a check publishes nothing. */
final class BuildCommand implements Callable<Integer> {
    /** Of a site of a hundred thousand projects it is a tenth. */
    private static final long LARGEST_STATE = 500_000_000;

    private static final Flag SINCE = Flag.of("since").taking("FILE");
    private static final Flag PROFILE = Flag.of("profile");
    private static final Flag MANIFEST = Flag.of("manifest");
    private static final Flag VERIFY = Flag.of("verify-cache");

    /** For whoever packs the program, and nobody else. */
    private static final Flag REHEARSE = Flag.of("rehearse").saying("");

    private final Console console;
    private final Clock clock;
    private final Path folder;
    private final Optional<Annotations> annotations;
    private final boolean publish;

    private final SiteOptions options;
    private final Given given;

    private BuildCommand(
            Console console,
            Clock clock,
            Path folder,
            Optional<Annotations> annotations,
            boolean publish,
            Given given) {
        this.console = console;
        this.clock = clock;
        this.folder = folder;
        this.annotations = annotations;
        this.publish = publish;
        this.options = new SiteOptions(given);
        this.given = given;
    }

    /** @param publish whether it puts the site in its place, or only checks */
    static Command command(
            Console console, Clock clock, Path folder, Optional<Annotations> annotations, boolean publish) {
        return new Command(
                SiteOptions.and(SINCE, PROFILE, MANIFEST, VERIFY, REHEARSE),
                given -> new BuildCommand(console, clock, folder, annotations, publish, given));
    }

    @Override
    public Integer call() throws Exception {
        long begin = System.nanoTime();
        BuildRequest request =
                options.request(folder, clock).withManifest(given.has(MANIFEST)).doubting(given.has(VERIFY));
        Optional<String> before = asked();
        Publisher publisher = new Publisher(request.root(), request.output());
        if (!publish) {
            return build(
                    request,
                    Optional.empty(),
                    KeptState.of(given.has(SINCE) ? before : publisher.kept()),
                    begin,
                    Spared.NOTHING);
        }
        // From before the content is read: of two builds at once, the one that publishes last has read last.
        try (Publication publication = publisher.open(() -> busy(request.output()))) {
            if (publication.followsBroken()) {
                FileCache.below(request.root()).tidy();
            }
            KeptState state = KeptState.of(given.has(SINCE) ? before : publisher.kept());
            Optional<Shortcut> shortcut = !given.has(SINCE) && !given.has(PROFILE) && !given.has(REHEARSE)
                    ? Shortcut.of(request, publication, SiteInputs.thisProgram(), state)
                    : Optional.empty();
            Optional<Shortcut.Same> same = shortcut.flatMap(Shortcut::same);
            if (same.isPresent() && !given.has(VERIFY)) {
                ChangeReport changes = new ChangeReport(console, same.get().state());
                told(same.get().told(), same.get().files(), request, changes, Optional.of(publication), begin);
                return 0;
            }
            return build(request, Optional.of(publication), state, begin, new Spared(shortcut, same));
        }
    }

    /** What is to be known of a build that could have been spared, and of one that will spare the next. */
    private record Spared(Optional<Shortcut> shortcut, Optional<Shortcut.Same> same) {
        static final Spared NOTHING = new Spared(Optional.empty(), Optional.empty());

        Earlier earlier(BuildRequest request) {
            return shortcut.map(it -> it.earlier(request.doubts())).orElse(Earlier.NOTHING);
        }

        /** Whether somebody touched what the build reads while it did: then nobody knows what it was made of. */
        boolean isTouched() {
            return shortcut.filter(it -> !it.isStill()).isPresent();
        }

        void before(BuildResult built) {
            same.ifPresent(it -> it.mustBe(built));
        }

        void after(BuildResult built, String state) {
            shortcut.ifPresent(it -> it.published(built, state));
        }
    }

    private void busy(Path output) {
        if (!options.quiet()) {
            console.error(console.texts().get("uitvoer.wacht", output.toString()));
        }
    }

    private int build(
            BuildRequest request, Optional<Publication> publication, KeptState before, long begin, Spared spared)
            throws IOException, PublishRefused {
        Profile progress = new Profile(new ConsoleProgress(console, options));
        SiteBuilder builder = new SiteBuilder(progress, advises());
        BuildResult built = builder.build(request, spared.earlier(request));
        if (spared.isTouched()) {
            return build(request, publication, before, begin, Spared.NOTHING);
        }
        BuildResult result = options.strict() ? built.strict() : built;
        report(result, request.root());
        if (result.tree().isEmpty()) {
            long errors = result.count(Severity.ERROR);
            say(
                    result,
                    (publish ? "klaar." : "klaar.check-") + (errors == 1 ? "fout" : "fouten"),
                    String.valueOf(errors),
                    warnings(result),
                    standing());
            return Main.CONTENT;
        }
        OutputTree tree = result.tree().get();
        SiteState state = result.state().orElseThrow();
        ChangeReport changes = new ChangeReport(console, before.read().get(), state);
        if (publication.isPresent()) {
            progress.step(Progress.Step.PUBLISH);
            spared.before(result);
            publication.get().publish(tree);
            String says = changes.state();
            publication.get().keep(says);
            spared.after(result, says);
        }
        told(result, tree.size(), request, changes, publication, begin);
        if (given.has(PROFILE) && !options.json()) {
            progress.lines(console.texts()).forEach(console::say);
        }
        if (given.has(REHEARSE)) {
            new Rehearsal(request, console, clock).play();
        }
        return 0;
    }

    /** Says how a build went that gave a site. */
    private void told(
            BuildResult result,
            int files,
            BuildRequest request,
            ChangeReport changes,
            Optional<Publication> publication,
            long begin) {
        String place =
                folder.toAbsolutePath().normalize().relativize(request.output()).toString();
        say(
                result,
                publish ? "klaar.gebouwd" : "klaar.nagekeken",
                String.valueOf(result.pages()),
                String.valueOf(files),
                seconds(System.nanoTime() - begin),
                warnings(result),
                place,
                String.valueOf(result.explained()));
        publication.ifPresent(turn -> turn.put(options.report(folder), changes.page()));
        if ((publish || given.has(SINCE)) && !options.quiet() && !options.json()) {
            changes.say();
        }
    }

    /** The state of the site that is asked for to compare with; none when it is not there. */
    private Optional<String> asked() {
        Optional<Path> since = given.path(SINCE);
        if (since.isEmpty() || Files.notExists(folder.resolve(since.get()))) {
            return Optional.empty();
        }
        Path file = folder.resolve(since.get());
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST_STATE) {
                return Optional.of(Files.readString(file));
            }
        } catch (IOException e) {
            // Not to be read, or no text.
        }
        throw Misused.value("--since", since.get());
    }

    private String standing() {
        return publish ? console.texts().get("klaar.blijft-staan") : "";
    }

    /** Advice is for who is writing and asks how it went; whoever publishes has only what matters before him. */
    private boolean advises() {
        return !publish && !options.quiet();
    }

    private String warnings(BuildResult result) {
        long count = result.count(Severity.WARNING);
        String warnings =
                console.texts().get(count == 1 ? "klaar.waarschuwing" : "klaar.waarschuwingen", String.valueOf(count));
        long advice = result.count(Severity.ADVICE);
        return !advises()
                ? warnings
                : warnings
                        + ", "
                        + console.texts().get(advice == 1 ? "klaar.advies" : "klaar.adviezen", String.valueOf(advice));
    }

    private void report(BuildResult result, Path root) {
        DiagnosticPrinter people = new DiagnosticPrinter(console.texts());
        JsonPrinter programs = new JsonPrinter(console.texts());
        // What must be done stands last, right above the sentence that says how it went.
        List<Diagnostic> advice = result.problems().stream()
                .filter(problem -> problem.severity() == Severity.ADVICE)
                .toList();
        List<Diagnostic> rest = result.problems().stream()
                .filter(problem -> problem.severity() != Severity.ADVICE)
                .toList();
        Stream.concat(advice.stream(), rest.stream()).forEach(problem -> {
            if (options.json()) {
                console.say(programs.print(problem));
            } else {
                console.error(people.print(problem));
            }
            annotations.ifPresent(host -> console.error(host.line(problem, root, console.texts())));
        });
    }

    private void say(BuildResult result, String key, String... arguments) {
        String sentence = console.texts().get(key, arguments).strip();
        if (options.json()) {
            console.say(JsonPrinter.summary(
                    options.config(),
                    sentence,
                    result.count(Severity.ERROR),
                    result.count(Severity.WARNING),
                    result.count(Severity.ADVICE),
                    result.pages()));
        } else if (!options.quiet()) {
            console.say(sentence);
        }
    }

    /** {@code 0,7} in Dutch, {@code 0.7} in English. */
    private String seconds(long nanos) {
        String point = String.format(Locale.ROOT, "%.1f", nanos / 1e9);
        return point.replace(".", console.texts().get("decimaalteken"));
    }
}
