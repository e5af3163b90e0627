package nl.regiosite.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;
import nl.regiosite.build.Sites;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a publication leaves when it is broken off after each of its steps, and what the next one makes of that. */
class BrokenOffTest {
    private static final OutputTree OLD = Trees.of("index.html", "oud/index.html", "oud/diep/a.html");
    private static final OutputTree NEW = Trees.of("index.html", "nieuw/index.html");

    /** After this many steps the new site stands. */
    private static final int IN = 6;

    private interface Step {
        void take(Path target) throws IOException;
    }

    private static final List<Step> STEPS = List.of(
            target -> Files.createDirectories(target.resolve(".site.bezig/nieuw")),
            target -> Files.writeString(target.resolve(".site.bezig/nieuw/index.html"), "half"),
            target -> {
                Sites.copy(target.resolve("new"), target.resolve(".site.bezig/nieuw"));
                Files.writeString(target.resolve(".site.bezig/nieuw.manifest"), "0123");
            },
            target -> Files.copy(
                    target.resolve("new.manifest"),
                    target.resolve(".site.bezig/nieuw.manifest"),
                    StandardCopyOption.REPLACE_EXISTING),
            target -> move(target, "site", ".site.bezig/oud"),
            target -> move(target, ".site.bezig/nieuw", "site"),
            target -> move(target, ".site.bezig/oud", ".site.bezig/weg"),
            target -> move(target, "site.manifest", ".site.bezig/oud.manifest"),
            target -> move(target, ".site.bezig/nieuw.manifest", "site.manifest"),
            target -> Files.delete(target.resolve(".site.bezig/weg/oud/diep/a.html")),
            target -> Files.delete(target.resolve(".site.bezig/weg/oud/diep")));

    @TempDir
    private Path root;

    private static void move(Path target, String from, String to) throws IOException {
        Files.move(target.resolve(from), target.resolve(to));
    }

    private Publisher publisher(String site) {
        return new Publisher(root, root.resolve("target").resolve(site));
    }

    static IntStream moments() {
        return IntStream.rangeClosed(0, STEPS.size());
    }

    private Path brokenOffAfter(int steps) throws Exception {
        Path target = root.resolve("target");
        Trees.publish(publisher("site"), OLD);
        Trees.publish(publisher("new"), NEW);
        for (Step step : STEPS.subList(0, steps)) {
            step.take(target);
        }
        Trees.clean(publisher("new"));
        return target;
    }

    @ParameterizedTest
    @MethodSource("moments")
    void the_next_build_finds_a_whole_site_before_it_begins(int steps) throws Exception {
        Path target = brokenOffAfter(steps);

        publisher("site").open(Trees.NOBODY).close();

        assertThat(Trees.read(target.resolve("site"))).isEqualTo(Trees.texts(steps < IN ? OLD : NEW));
        assertThat(Trees.names(target)).containsExactly("site", "site.manifest");
    }

    @ParameterizedTest
    @MethodSource("moments")
    void the_next_build_publishes_as_if_nothing_happened(int steps) throws Exception {
        Path target = brokenOffAfter(steps);

        Trees.publish(publisher("site"), NEW);

        assertThat(Trees.read(target.resolve("site"))).isEqualTo(Trees.texts(NEW));
        assertThat(Trees.names(target)).containsExactly("site", "site.manifest");
    }

    @ParameterizedTest
    @MethodSource("moments")
    void the_old_site_is_found_when_somebody_takes_the_new_one_away_meanwhile(int steps) throws Exception {
        Path target = brokenOffAfter(steps);
        if (Files.exists(target.resolve("site"))) {
            move(target, "site", "elsewhere");
        }

        Trees.publish(publisher("site"), OLD);

        assertThat(Trees.read(target.resolve("site"))).isEqualTo(Trees.texts(OLD));
        assertThat(Trees.names(target)).doesNotContain(".site.bezig");
    }
}
