package nl.regiosite.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.build.BuildRequest;
import nl.regiosite.check.Rules;
import nl.regiosite.cli.NewKind.Answer;
import nl.regiosite.cli.NewKind.Lines;
import nl.regiosite.cli.NewKind.NewFile;
import nl.regiosite.content.Content;
import nl.regiosite.content.ContentLoader;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.DiagnosticPrinter;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.diagnostic.Severity;

/** {@code new project} and the like: gets the answers, writes the file, holds it against the rules, says what is next. */
final class NewFileCommand implements Callable<Integer> {
    private static final String TITLE = "\"TITEL\"";

    private final Console console;
    private final Clock clock;
    private final Path folder;
    private final Optional<Terminal> terminal;
    private final String name;
    private final NewKind kind;
    private final Given given;
    private final SiteOptions options;

    private NewFileCommand(
            Console console,
            Clock clock,
            Path folder,
            Optional<Terminal> terminal,
            String name,
            NewKind kind,
            Given given) {
        this.console = console;
        this.clock = clock;
        this.folder = folder;
        this.terminal = terminal;
        this.name = name;
        this.kind = kind;
        this.given = given;
        this.options = new SiteOptions(given);
    }

    /** @param name of what is made */
    static Command command(
            Console console, Clock clock, Path folder, Optional<Terminal> terminal, String name, NewKind kind) {
        return new Command(
                SiteOptions.and(
                        kind.answers().stream().map(NewFileCommand::flag).toArray(Flag[]::new)),
                TITLE,
                given -> new NewFileCommand(console, clock, folder, terminal, name, kind, given));
    }

    private static Flag flag(Answer answer) {
        return Flag.of(answer.name()).taking("…").saying("nieuw.vraag." + answer.name());
    }

    @Override
    public Integer call() {
        BuildRequest request = options.request(folder, clock);
        if (terminal.isEmpty()) {
            List<String> missing = missing();
            if (!missing.isEmpty()) {
                console.error(console.texts().get("nieuw.ontbreekt", String.join(", ", missing)));
                return misused();
            }
        }
        Diagnostics before = new Diagnostics();
        Content content = ContentLoader.load(request.root(), before);
        if (!Files.isDirectory(request.root().resolve("content"))) {
            print(before.sorted());
            return Main.CONTENT;
        }
        Rules.check(content.programme(), content.places(), before);
        Interview interview = new Interview(console, terminal, this::given);
        try {
            if (terminal.isPresent()) {
                console.say(console.texts().get("nieuw.begin"));
            }
            NewFile file = kind.ask(interview, new Known(request.root(), content, request.today()));
            if (!interview.wrong().isEmpty()) {
                interview.wrong().forEach(console::error);
                return misused();
            }
            return make(file, request.root(), before);
        } catch (Interview.Stopped e) {
            console.say("");
            console.say(console.texts().get("nieuw.gestopt"));
            return Main.USAGE;
        }
    }

    private int make(NewFile file, Path root, Diagnostics before) {
        NewFiles files = new NewFiles(root);
        files.create(file.path(), file.text());
        List<Lines> left = new ArrayList<>();
        for (Lines lines : file.lines()) {
            Optional<String> was = read(root.resolve(lines.path()));
            Optional<String> longer = was.flatMap(text -> JsonListLines.insert(text, lines.key(), lines.lines()));
            if (longer.isPresent()) {
                files.replace(lines.path(), was.orElseThrow(), longer.get());
            } else {
                left.add(lines);
            }
        }
        Set<String> known = errors(before).map(NewFileCommand::gist).collect(Collectors.toSet());
        Diagnostics after = new Diagnostics();
        Content content = ContentLoader.load(root, after);
        Rules.check(content.programme(), content.places(), after);
        List<Diagnostic> caused =
                errors(after).filter(error -> !known.contains(gist(error))).toList();
        if (!caused.isEmpty()) {
            files.undo();
            print(caused);
            console.error(console.texts().get("nieuw.teruggedraaid"));
            return Main.CONTENT;
        }
        tell(file, left, known.size());
        return 0;
    }

    private void tell(NewFile file, List<Lines> left, int errors) {
        if (options.quiet()) {
            return;
        }
        console.say("");
        console.say(console.texts().get("nieuw.gemaakt", file.path()));
        for (Lines lines : file.lines()) {
            String key = left.contains(lines) ? "nieuw.zelf-plakken" : "nieuw.regels-klaar";
            console.say(console.texts()
                    .get(
                            key,
                            lines.path(),
                            String.valueOf(lines.lines().size()),
                            lines.lines().stream()
                                    .map(line -> "    " + line + ",")
                                    .collect(Collectors.joining("\n"))));
        }
        List<String> arguments =
                Stream.concat(Stream.of(file.path()), file.arguments().stream()).toList();
        console.say(console.texts().get(file.next(), arguments));
        if (errors > 0) {
            console.say(console.texts().get("nieuw.al-fouten", String.valueOf(errors)));
        }
    }

    private static Stream<Diagnostic> errors(Diagnostics problems) {
        return problems.sorted().stream().filter(problem -> problem.severity() == Severity.ERROR);
    }

    /** A mistake without its line, which changes when lines are added above it. */
    private static String gist(Diagnostic problem) {
        return problem.span().file().path() + " " + problem.code() + " " + problem.arguments();
    }

    private List<String> missing() {
        Stream<String> flags = kind.answers().stream()
                .filter(answer -> answer.required() && given(answer.name()).isEmpty())
                .map(answer -> "--" + answer.name());
        return Stream.concat(kind.needsTitle() && given.words().isEmpty() ? Stream.of(TITLE) : Stream.empty(), flags)
                .toList();
    }

    /** A title of more words may be without quotes. */
    private Optional<String> given(String question) {
        if (question.equals("titel")) {
            return Optional.of(String.join(" ", given.words()))
                    .filter(title -> !given.words().isEmpty());
        }
        return given.value(Flag.of(question));
    }

    private int misused() {
        console.error(console.texts().get("nieuw.hulp", name));
        return Main.USAGE;
    }

    private void print(List<Diagnostic> problems) {
        DiagnosticPrinter printer = new DiagnosticPrinter(console.texts());
        problems.forEach(problem -> console.error(printer.print(problem)));
    }

    /** The text of a file; nothing when it is not there or is no UTF-8. */
    private static Optional<String> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
