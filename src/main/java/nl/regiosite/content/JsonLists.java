package nl.regiosite.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.diagnostic.Fields;
import nl.regiosite.diagnostic.SyntaxMistakes;
import nl.regiosite.diagnostic.TextFiles;
import nl.regiosite.source.LocatedTrees;
import nl.regiosite.source.Node;

/**
 * JSON files that hold a list: either the list itself, or an object with the list under the name of the file, which
 * leaves room for {@code $schema}.
 */
final class JsonLists {
    private final TextFiles files;
    private final Diagnostics problems;

    JsonLists(TextFiles files, Diagnostics problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The entries of a list, each read by {@code read}; those that give nothing are left out. */
    <T> List<T> read(String path, String key, Function<Fields, Optional<T>> read) {
        return entries(path, key).flatMap(fields -> read.apply(fields).stream()).toList();
    }

    void forEach(String path, String key, Consumer<Fields> read) {
        entries(path, key).forEach(read);
    }

    private Stream<Fields> entries(String path, String key) {
        return root(path).stream()
                .flatMap(root -> entries(root, key).stream())
                .flatMap(node -> Fields.of(node, problems).stream());
    }

    /** A file that holds one object. */
    <T> Optional<T> readOne(String path, Function<Fields, Optional<T>> read) {
        return root(path).flatMap(root -> Fields.of(root, problems)).flatMap(read);
    }

    private Optional<Node> root(String path) {
        return files.read(path).flatMap(file -> SyntaxMistakes.tree(LocatedTrees.json(file), problems));
    }

    private List<Node> entries(Node root, String key) {
        if (root instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        Optional<Fields> fields = Fields.of(root, problems);
        if (fields.isEmpty()) {
            return List.of();
        }
        List<Node> items = fields.get().items(key);
        fields.get().refuseOthers();
        if (fields.get().node(key).isEmpty()) {
            problems.add(Diagnostic.error("lijst-ontbreekt", root.span(), key));
        }
        return items;
    }
}
