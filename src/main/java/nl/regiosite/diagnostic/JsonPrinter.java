package nl.regiosite.diagnostic;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A diagnostic for programs: one JSON object on one line. */
public final class JsonPrinter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Texts texts;

    public JsonPrinter(Texts texts) {
        this.texts = texts;
    }

    public String print(Diagnostic diagnostic) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("file", diagnostic.span().file().path());
            json.writeNumberProperty("line", diagnostic.span().line());
            json.writeNumberProperty("column", diagnostic.span().column());
            json.writeStringProperty("severity", diagnostic.severity().id());
            json.writeStringProperty("code", diagnostic.code());
            json.writeStringProperty("message", texts.message(diagnostic));
            json.writeName("hint");
            texts.hint(diagnostic).ifPresentOrElse(json::writeString, json::writeNull);
            json.writeEndObject();
        }
        return out.toString();
    }

    /**
     * How it went in all, as the last line: an object with the same fields, so that who reads the lines needs no second
     * form, and the numbers beside them. Its severity is {@code summary}.
     *
     * @param file what the whole is about: the settings of the site
     */
    public static String summary(String file, String message, long errors, long warnings, long advice, long pages) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("file", file);
            json.writeNumberProperty("line", 1);
            json.writeNumberProperty("column", 1);
            json.writeStringProperty("severity", "summary");
            json.writeStringProperty("code", errors > 0 ? "niet-in-orde" : "in-orde");
            json.writeStringProperty("message", message);
            json.writeName("hint");
            json.writeNull();
            json.writeNumberProperty("errors", errors);
            json.writeNumberProperty("warnings", warnings);
            json.writeNumberProperty("advice", advice);
            json.writeNumberProperty("pages", pages);
            json.writeEndObject();
        }
        return out.toString();
    }
}
