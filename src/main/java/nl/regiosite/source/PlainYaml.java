package nl.regiosite.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the YAML that people write: keys with a text, a number or a list, below each other and indented. It gives the very
 * tree that the library gives, without the time that the library takes. All else it leaves to the library: mistakes, signs with a meaning of
 * their own, texts over several lines.
 */
final class PlainYaml {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?");

    /** Words that are no text, here or in another reader of YAML. */
    private static final Set<String> NO_TEXT = Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    /** Deeper than anything that people write. */
    private static final int MAX_DEPTH = 8;

    /** Thrown where the library has to look. */
    private static final class NotPlain extends Exception {
        private static final long serialVersionUID = 1;

        NotPlain() {
            super(null, null, false, false);
        }
    }

    /**
     * A line with something on it.
     *
     * @param number in the file
     * @param indent how many spaces come first
     */
    private record Line(int number, int indent, String text) {}

    private final SourceFile file;
    private final List<Line> lines = new ArrayList<>();
    private int at;

    private PlainYaml(SourceFile file) {
        this.file = file;
    }

    /** The tree of a block that begins at line {@code firstLine} of the file; nothing when the library has to read it. */
    static Optional<Node> read(SourceFile file, String block, int firstLine) {
        PlainYaml reader = new PlainYaml(file);
        try {
            reader.split(block, firstLine);
            Node root = reader.block(0);
            return reader.at == reader.lines.size() ? Optional.of(root) : Optional.empty();
        } catch (NotPlain e) {
            return Optional.empty();
        }
    }

    private void split(String block, int firstLine) throws NotPlain {
        int number = firstLine;
        for (int from = 0; from < block.length(); number++) {
            int feed = block.indexOf('\n', from);
            int next = feed < 0 ? block.length() : feed + 1;
            int end = feed < 0 ? block.length() : feed;
            if (feed > from && block.charAt(feed - 1) == '\r') {
                end--;
            }
            while (end > from && block.charAt(end - 1) == ' ') {
                end--;
            }
            int indent = 0;
            while (from + indent < end && block.charAt(from + indent) == ' ') {
                indent++;
            }
            String text = block.substring(from + indent, end);
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                // Signs that cannot be seen, halves of signs, and other ends of lines.
                if (c < ' ' || (c >= 0x7f && c < 0xa0) || c >= 0xd800 || c == 0x2028 || c == 0x2029) {
                    throw new NotPlain();
                }
            }
            if (!text.isEmpty() && text.charAt(0) != '#') {
                lines.add(new Line(number, indent, text));
            }
            from = next;
        }
    }

    /** All lines from here that are indented as far as this one. */
    private Node block(int depth) throws NotPlain {
        if (at == lines.size() || depth > MAX_DEPTH) {
            throw new NotPlain();
        }
        Line first = lines.get(at);
        return first.text().startsWith("- ") ? sequence(first, depth) : mapping(first, depth);
    }

    private Node sequence(Line first, int depth) throws NotPlain {
        List<Node> items = new ArrayList<>();
        while (at < lines.size() && lines.get(at).indent() == first.indent()) {
            Line line = lines.get(at);
            if (!line.text().startsWith("- ") || line.text().startsWith("-  ")) {
                throw new NotPlain();
            }
            Line rest = new Line(line.number(), line.indent() + 2, line.text().substring(2));
            if (colon(rest.text()) > 0) {
                // A mapping that begins behind the hyphen; its other lines stand right below.
                lines.set(at, rest);
                items.add(mapping(rest, depth + 1));
            } else {
                at++;
                items.add(scalar(rest, 0, line.indent()));
            }
        }
        return new Node.Sequence(place(first, 0), items);
    }

    private Node mapping(Line first, int depth) throws NotPlain {
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (at < lines.size() && lines.get(at).indent() == first.indent()) {
            Line line = lines.get(at);
            int colon = colon(line.text());
            String key = line.text().substring(0, Math.max(0, colon));
            if (!isKey(key) || NO_TEXT.contains(key) || !keys.add(key)) {
                throw new NotPlain();
            }
            at++;
            // The same few keys stand in thousands of files.
            entries.add(new Node.Entry(place(line, 0), key.intern(), value(line, colon + 1, depth)));
        }
        return new Node.Mapping(place(first, 0), entries);
    }

    /** Whether it is made of small letters, digits and hyphens, and begins with a letter. */
    private static boolean isKey(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetter = c >= 'a' && c <= 'z';
            if (!isLetter && (i == 0 || (c != '-' && (c < '0' || c > '9')))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Where a key ends, or a negative number. */
    private static int colon(String text) {
        int colon = text.indexOf(':');
        return colon + 1 == text.length() || text.startsWith(" ", colon + 1) ? colon : -1;
    }

    private Node value(Line line, int from, int depth) throws NotPlain {
        int start = from;
        while (start < line.text().length() && line.text().charAt(start) == ' ') {
            start++;
        }
        if (start < line.text().length()) {
            return scalar(line, start, line.indent());
        }
        if (at == lines.size() || lines.get(at).indent() <= line.indent()) {
            throw new NotPlain();
        }
        return block(depth + 1);
    }

    /** @param indent that of the line as it is written: one that is further in would go on with this text */
    private Node scalar(Line line, int start, int indent) throws NotPlain {
        if (at < lines.size() && lines.get(at).indent() > indent) {
            throw new NotPlain();
        }
        String text = line.text().substring(start);
        SourceSpan place = place(line, start);
        return switch (text.charAt(0)) {
            case '"' -> quoted(place, text);
            case '[' -> list(line, start, text);
            default -> plain(place, text);
        };
    }

    private static Node quoted(SourceSpan place, String text) throws NotPlain {
        int end = text.indexOf('"', 1);
        if (end != text.length() - 1 || text.indexOf('\\') >= 0) {
            throw new NotPlain();
        }
        return new Node.Scalar(place, Node.Kind.TEXT, text.substring(1, end));
    }

    /** Names with a comma and a space between them. */
    private Node list(Line line, int start, String text) throws NotPlain {
        if (!text.endsWith("]")) {
            throw new NotPlain();
        }
        List<Node> items = new ArrayList<>();
        int from = 1;
        while (from < text.length()) {
            int comma = text.indexOf(", ", from);
            int end = comma < 0 ? text.length() - 1 : comma;
            String name = text.substring(from, end);
            if (!isKey(name) && !WHOLE_NUMBER.matcher(name).matches()) {
                throw new NotPlain();
            }
            items.add(plain(place(line, start + from), name));
            from = comma < 0 ? text.length() : comma + 2;
        }
        return new Node.Sequence(place(line, start), items);
    }

    private static Node plain(SourceSpan place, String text) throws NotPlain {
        boolean beginsWithDigit = text.charAt(0) >= '0' && text.charAt(0) <= '9';
        if (beginsWithDigit && WHOLE_NUMBER.matcher(text).matches()) {
            return new Node.Scalar(place, Node.Kind.WHOLE_NUMBER, text);
        }
        boolean isText = Character.isLetter(text.charAt(0))
                ? !NO_TEXT.contains(text.toLowerCase(Locale.ROOT))
                : DATE.matcher(text).matches();
        if (!isText || text.contains(": ") || text.contains(" #") || text.endsWith(":")) {
            throw new NotPlain();
        }
        return new Node.Scalar(place, Node.Kind.TEXT, text);
    }

    private SourceSpan place(Line line, int offset) {
        return new SourceSpan(file, line.number(), line.indent() + offset + 1);
    }
}
