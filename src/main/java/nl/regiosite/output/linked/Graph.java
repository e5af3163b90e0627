package nl.regiosite.output.linked;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiosite.output.linked.Node.Iri;

/** Statements, each once, in the order in which they were made; all forms of the catalogue are written from them. */
final class Graph {
    /** That {@code subject} has {@code object} for {@code predicate}. */
    record Statement(Iri predicate, Node object) {}

    private final Map<Iri, List<Statement>> bySubject = new LinkedHashMap<>();

    void add(Iri subject, Iri predicate, Node object) {
        List<Statement> statements = bySubject.computeIfAbsent(subject, unseen -> new ArrayList<>());
        Statement statement = new Statement(predicate, object);
        if (!statements.contains(statement)) {
            statements.add(statement);
        }
    }

    /** What is said of each thing; one predicate's objects stand together. */
    Map<Iri, Map<Iri, List<Node>>> things() {
        Map<Iri, Map<Iri, List<Node>>> things = new LinkedHashMap<>();
        bySubject.forEach((subject, statements) -> {
            Map<Iri, List<Node>> said = new LinkedHashMap<>();
            statements.forEach(statement -> said.computeIfAbsent(statement.predicate(), unseen -> new ArrayList<>())
                    .add(statement.object()));
            things.put(subject, said);
        });
        return Collections.unmodifiableMap(things);
    }
}
