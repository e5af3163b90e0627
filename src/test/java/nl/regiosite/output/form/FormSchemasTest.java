package nl.regiosite.output.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.build.Sites;
import nl.regiosite.form.Field;
import nl.regiosite.form.FileKind;
import nl.regiosite.form.Form;
import nl.regiosite.form.FormWords;
import nl.regiosite.form.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/** The schemas in {@code content/.schema/}, held against the forms, sound sites and broken ones. */
class FormSchemasTest {
    private static final FormWords WORDS = FormWords.in("nl").orElseThrow();
    private static final SortedMap<String, String> SCHEMAS = new FormSchemas(WORDS).files();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private static final Path INVALID = Sites.RESOURCES.resolve("invalid");
    private static final Pattern FINDING =
            Pattern.compile("^([^ :]+):\\d+:\\d+: (?:fout|waarschuwing): .*\\[([a-z0-9-]+)\\]$", Pattern.MULTILINE);

    /** The mistakes that a schema sees. What needs a look at another file, or at two lines at once, is for the program. */
    private static final Set<String> SEEN = Set.of(
            "adres-ongeldig",
            "afbeelding-niet-naast-tekst",
            "bedrag-en-opmerking",
            "bedrag-geen-heel-getal",
            "bedrag-negatief",
            "bedrag-nul",
            "bedrag-of-aantal",
            "bedrag-ongeldig",
            "bedrag-te-groot",
            "berekend-zonder-toelichting",
            "contact-ongeldig",
            "dag-ongeldig",
            "datum-ongeldig",
            "getal-ongeldig",
            "heel-getal-ongeldig",
            "id-ongeldig",
            "kaart-geen-lijst",
            "kaart-punt-ongeldig",
            "kaart-te-weinig-hoeken",
            "keuze-onbekend",
            "label-onbekend",
            "lijst-ontbreekt",
            "nummer-ongeldig",
            "oud-adres-ongeldig",
            "project-vervalt-niet",
            "repo-ongeldig",
            "sleutel-onbekend",
            "soort-onbekend",
            "status-onbekend",
            "taal-onbekend",
            "tranche-ongeldig",
            "type-geen-ja-nee",
            "type-geen-tekst",
            "type-geen-tekst-in-lijst",
            "type-geen-velden",
            "verplicht-ontbreekt",
            "waarde-leeg");

    /** What a schema only sees when it is no id at all, or when it can be read as something else. */
    private static final Set<String> SEEN_AT_TIMES = Set.of(
            "bestand-verkeerde-map",
            "gemeente-onbekend",
            "organisatie-onbekend",
            "penvoerder-onbekend",
            "schrijfwijze-alias",
            "schrijfwijze-too-deep",
            "teken-onzichtbaar",
            "waarde-met-hekje");

    @Test
    void the_schemas_in_the_repository_are_what_the_forms_give() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        SCHEMAS.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));

        SortedMap<String, byte[]> committed = Sites.expected(Sites.REAL.resolve("content/.schema"), files);

        assertThat(committed.keySet()).isEqualTo(files.keySet());
        files.forEach((name, bytes) ->
                assertThat(Sites.text(committed, name)).as(name).isEqualTo(Sites.text(bytes)));
    }

    @Test
    void every_schema_is_one_itself() {
        Schema schemaOfSchemas = REGISTRY.getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
        SCHEMAS.forEach((name, text) -> assertThat(schemaOfSchemas.validate(text, InputFormat.JSON))
                .as(name)
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "src/test/resources/sites/klein/input", "src/test/resources/sites/andere-regio/input"})
    void every_file_of_a_sound_site_is_as_its_schema_says(String folder) {
        SortedMap<String, String> files = content(Path.of(folder));

        assertThat(files).hasSizeGreaterThan(15);
        files.forEach((path, text) -> assertThat(mistakes(path, text)).as(path).isEqualTo(Optional.of(List.of())));
    }

    @ParameterizedTest
    @EnumSource
    void a_schema_sees_what_a_form_does_not_allow(FileKind kind) {
        assertThat(mistakes(kind, SampleFiles.Change.NONE, false)).isEmpty();
        assertThat(mistakes(kind, SampleFiles.Change.NONE, true)).contains("additionalProperties");
        for (Form form : kind.form().all().distinct().toList()) {
            for (Field field : SampleFiles.shown(form)) {
                String name = form.id() + "." + field.key();
                assertThat(changed(kind, form, field, Stream.of()).isEmpty())
                        .as(name)
                        .isEqualTo(!SampleFiles.isNeeded(form, field));
                boolean anyText =
                        Set.of(Value.Plain.LINE, Value.Plain.PARAGRAPH).contains(field.value());
                assertThat(changed(kind, form, field, Stream.of(" "))).as(name).isNotEmpty();
                assertThat(changed(kind, form, field, Stream.of("Geen / id!")).isEmpty())
                        .as(name)
                        .isEqualTo(anyText);
                assertThat(changed(kind, form, field, Stream.of(Map.of("een", "twee"))))
                        .as(name)
                        .isNotEmpty();
            }
        }
    }

    static Stream<String> invalid() {
        return Sites.cases("invalid");
    }

    /** Both ways: a schema refuses each file in which the program finds such a mistake, and no other. */
    @ParameterizedTest
    @MethodSource("invalid")
    void a_schema_refuses_each_mistake_that_it_can_see_and_nothing_else(String name) throws IOException {
        SortedMap<String, SortedSet<String>> found = new TreeMap<>();
        FINDING.matcher(Files.readString(INVALID.resolve(name).resolve("expected.txt")))
                .results()
                .forEach(result -> found.computeIfAbsent(result.group(1), path -> new TreeSet<>())
                        .add(result.group(2)));

        content(INVALID.resolve(name).resolve("input")).forEach((path, text) -> {
            SortedSet<String> codes = found.getOrDefault(path, new TreeSet<>());
            Optional<List<String>> mistakes = mistakes(path, text);
            boolean either = codes.stream().anyMatch(SEEN_AT_TIMES::contains);
            // What is no YAML or JSON at all is no matter of schemas.
            mistakes.filter(keywords -> !either).ifPresent(keywords -> assertThat(keywords.isEmpty())
                    .as("%s: %s, and the schema says %s", path, codes, keywords)
                    .isEqualTo(codes.stream().noneMatch(SEEN::contains)));
        });
    }

    @Test
    void every_mistake_that_a_schema_is_said_to_see_is_made_somewhere() throws IOException {
        Set<String> made = new TreeSet<>();
        for (String name : invalid().toList()) {
            String said = Files.readString(INVALID.resolve(name).resolve("expected.txt"));
            Set<String> codes = FINDING.matcher(said)
                    .results()
                    .map(result -> result.group(2))
                    .collect(Collectors.toSet());
            content(INVALID.resolve(name).resolve("input")).forEach((path, text) -> mistakes(path, text)
                    .filter(keywords -> !keywords.isEmpty())
                    .ifPresent(keywords -> made.addAll(codes)));
        }
        assertThat(made).containsAll(SEEN).containsAll(SEEN_AT_TIMES);
    }

    @Test
    void every_json_file_of_the_site_names_its_schema_and_so_do_its_settings() {
        content(Path.of("")).forEach((path, text) -> FileKind.of(path).ifPresent(kind -> {
            String schema = "content/.schema/" + FormSchemas.name(kind);
            if (kind.isJson()) {
                assertThat(text.lines().skip(1).findFirst().orElse(""))
                        .as(path)
                        .isEqualTo("  \"$schema\": \"" + "../".repeat(path.split("/").length - 2) + ".schema/"
                                + FormSchemas.name(kind) + "\",");
            } else if (kind == FileKind.SETTINGS) {
                assertThat(text).startsWith("# yaml-language-server: $schema=" + schema + "\n");
            }
        }));
    }

    @Test
    void every_word_of_the_forms_is_there_and_is_read() {
        Set<String> used = new TreeSet<>(Set.of(
                "nieuw",
                "vorm.id",
                "projecten",
                "lijsten",
                "lijsten.uitleg",
                "tekst",
                "tekst.uitleg",
                "bijvoorbeeld",
                "beheer.een-van-twee",
                "beheer.foto-erbij",
                "beheer.foto-weg",
                "beheer.maakte",
                "beheer.samen",
                "beheer.tranches",
                "beheer.veranderde",
                "beheer.verwijderde",
                "beheer.zonder-script"));
        Stream.of(Value.Plain.values())
                .map(plain -> "vorm." + plain.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(used::add);
        WORDS.keys().stream().filter(key -> key.startsWith("beheer.zeg.")).forEach(used::add);
        for (FileKind kind : FileKind.values()) {
            kind.form().all().forEach(form -> {
                used.add(form.id());
                used.add(form.id() + ".lijst");
                used.add(form.id() + ".uitleg");
                assertThat(WORDS.about(form)).endsWith(".");
                for (Field field : form.fields()) {
                    Stream.of("", ".uitleg", ".voorbeeld", ".kiezen")
                            .map(rest -> WORDS.at(form, field, rest))
                            .forEach(used::add);
                    assertThat(WORDS.about(form, field)).endsWith(".");
                    if (field.value() instanceof Value.Choice choice) {
                        choice.words().forEach(word -> used.add(WORDS.at(form, field, "." + word)));
                    }
                }
            });
        }
        assertThat(used).containsAll(WORDS.keys());
    }

    private static List<String> changed(FileKind kind, Form form, Field field, Stream<?> value) {
        List<?> values = value.toList();
        return mistakes(
                kind,
                (someForm, someField, sample) -> someForm.equals(form) && someField.equals(field)
                        ? values.stream().map(Object.class::cast)
                        : Stream.of(sample),
                false);
    }

    private static List<String> mistakes(FileKind kind, SampleFiles.Change change, boolean unknownKeys) {
        return mistakes(SampleFiles.path(kind), new SampleFiles(change, unknownKeys).text(kind))
                .orElseThrow();
    }

    /** The words of the schema that a file breaks; nothing when the file cannot be read at all. */
    private static Optional<List<String>> mistakes(String path, String text) {
        FileKind kind = FileKind.of(path).orElseThrow();
        Schema schema = REGISTRY.getSchema(SCHEMAS.get(FormSchemas.name(kind)), InputFormat.JSON);
        Optional<String> fields = kind.isText()
                ? Pattern.compile("\\A---\\R(.*?)^---$", Pattern.DOTALL | Pattern.MULTILINE)
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .map(block -> block.replaceAll("(?m)^---$", ""))
                        .findFirst()
                : Optional.of(text);
        try {
            return fields.map(
                    found -> schema.validate(found, kind.isJson() ? InputFormat.JSON : InputFormat.YAML).stream()
                            .map(error -> error.getKeyword())
                            .toList());
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The files below a folder that have a form. */
    private static SortedMap<String, String> content(Path root) {
        SortedMap<String, String> files = new TreeMap<>();
        Sites.read(root.resolve("content")).forEach((path, bytes) -> files.put("content/" + path, Sites.text(bytes)));
        Path settings = root.resolve("site-config.yml");
        if (Files.exists(settings)) {
            try {
                files.put("site-config.yml", Files.readString(settings));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + settings, e);
            }
        }
        return files.entrySet().stream()
                .filter(file -> FileKind.of(file.getKey()).isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }
}
