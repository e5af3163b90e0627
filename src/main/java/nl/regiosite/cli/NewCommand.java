package nl.regiosite.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.regiosite.model.Article;

/** {@code new}: makes the right file in the right place. On its own it says what there is to make. */
final class NewCommand {
    /** What each kind of file is called. */
    private static final Map<String, Supplier<NewKind>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("project", NewProject::new);
        KINDS.put("verhaal", () -> new NewArticle("verhaal", Article.Kind.STORY));
        KINDS.put("nieuws", () -> new NewArticle("nieuws", Article.Kind.NEWS));
        KINDS.put("agenda", () -> new NewArticle("agenda", Article.Kind.EVENT));
        KINDS.put("pagina", () -> new NewArticle("pagina", Article.Kind.PAGE));
        KINDS.put("tranche", NewTranche::new);
    }

    private NewCommand() {}

    static void addTo(Commands commands, Console console, Clock clock, Path folder, Optional<Terminal> terminal) {
        commands.with(
                "new",
                () -> new Command(List.of(), given -> () -> {
                    console.error(console.texts().get("nieuw.wat", String.join(", ", KINDS.keySet())));
                    return Main.USAGE;
                }));
        KINDS.forEach((name, kind) -> commands.with(
                "new " + name, () -> NewFileCommand.command(console, clock, folder, terminal, name, kind.get())));
    }
}
