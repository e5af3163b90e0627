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
}
