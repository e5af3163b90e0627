package nl.regiosite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.regiosite.build.BuildRequest;
import nl.regiosite.build.BuildResult;
import nl.regiosite.build.Earlier;
import nl.regiosite.build.Progress;
import nl.regiosite.build.SiteBuilder;
import nl.regiosite.build.Sites;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Texts;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.publish.Publication;
import nl.regiosite.publish.PublishRefused;
import nl.regiosite.publish.Publisher;

/** A site that is edited and built again, in two ways: with what the build before left, and from nothing. */
final class EditedSite {
    private static final Optional<String> PROGRAM = Optional.of("this one");
    private static final String WITH = "met";
    private static final String WITHOUT = "zonder";

    private final Path root;
    private LocalDate today = Sites.TODAY;

    /**
     * How a build went.
     *
     * @param made the files that were not taken as they stood
     * @param files all files of the site, and what stands beside it
     */
    record Outcome(List<Diagnostic> problems, Set<String> made, Map<String, String> files) {
        String file(String path) {
            return Objects.requireNonNull(files.get(path), path);
        }
    }

    EditedSite(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    void edit(String path, UnaryOperator<String> how) {
        Path file = root.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, how.apply(Files.exists(file) ? Files.readString(file) : ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void nextDay() {
        today = today.plusDays(1);
    }

    /** The build that uses what there is. */
    Outcome build() throws PublishRefused {
        return build(WITH, false, UnaryOperator.identity());
    }

    /** The same, which makes all of it again and holds it against what there is. */
    Outcome doubt() throws PublishRefused {
        return build(WITH, true, UnaryOperator.identity());
    }

    /** One that publishes and remembers something else than it made. */
    Outcome lie(UnaryOperator<BuildResult> how) throws PublishRefused {
        return build(WITH, false, how);
    }

    /** The build from nothing, elsewhere. */
    Outcome whole() throws PublishRefused {
        return build(WITHOUT, false, UnaryOperator.identity());
    }

    Path site() {
        return root.resolve("target/" + WITH);
    }

    /** Builds in both ways, which must give the same; gives the one that uses what there is. */
    Outcome same(String what) throws PublishRefused {
        Outcome used = build();
        Outcome whole = whole();
        assertThat(used.problems()).as(what).isEqualTo(whole.problems());
        assertThat(used.files().keySet()).as(what).isEqualTo(whole.files().keySet());
        whole.files().forEach((path, text) -> assertThat(used.files().get(path))
                .as("%s: %s", what, path)
                .isEqualTo(text));
        return used;
    }

    private Outcome build(String place, boolean doubts, UnaryOperator<BuildResult> how) throws PublishRefused {
        Path output = root.resolve("target/" + place);
        BuildRequest request =
                new BuildRequest(root, "site-config.yml", output, Optional.<URI>empty(), false, today).doubting(doubts);
        Publisher publisher = new Publisher(root, output);
        Set<String> made = new TreeSet<>();
        try (Publication publication = publisher.open(() -> {})) {
            KeptState before = KeptState.of(publisher.kept());
            Shortcut shortcut =
                    Shortcut.of(request, publication, PROGRAM, before).orElseThrow();
            Earlier earlier = place.equals(WITH) ? shortcut.earlier(doubts) : Earlier.NOTHING;
            BuildResult built = how.apply(new SiteBuilder(Progress.NONE).build(request, earlier));
            if (built.tree().isPresent()) {
                OutputTree tree = built.tree().get();
                tree.paths().stream().filter(path -> !tree.stands(path)).forEach(made::add);
                Console console = new Console(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(new StringWriter()),
                        Texts.in("nl").orElseThrow());
                ChangeReport changes = new ChangeReport(
                        console, before.read().get(), built.state().orElseThrow());
                String says = changes.state();
                publication.publish(tree);
                publication.keep(says);
                publication.put(root.resolve("target/" + place + ".rapport.html"), changes.page());
                if (place.equals(WITH)) {
                    shortcut.published(built, says);
                }
            }
            return new Outcome(built.problems(), made, files(place));
        }
    }

    private Map<String, String> files(String place) {
        Map<String, String> files = new TreeMap<>();
        Sites.read(root.resolve("target/" + place)).forEach((path, bytes) -> files.put(path, Sites.text(bytes)));
        for (String beside : List.of(".manifest", ".stand.json", ".rapport.html")) {
            try {
                files.put(beside, Files.readString(root.resolve("target/" + place + beside)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
