package nl.regiosite.output;

import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writing JSON, indented so that people can read it and a change shows as a changed line. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    public static String write(Consumer<JsonGenerator> content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), out)) {
            content.accept(generator);
        }
        return out.append('\n').toString();
    }

    /** The same on one line, for what only programs read and everyone has to load. */
    public static String compact(Consumer<JsonGenerator> content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            content.accept(generator);
        }
        return out.append('\n').toString();
    }

    static void text(JsonGenerator json, String name, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    /** The same line ends on every machine. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            Separators colonAndSpace =
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
            return new DefaultPrettyPrinter(colonAndSpace).withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
