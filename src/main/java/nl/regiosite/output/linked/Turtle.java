package nl.regiosite.output.linked;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.regiosite.output.linked.Node.Iri;
import nl.regiosite.output.linked.Node.Literal;

/** Statements as RDF 1.1 Turtle, for people to read as well. */
final class Turtle {
    private Turtle() {}

    static String write(Graph graph) {
        StringBuilder out = new StringBuilder();
        Vocabulary.PREFIXES.forEach((name, address) -> out.append("@prefix ")
                .append(name)
                .append(": <")
                .append(address)
                .append("> .\n"));
        graph.things().forEach((subject, said) -> {
            out.append('\n').append(node(subject));
            out.append(said.entrySet().stream()
                    .map(entry -> "\n    " + predicate(entry.getKey()) + " " + objects(entry.getValue()))
                    .collect(Collectors.joining(" ;")));
            out.append(" .\n");
        });
        return out.toString();
    }

    private static String predicate(Iri predicate) {
        return predicate.equals(Vocabulary.TYPE) ? "a" : node(predicate);
    }

    private static String objects(Collection<Node> objects) {
        return objects.stream().map(Turtle::node).collect(Collectors.joining(",\n        "));
    }

    private static String node(Node node) {
        if (node instanceof Literal literal) {
            String quoted = '"' + escaped(literal.text()) + '"';
            return literal.language()
                    .map(language -> quoted + "@" + language)
                    .or(() -> literal.type().map(type -> quoted + "^^" + node(type)))
                    .orElse(quoted);
        }
        Iri iri = (Iri) node;
        return Vocabulary.shortName(iri).orElse("<" + iri.address() + ">");
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    // Signs that turn the direction of what follows would make the file unreadable to people.
                    if (Character.getType(c) == Character.FORMAT) {
                        out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }
}
