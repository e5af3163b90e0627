package nl.regiosite.output.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.regiosite.form.Agreement;
import nl.regiosite.form.Field;
import nl.regiosite.form.FileKind;
import nl.regiosite.form.Form;
import nl.regiosite.form.FormWords;
import nl.regiosite.form.Value;
import nl.regiosite.form.Value.Part;
import nl.regiosite.form.Value.Rows;
import nl.regiosite.output.Json;
import nl.regiosite.output.JsonSchema;

/**
 * A JSON Schema for each kind of file, so that an editor such as VS Code completes and checks while someone types. They
 * are of draft-07: what VS Code and its YAML extension have long understood whole, and newer versions still do. A schema
 * refuses nothing that the program takes, but for a list of one that is written without its list.
 */
public final class FormSchemas {
    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

    private final FormWords words;

    public FormSchemas(FormWords words) {
        this.words = words;
    }

    /** The name of the schema of a kind of file: {@code toekenningen.schema.json}. */
    public static String name(FileKind kind) {
        return kind.form().id() + ".schema.json";
    }

    /** Every schema, by the name of its file. */
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        for (FileKind kind : FileKind.values()) {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("$schema", DRAFT);
            file.put("title", words.name(kind.form()));
            file.putAll(root(kind).described(words.about(kind.form())).keywords());
            files.put(name(kind), Json.write(json -> Json.tree(file, json)));
        }
        return files;
    }

    private JsonSchema root(FileKind kind) {
        JsonSchema whole = object(kind.form(), Map.of("$schema", JsonSchema.of("string")));
        boolean list = kind.isJson()
                && kind.form().fields().stream().anyMatch(field -> field.required() && field.value() instanceof Rows);
        if (!list) {
            return whole;
        }
        // A file may also be its list alone.
        String bare = kind.form().fields().stream()
                .filter(Field::required)
                .map(field -> "#/properties/" + field.key() + "/items")
                .findFirst()
                .orElseThrow();
        return whole.with("type", List.of("object", "array")).with("items", Map.of("$ref", bare));
    }

    /** @param beside what may stand in it beside the fields of the form */
    private JsonSchema object(Form form, Map<String, JsonSchema> beside) {
        Map<String, JsonSchema> properties = new LinkedHashMap<>(beside);
        for (Field field : form.fields()) {
            JsonSchema schema = schema(form, field);
            properties.put(field.key(), field.required() ? schema : orNothing(schema));
        }
        JsonSchema object = JsonSchema.object(
                properties,
                form.fields().stream().filter(Field::required).map(Field::key).toList());
        for (Agreement agreement : form.agreements()) {
            object = agreed(object, agreement);
        }
        return object;
    }

    private static JsonSchema agreed(JsonSchema object, Agreement agreement) {
        if (agreement instanceof Agreement.OneOfTwo two) {
            return object.with(
                    "oneOf", List.of(Map.of("required", List.of(two.one())), Map.of("required", List.of(two.other()))));
        }
        Agreement.Needs needs = (Agreement.Needs) agreement;
        return object.with("dependencies", Map.of(needs.key(), List.of(needs.needed())));
    }

    private JsonSchema schema(Form form, Field field) {
        JsonSchema schema = shape(form, field);
        Map<String, Object> keywords = new LinkedHashMap<>();
        keywords.put("title", words.name(form, field));
        keywords.put("description", words.about(form, field));
        words.example(form, field).ifPresent(example -> keywords.put("examples", List.of(example(field, example))));
        keywords.putAll(schema.keywords());
        return new JsonSchema(keywords);
    }

    private JsonSchema shape(Form form, Field field) {
        Value value = field.value();
        if (value instanceof Value.Choice choice) {
            return JsonSchema.of("string")
                    .with("enum", choice.words())
                    .with(
                            "enumDescriptions",
                            choice.words().stream()
                                    .map(word -> words.meaning(form, field, word))
                                    .toList());
        } else if (value instanceof Value.Reference reference) {
            JsonSchema id = said(Patterns.ID, "id");
            return reference.many() ? oneOrMore(id, field.required()) : id;
        } else if (value instanceof Rows rows) {
            return rows(rows);
        } else if (value instanceof Part part) {
            return object(part.form(), Map.of());
        }
        Value.Plain plain = (Value.Plain) value;
        return switch (plain) {
            case TRANCHES, FORMER_ADDRESSES -> oneOrMore(one(plain), field.required());
            default -> one(plain);
        };
    }

    private JsonSchema one(Value.Plain plain) {
        JsonSchema schema = Patterns.of(plain);
        return schema.keywords().containsKey("pattern") ? said(schema, FormPatterns.name(plain)) : schema;
    }

    /** With what an editor says, in our words, of a text that does not fit the pattern. */
    private JsonSchema said(JsonSchema schema, String what) {
        return schema.with("patternErrorMessage", words.word("vorm." + what));
    }

    private JsonSchema rows(Rows rows) {
        JsonSchema row = object(rows.row(), Map.of())
                .with("title", words.name(rows.row()))
                .described(words.about(rows.row()))
                .with("defaultSnippets", List.of(snippet(rows.row())));
        if (rows.orId().isPresent()) {
            row = row.with("type", List.of("object", "string"))
                    .with("pattern", String.valueOf(Patterns.ID.keywords().get("pattern")));
        }
        return JsonSchema.listOf(row);
    }

    /** What an editor puts in for a new part of a list: all that must be there, ready to be filled in. */
    private Map<String, Object> snippet(Form row) {
        Map<String, Object> body = new LinkedHashMap<>();
        List<String> chosen = row.agreements().stream()
                .flatMap(agreement -> agreement instanceof Agreement.OneOfTwo two
                        ? List.of(two.one()).stream()
                        : List.<String>of().stream())
                .toList();
        int stop = 1;
        for (Field field : row.fields()) {
            if (field.required() || chosen.contains(field.key())) {
                body.put(field.key(), (Patterns.isNumber(field.value()) ? "^$" : "$") + stop++);
            }
        }
        Map<String, Object> snippet = new LinkedHashMap<>();
        snippet.put("label", words.word("nieuw") + " " + words.name(row).toLowerCase(Locale.ROOT));
        snippet.put("description", words.about(row));
        snippet.put("body", body);
        return snippet;
    }

    /** One value, or a list of them: the words for each type hold for that type alone. */
    private static JsonSchema oneOrMore(JsonSchema one, boolean required) {
        List<Object> types = new ArrayList<>(types(one));
        types.add("array");
        JsonSchema schema = one.with("type", types).with("items", one.keywords());
        return required ? schema.with("minItems", 1) : schema;
    }

    /** A key without a value says nothing, and may stand where the field may be left out. */
    private static JsonSchema orNothing(JsonSchema schema) {
        List<Object> types = new ArrayList<>(types(schema));
        types.add("null");
        JsonSchema open = schema.with("type", types);
        if (schema.keywords().get("enum") instanceof List<?> choices) {
            List<Object> more = new ArrayList<>(choices);
            more.add(Optional.empty());
            return open.with("enum", more);
        }
        return open;
    }

    private static List<?> types(JsonSchema schema) {
        Object type = schema.keywords().get("type");
        return type instanceof List<?> several ? several : List.of(String.valueOf(type));
    }

    private static Object example(Field field, String text) {
        return Patterns.isNumber(field.value()) && text.matches("\\d{1,9}") ? Integer.valueOf(text) : text;
    }
}
