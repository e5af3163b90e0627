package nl.regiosite.output;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import nl.regiosite.page.Thing;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Things as JSON-LD with the words of schema.org, fit to stand within a page. */
public final class LinkedData {
    private static final JsonFactory FACTORY = new JsonFactory();

    private LinkedData() {}

    /** Nothing about nothing; no {@code <} ever, so that no text can end the element that holds it. */
    public static String write(List<Thing> things) {
        if (things.isEmpty()) {
            return "";
        }
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("@context", "https://schema.org");
            json.writeName("@graph");
            write(things, json);
            json.writeEndObject();
        }
        return out.toString().replace("<", "\\u003c");
    }

    private static void write(Object value, JsonGenerator json) {
        if (value instanceof Thing thing) {
            json.writeStartObject();
            for (Map.Entry<String, Object> property : thing.properties().entrySet()) {
                json.writeName(property.getKey());
                write(property.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(item -> write(item, json));
            json.writeEndArray();
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
