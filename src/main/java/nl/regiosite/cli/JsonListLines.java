package nl.regiosite.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.regiosite.source.LocatedTrees;
import nl.regiosite.source.Node;
import nl.regiosite.source.Parsed;
import nl.regiosite.source.SourceFile;
import nl.regiosite.source.SourceSpan;

/** Puts lines at the beginning of a list in a JSON file, and leaves every other sign of the file as it is. */
final class JsonListLines {
    private JsonListLines() {}

    /**
     * The file with the lines in it.
     *
     * @param key the list: the value of this key, or the file itself when that is a list
     * @param lines objects, each written out on one line
     * @return nothing when the file cannot be read or has no such list
     */
    static Optional<String> insert(String text, String key, List<String> lines) {
        int size = size(text, key);
        if (size < 0) {
            return Optional.empty();
        }
        Node.Sequence list = list(text, key).orElseThrow();
        int open = offset(text, list.span());
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        boolean ownLines =
                size > 0 && list.items().get(0).span().line() > list.span().line();
        String indent = ownLines ? " ".repeat(list.items().get(0).span().column() - 1) : indentOf(text, open) + "  ";
        String added = lines.stream().map(line -> end + indent + line).collect(Collectors.joining(","));
        String after = size == 0 ? end + indentOf(text, open) : ownLines ? "," : "," + end + indent;
        String rest = text.substring(open + 1);
        String longer = text.substring(0, open + 1) + added + after + (ownLines ? rest : rest.stripLeading());
        return size(longer, key) == size + lines.size() ? Optional.of(longer) : Optional.empty();
    }

    /** How long the list is; less than nothing when it cannot be read. */
    private static int size(String text, String key) {
        return list(text, key).map(list -> list.items().size()).orElse(-1);
    }

    private static Optional<Node.Sequence> list(String text, String key) {
        if (!(LocatedTrees.json(new SourceFile("", text)) instanceof Parsed.Tree tree)) {
            return Optional.empty();
        }
        Node root = tree.root();
        Optional<Node> found =
                root instanceof Node.Mapping mapping ? mapping.entry(key).map(Node.Entry::value) : Optional.of(root);
        return found.flatMap(node -> node instanceof Node.Sequence sequence ? Optional.of(sequence) : Optional.empty());
    }

    private static int offset(String text, SourceSpan span) {
        SourceFile file = span.file();
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (file.at(middle).compareTo(span) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The spaces that the line of an offset begins with. */
    private static String indentOf(String text, int offset) {
        int begin = text.lastIndexOf('\n', offset) + 1;
        int at = begin;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return text.substring(begin, at);
    }

    /** A text as a value of JSON. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
