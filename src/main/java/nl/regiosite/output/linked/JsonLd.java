package nl.regiosite.output.linked;

import java.util.List;
import nl.regiosite.output.Json;
import nl.regiosite.output.linked.Node.Iri;
import nl.regiosite.output.linked.Node.Literal;
import tools.jackson.core.JsonGenerator;

/** Statements as JSON-LD 1.1. Its context stands in it, so that who reads it needs nothing else. */
final class JsonLd {
    private JsonLd() {}

    static String write(Graph graph) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeObjectPropertyStart("@context");
            Vocabulary.PREFIXES.forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeArrayPropertyStart("@graph");
            graph.things().forEach((subject, said) -> {
                json.writeStartObject();
                json.writeStringProperty("@id", subject.address());
                said.forEach((predicate, objects) -> {
                    if (predicate.equals(Vocabulary.TYPE)) {
                        types(objects, json);
                    } else {
                        json.writeArrayPropertyStart(name(predicate));
                        objects.forEach(object -> value(object, json));
                        json.writeEndArray();
                    }
                });
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void types(List<Node> types, JsonGenerator json) {
        json.writeArrayPropertyStart("@type");
        types.forEach(type -> json.writeString(name((Iri) type)));
        json.writeEndArray();
    }

    private static void value(Node node, JsonGenerator json) {
        json.writeStartObject();
        if (node instanceof Literal literal) {
            json.writeStringProperty("@value", literal.text());
            literal.language().ifPresent(language -> json.writeStringProperty("@language", language));
            literal.type().ifPresent(type -> json.writeStringProperty("@type", name(type)));
        } else {
            json.writeStringProperty("@id", ((Iri) node).address());
        }
        json.writeEndObject();
    }

    private static String name(Iri iri) {
        return Vocabulary.shortName(iri).orElse(iri.address());
    }
}
