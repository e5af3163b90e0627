package nl.regiosite.output.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.config.SiteConfigReader;
import nl.regiosite.content.ContentLoader;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.form.Field;
import nl.regiosite.form.FileKind;
import nl.regiosite.form.Form;
import nl.regiosite.form.Value;
import nl.regiosite.source.SourceFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The forms say what the readers ask for: no key more, no key less, and the same ones required. */
class FormReaderTest {
    private static final Set<String> MISSED =
            Set.of("verplicht-ontbreekt", "lijst-ontbreekt", "bedrag-of-aantal", "berekend-zonder-toelichting");

    @TempDir
    Path root;

    @ParameterizedTest
    @EnumSource
    void a_reader_takes_all_that_a_form_says(FileKind kind) throws IOException {
        assertThat(read(kind, new SampleFiles(SampleFiles.Change.NONE, false))).isEmpty();
    }

    /** A reader that meets a key which it does not know says which ones it asked for. */
    @ParameterizedTest
    @EnumSource
    void a_reader_asks_for_the_keys_of_its_form_and_no_others(FileKind kind) throws IOException {
        Map<String, Set<String>> asked = new HashMap<>();
        for (Diagnostic problem : read(kind, new SampleFiles(SampleFiles.Change.NONE, true))) {
            assertThat(problem.code()).isEqualTo("sleutel-onbekend");
            asked.put(
                    problem.arguments().get(0),
                    new TreeSet<>(List.of(problem.arguments().get(1).split(", "))));
        }
        // A project is asked for this only to be told that it never leaves the site.
        asked.computeIfPresent("zzz-project", (form, keys) -> {
            keys.remove("vervalt-op");
            return keys;
        });
        Map<String, Set<String>> said = kind.form()
                .all()
                .collect(Collectors.toMap(
                        form -> "zzz-" + form.id(),
                        form -> form.fields().stream().map(Field::key).collect(Collectors.toCollection(TreeSet::new)),
                        (one, same) -> one));
        assertThat(asked).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_form_requires_is_what_a_reader_cannot_do_without(FileKind kind) throws IOException {
        for (Form form : kind.form().all().distinct().toList()) {
            for (Field field : form.fields()) {
                SampleFiles without = new SampleFiles(
                        (someForm, someField, value) ->
                                someForm.equals(form) && someField.equals(field) ? Stream.empty() : Stream.of(value),
                        false);
                boolean missed = read(kind, without).stream()
                        .anyMatch(problem -> MISSED.contains(problem.code())
                                && (problem.arguments().isEmpty()
                                        || problem.arguments().get(0).equals(field.key())));
                assertThat(missed).as(form.id() + "." + field.key()).isEqualTo(SampleFiles.isNeeded(form, field));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_reader_knows_every_word_that_a_form_lets_choose(FileKind kind) throws IOException {
        for (Form form : kind.form().all().distinct().toList()) {
            for (Field field : form.fields()) {
                if (field.value() instanceof Value.Choice choice) {
                    for (String word : choice.words()) {
                        SampleFiles chosen = new SampleFiles(
                                (someForm, someField, value) ->
                                        Stream.of(someForm.equals(form) && someField.equals(field) ? word : value),
                                false);
                        // Only a municipality may have a shape on the map.
                        assertThat(read(kind, chosen).stream().map(Diagnostic::code))
                                .as(word)
                                .isSubsetOf("kaart-geen-gemeente");
                    }
                }
            }
        }
    }

    private List<Diagnostic> read(FileKind kind, SampleFiles sample) throws IOException {
        Diagnostics problems = new Diagnostics();
        String path = SampleFiles.path(kind);
        if (kind == FileKind.SETTINGS) {
            SiteConfigReader.read(new SourceFile(path, sample.text(kind)), problems);
        } else {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, sample.text(kind));
            ContentLoader.load(root, problems);
        }
        return problems.sorted().stream()
                .filter(problem -> !problem.code().equals("bestand-ontbreekt"))
                .toList();
    }
}
