package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import nl.regiosite.page.data.Tables;
import nl.regiosite.source.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The CSV files as a data package, held against the library of the Frictionless project. */
class DataPackageTest {
    static List<String> sites() {
        return List.of("klein", "andere-regio");
    }

    @Test
    void every_csv_of_the_real_site_is_what_the_package_says_of_it(@TempDir Path folder) {
        JsonNode found = checked(Sites.real(), folder, UnaryOperator.identity(), "");

        assertThat(found.get("errors")).isEmpty();
        assertThat(found.get("valid").asBoolean()).isTrue();
        assertThat(found.get("rows").get("projecten").asInt()).isEqualTo(41);
        assertThat(found.get("rows")).hasSameSizeAs(Tables.ALL);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void so_is_every_csv_of_another_region(String name, @TempDir Path folder) {
        JsonNode found = checked(golden(name), folder, UnaryOperator.identity(), "");

        assertThat(found.get("errors")).isEmpty();
        assertThat(found.get("rows").get("toekenningen").asInt()).isPositive();
    }

    /** What goes wrong, in which file, and where the library finds it. */
    @ParameterizedTest
    @CsvSource({
        "toekenningen, ',80000,', ',veel,', toekenningen: row",
        "toekenningen, ',80000,', ',-80000,', toekenningen: row",
        "toekenningen, ',it-hub,', ',it-hubs,', toekenningen: row",
        "projecten, ',in-uitvoering,', ',in-gebruik,', projecten: row",
        "projecten, 'it-hub,', 'fablab-coevorden,', projecten: row",
        "organisaties, ',gemeente,', ',gehucht,', organisaties: row",
        "resultaten, ',werken,', ',wedken,', resultaten: row"
    })
    void a_broken_csv_is_found_out(String table, String good, String bad, String where, @TempDir Path folder) {
        JsonNode found = checked(Sites.real(), folder, text -> text.replaceFirst(good, bad), table);

        assertThat(found.get("errors")).isNotEmpty();
        assertThat(found.get("errors").get(0).asString()).startsWith(where);
    }

    @Test
    void a_package_of_another_form_is_found_out(@TempDir Path folder) {
        JsonNode found = checked(
                Sites.real(),
                folder,
                text -> text.replaceFirst("\"name\": \"projecten\"", "\"name\": \"Alle projecten!\""),
                "datapackage.json");

        assertThat(found.get("valid").asBoolean()).isFalse();
    }

    @Test
    void size_and_fingerprint_are_those_of_the_files() {
        SortedMap<String, byte[]> files = Sites.real();
        for (JsonNode resource : descriptor(files).get("resources")) {
            byte[] csv = Objects.requireNonNull(
                    files.get("data/" + resource.get("path").asString()));
            assertThat(resource.get("bytes").asInt()).isEqualTo(csv.length);
            assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + Sha256.of(csv));
        }
    }

    @Test
    void the_date_is_that_of_the_newest_document_and_no_licence_is_named_that_nobody_chose() {
        JsonNode descriptor = descriptor(Sites.real());

        assertThat(descriptor.get("version").asString()).isEqualTo("2021-06");
        assertThat(descriptor.has("licenses")).isFalse();
        assertThat(descriptor.get("sources")).hasSize(5);
        assertThat(Sites.text(Sites.real(), "data/index.html")).contains("Er is nog geen licentie gekozen.");
    }

    @Test
    void what_the_settings_say_of_the_data_stands_in_it() {
        JsonNode descriptor = descriptor(golden("klein"));

        assertThat(descriptor.get("licenses").get(0).get("title").asString()).isEqualTo("CC0 1.0 & meer");
        assertThat(descriptor.get("contributors").get(0).get("title").asString())
                .isEqualTo("Gemeente Dijkum");
    }

    private static SortedMap<String, byte[]> golden(String name) {
        return Sites.files(
                Sites.build(Sites.RESOURCES.resolve("sites").resolve(name).resolve("input")));
    }

    private static JsonNode descriptor(SortedMap<String, byte[]> files) {
        return JsonMapper.shared().readTree(Sites.text(files, "data/datapackage.json"));
    }

    /** What the library says of the package, after {@code change} in one of its files. */
    private static JsonNode checked(
            SortedMap<String, byte[]> files, Path folder, UnaryOperator<String> change, String changed) {
        for (String path : files.keySet()) {
            if (path.matches("data/[^/]+\\.csv|data/datapackage\\.json")) {
                String name = path.substring("data/".length());
                String text = Sites.text(files, path);
                boolean now = name.equals(changed) || name.equals(changed + ".csv");
                String written = now ? change.apply(text) : text;
                assertThat(written.equals(text)).as("a change in " + name).isEqualTo(!now || changed.isEmpty());
                write(folder.resolve(name), written);
            }
        }
        return JsonMapper.shared()
                .readTree(NodeTools.run(
                        "datapackage.mjs", List.of(folder.toAbsolutePath().toString()), ""));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
