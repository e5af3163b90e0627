package nl.regiosite.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.diagnostic.Fields;
import nl.regiosite.diagnostic.SyntaxMistakes;
import nl.regiosite.diagnostic.TextFiles;
import nl.regiosite.source.LocatedTrees;
import nl.regiosite.source.Node;
import nl.regiosite.source.SourceMap;

/**
 * JSON files that hold a list: either the list itself, or an object with the list under the name of the file, which
 * leaves room for {@code $schema}.
 */
final class JsonLists {
    /**
     * A list in a file.
     *
     * @param kind what is in the list: when the file cannot be read, some of this kind are not known
     */
    record Part(String key, Class<?> kind, Consumer<Fields> read) {}

    /** Of so many wrong parts of a list the rest is most likely wrong too, and nobody reads on. */
    private static final int MOST_WRONG = 1_000;

    private final TextFiles files;
    private final Diagnostics problems;
    private final SourceMap places;

    JsonLists(TextFiles files, Diagnostics problems, SourceMap places) {
        this.files = files;
        this.problems = problems;
        this.places = places;
    }

    /**
     * Gives each entry of a list to {@code read}.
     *
     * @param kind what is in the list: when the file cannot be read, some of this kind are not known
     */
    void forEach(String path, String key, Class<?> kind, Consumer<Fields> read) {
        forEach(entries(path, key, kind), kind, read);
    }

    /** A file that may have a second list beside the one that it must have; when it is a bare list, it is that one. */
    void forEach(String path, Part main, Part beside) {
        Optional<Node> root = root(path);
        List<Node> besides = root.flatMap(found -> found instanceof Node.Mapping mapping
                        ? Optional.of(new Fields(mapping, problems).items(beside.key()))
                        : Optional.empty())
                .orElse(List.of());
        if (root.isEmpty()) {
            unreadable(beside.kind());
        }
        forEach(besides, beside.kind(), beside.read());
        List<Node> nodes = root.map(found -> entries(found, main.key(), Set.of(beside.key())))
                .orElseGet(() -> unreadable(main.kind()));
        forEach(nodes, main.kind(), main.read());
    }

    private List<Node> entries(String path, String key, Class<?> kind) {
        return root(path).map(root -> entries(root, key, Set.of())).orElseGet(() -> unreadable(kind));
    }

    private void forEach(List<Node> nodes, Class<?> kind, Consumer<Fields> read) {
        int wrong = 0;
        for (Node node : nodes) {
            if (wrong == MOST_WRONG) {
                problems.add(Diagnostic.error("lijst-verder-niet-gelezen", node.span()));
                places.putUnreadableKind(kind);
                return;
            }
            int before = problems.count();
            Optional<Fields> fields = Fields.of(node, problems);
            fields.ifPresentOrElse(read, () -> places.putUnreadableKind(kind));
            wrong += problems.count() > before ? 1 : 0;
        }
    }

    private List<Node> unreadable(Class<?> kind) {
        places.putUnreadableKind(kind);
        return List.of();
    }

    /** A file that holds one object. */
    <T> Optional<T> readOne(String path, Class<?> kind, Function<Fields, Optional<T>> read) {
        Optional<T> one = root(path).flatMap(root -> Fields.of(root, problems)).flatMap(read);
        if (one.isEmpty()) {
            places.putUnreadableKind(kind);
        }
        return one;
    }

    private Optional<Node> root(String path) {
        return files.read(path).flatMap(file -> SyntaxMistakes.tree(LocatedTrees.json(file), problems));
    }

    /** @param beside the keys of other lists that the file may have */
    private List<Node> entries(Node root, String key, Set<String> beside) {
        if (root instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        Optional<Fields> fields = Fields.of(root, problems);
        if (fields.isEmpty()) {
            return List.of();
        }
        List<Node> items = fields.get().items(key);
        beside.forEach(fields.get()::has);
        boolean misspelled = fields.get().entries().stream()
                .map(Node.Entry::key)
                .anyMatch(found -> !found.equals(key) && !beside.contains(found) && !found.equals("$schema"));
        fields.get().refuseOthers();
        if (fields.get().node(key).isEmpty() && !misspelled) {
            problems.add(Diagnostic.error("lijst-ontbreekt", root.span(), key));
        }
        return items;
    }
}
