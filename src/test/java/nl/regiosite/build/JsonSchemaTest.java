package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.page.data.Table;
import nl.regiosite.page.data.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each JSON file of the open data, held against its schema. */
class JsonSchemaTest {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    static Stream<String> sites() {
        return Stream.of("echt", "klein", "andere-regio");
    }

    private static SortedMap<String, byte[]> files(String site) {
        return site.equals("echt")
                ? Sites.real()
                : Sites.files(Sites.build(
                        Sites.RESOURCES.resolve("sites").resolve(site).resolve("input")));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void every_json_file_is_as_its_schema_says(String site) {
        SortedMap<String, byte[]> files = files(site);
        List<String> names = files.keySet().stream()
                .filter(path -> path.matches("data/schema/[a-z]+\\.schema\\.json"))
                .map(path -> path.substring("data/schema/".length()).replace(".schema.json", ""))
                .toList();

        assertThat(names).hasSize(12).contains("projecten", "totalen");
        for (String name : names) {
            assertThat(mistakes(files, name, Sites.text(files, "data/" + name + ".json")))
                    .as(name)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void every_schema_is_one_itself(String site) {
        Schema schemaOfSchemas = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        files(site).forEach((path, bytes) -> {
            if (path.endsWith(".schema.json")) {
                assertThat(schemaOfSchemas.validate(Sites.text(bytes), InputFormat.JSON))
                        .as(path)
                        .isEmpty();
            }
        });
    }

    /** A file, what is changed in it, and the rule of the schema that finds it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    projecten     | "totaal": 375000           | "totaal": "375000"                | type
                    projecten     | "totaal": 375000           | "totaal": -1                      | minimum
                    projecten     | "totaal": 375000           | "totaal": 375000, "btw": 21       | additionalProperties
                    projecten     | "totaal": 375000,          | ''                                | required
                    projecten     | "status": "in-uitvoering"  | "status": "bezig"                 | enum
                    projecten     | "label": null              | "label": "oud"                    | enum
                    projecten     | "tranche": 2,              | "tranche": "2",                   | type
                    projecten     | "id": "open-science-hub"   | "id": "Open Science Hub"          | pattern
                    projecten     | "url": "https://           | "url": "geen adres://             | format
                    toekenningen  | "onderdeel": null          | "onderdeel": ""                   | minLength
                    toekenningen  | "bedrag": 80000            | "bedrag": 80000.5                 | type
                    indicatoren   | "regio": 192500            | "regio": null                     | type
                    bronnen       | "datum": "2021-06"         | "datum": "juni 2021"              | pattern
                    totalen       | "5":                       | "6":                              | additionalProperties
                    begroting     | "soort": "overhead"        | "soort": "extra"                  | enum
                    """)
    void another_type_or_another_key_is_found_out(String name, String good, String bad, String rule) {
        SortedMap<String, byte[]> files = Sites.real();
        String text = Sites.text(files, "data/" + name + ".json");
        assertThat(text).contains(good);

        int at = text.indexOf(good);
        String broken = text.substring(0, at) + bad + text.substring(at + good.length());

        assertThat(mistakes(files, name, broken)).contains(rule);
    }

    @Test
    void every_field_is_explained() {
        SortedMap<String, byte[]> files = Sites.real();
        for (Table<?> table : Tables.ALL) {
            JsonNode fields = JsonMapper.shared()
                    .readTree(Sites.text(files, table.schema().outputPath()))
                    .get("items")
                    .get("properties");
            assertThat(fields).hasSameSizeAs(table.columns());
            fields.forEachEntry((name, field) ->
                    assertThat(field.get("description").asString()).as(name).endsWith("."));
        }
    }

    private static Set<String> mistakes(SortedMap<String, byte[]> files, String name, String json) {
        Schema schema = REGISTRY.getSchema(Sites.text(files, "data/schema/" + name + ".schema.json"), InputFormat.JSON);
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::getKeyword)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
