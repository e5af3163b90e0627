package nl.regiosite.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiosite.build.Sites;
import nl.regiosite.content.Content;
import nl.regiosite.content.ContentLoader;
import nl.regiosite.diagnostic.DiagnosticPrinter;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.diagnostic.Texts;
import nl.regiosite.model.Pillar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules by themselves, on the broken sites that {@code InvalidSitesTest} builds whole. */
class RulesTest {
    private static final Path INVALID = Sites.RESOURCES.resolve("invalid");
    private static final Pattern HEAD = Pattern.compile("(?m)^content/\\S+:\\d+:\\d+: .* \\[([a-z-]+)]$");

    private static final Set<String> CODES = Set.of(
            "berekend-ontbreekt",
            "bron-onbekend",
            "concept-met-toekenning",
            "gemeente-onbekend",
            "id-dubbel",
            "id-gereserveerd",
            "label-ontbreekt",
            "label-volgt-niet",
            "nummer-dubbel",
            "onderdeel-van-zichzelf",
            "onderwerp-onbekend",
            "organisatie-onbekend",
            "penvoerder-onbekend",
            "pijler-onbekend",
            "project-onbekend",
            "project-zonder-toekenning",
            "reservering-dubbel",
            "thema-onbekend",
            "toekenning-dubbel",
            "toekenning-zonder-project",
            "toelichting-klopt-niet",
            "toelichting-overbodig",
            "totaal-klopt-niet",
            "tranche-onbekend");

    @TempDir
    private Path root;

    static Stream<String> cases() {
        return Sites.cases("invalid").filter(name -> !expected(name).isEmpty());
    }

    private static List<String> expected(String name) {
        try {
            return said(Files.readString(INVALID.resolve(name).resolve("expected.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what is expected of " + name, e);
        }
    }

    /** Each mistake against a rule, with its words. */
    private static List<String> said(String text) {
        String[] blocks = text.split("(?m)^(?=\\S+:\\d+:\\d+: )", -1);
        return Stream.of(blocks)
                .filter(block -> {
                    Matcher head = HEAD.matcher(block);
                    return head.find() && CODES.contains(head.group(1));
                })
                .map(String::strip)
                .toList();
    }

    private static String print(Diagnostics problems) {
        DiagnosticPrinter printer = new DiagnosticPrinter(Texts.in("nl").orElseThrow());
        return String.join("", problems.sorted().stream().map(printer::print).toList());
    }

    /** A broken site as it was read, and what was said of it before the rules were asked. */
    private record Broken(Content content, List<String> before) {}

    /** Read once, for whoever runs this class many times over (the profile {@code mutatie}). */
    private static final Map<String, Broken> READ = new ConcurrentHashMap<>();

    private Broken read(String name) {
        Sites.copy(INVALID.resolve("_basis"), root);
        Path removed = INVALID.resolve(name).resolve("weg.txt");
        Path input = INVALID.resolve(name).resolve("input");
        try {
            if (Files.exists(removed)) {
                for (String path : Files.readAllLines(removed)) {
                    Files.delete(root.resolve(path));
                }
            }
            if (Files.exists(input)) {
                Sites.copy(input, root);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lay " + name, e);
        }
        Diagnostics reading = new Diagnostics();
        Content content = ContentLoader.load(root, reading);
        return new Broken(content, said(print(reading)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void say_what_is_wrong_and_where(String name) {
        Broken site = READ.computeIfAbsent(name, this::read);

        Diagnostics found = new Diagnostics();
        Rules.check(site.content().programme(), site.content().places(), found);

        assertThat(said(print(found)))
                .containsExactlyElementsOf(expected(name).stream()
                        .filter(block -> !site.before().contains(block))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid/_basis", "sites/klein/input", "sites/andere-regio/input"})
    void say_nothing_of_a_sound_site(String site) {
        Content content = ContentLoader.load(Sites.RESOURCES.resolve(site), new Diagnostics());

        Diagnostics found = new Diagnostics();
        Rules.check(content.programme(), content.places(), found);

        assertThat(print(found)).isEmpty();
    }

    @Test
    void pillars_without_a_number_have_no_number_in_common() throws IOException {
        Sites.copy(INVALID.resolve("_basis"), root);
        for (String pillar : List.of("leren", "buurten")) {
            Path file = root.resolve("content/pijlers/" + pillar + ".md");
            Files.writeString(file, Files.readString(file).replaceFirst("nummer: \\d\n", ""));
        }
        Content content = ContentLoader.load(root, new Diagnostics());

        Diagnostics found = new Diagnostics();
        Rules.check(content.programme(), content.places(), found);

        assertThat(content.programme().pillars()).extracting(Pillar::number).containsOnly(Pillar.NO_NUMBER);
        assertThat(print(found)).isEmpty();
    }
}
