package nl.regiosite.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a JSON file may hold, as JSON Schema 2020-12 says it.
 *
 * @param keywords in the order in which they are written; a value is a text, a number, a truth, a list or a map of those
 */
public record JsonSchema(Map<String, Object> keywords) {
    public JsonSchema {
        keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
    }

    /** A value of one type: {@code string}, {@code integer}, {@code number}, {@code boolean}. */
    public static JsonSchema of(String type) {
        return new JsonSchema(Map.of("type", type));
    }

    public static JsonSchema listOf(JsonSchema items) {
        return of("array").with("items", items.keywords());
    }

    /** An object with exactly these properties, none of them left out. */
    public static JsonSchema object(Map<String, JsonSchema> properties) {
        return object(properties, List.copyOf(properties.keySet()));
    }

    /** An object with these properties and no other, some of which may be left out. */
    public static JsonSchema object(Map<String, JsonSchema> properties, List<String> required) {
        Map<String, Object> keywords = new LinkedHashMap<>();
        properties.forEach((name, schema) -> keywords.put(name, schema.keywords()));
        return of("object")
                .with("properties", keywords)
                .with("required", required)
                .with("additionalProperties", false);
    }

    /** The same schema with one keyword more, or another value for it. */
    public JsonSchema with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new JsonSchema(more);
    }

    public JsonSchema with(String keyword, Optional<?> value) {
        return value.isPresent() ? with(keyword, value.get()) : this;
    }

    /** One of a few texts. */
    public JsonSchema oneOf(List<String> choices) {
        return choices.isEmpty() ? this : with("enum", choices);
    }

    public JsonSchema described(String description) {
        return with("description", description);
    }

    /** The same, or null. */
    public JsonSchema orNull() {
        JsonSchema open = with("type", List.of(String.valueOf(keywords.get("type")), "null"));
        if (keywords.get("enum") instanceof List<?> choices) {
            // A null of its own: a schema that lists its values must list that one too.
            List<Object> more = new ArrayList<>(choices);
            more.add(Optional.empty());
            return open.with("enum", more);
        }
        return open;
    }

    /** The schema as a whole file, with its address and the name of what it describes. */
    public String document(String address, String title) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        file.put("$id", address);
        file.put("title", title);
        file.putAll(keywords);
        return Json.write(json -> Json.tree(file, json));
    }
}
