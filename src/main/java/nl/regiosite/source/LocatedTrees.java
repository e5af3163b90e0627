package nl.regiosite.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.regiosite.source.Parsed.Fault;
import nl.regiosite.source.Parsed.FaultKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML and JSON into {@link Node} trees. Binding straight to records loses the places and stops at the first
 * mistake, so the records are built from these trees instead. YAML's anchors, aliases and tags are refused: nobody who
 * writes a story needs them, and they can make a small file large.
 */
public final class LocatedTrees {
    /** Content is a few levels deep; what is deeper was not written by a person. */
    private static final int MAX_DEPTH = 50;

    /** A value with its place takes about half of this, and what is made of it as much again. */
    private static final int BYTES_OF_VALUE = 200;

    /** There are more values than there is memory for. */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build();

    private static final TokenStreamFactory JSON =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();

    private static final TokenStreamFactory YAML =
            YAMLFactory.builder().streamReadConstraints(LIMITS).build();

    private LocatedTrees() {}

    /** The whole of a JSON file. */
    public static Parsed json(SourceFile file) {
        return parse(JSON, file, file.text(), 1);
    }

    /** The whole of a YAML file. */
    public static Parsed yaml(SourceFile file) {
        return yaml(file, file.text(), 1);
    }

    /** A block of YAML that begins at line {@code firstLine} of the file, such as front matter. */
    public static Parsed yaml(SourceFile file, String block, int firstLine) {
        return PlainYaml.read(file, block, firstLine)
                .<Parsed>map(Parsed.Tree::new)
                .orElseGet(() -> yamlByLibrary(file, block, firstLine));
    }

    /** What {@link PlainYaml} is to agree with. */
    static Parsed yamlByLibrary(SourceFile file, String block, int firstLine) {
        return parse(YAML, file, block, firstLine);
    }

    private static Parsed parse(TokenStreamFactory factory, SourceFile file, String text, int firstLine) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            TreeReader reader = new TreeReader(parser, file, firstLine - 1);
            try {
                return reader.document();
            } catch (TooMuch e) {
                return new Fault(reader.last, FaultKind.TOO_MUCH, "more values than there is memory for");
            } catch (JacksonException e) {
                return reader.refused != null ? reader.refused : Faults.of(e, reader.last, file, firstLine - 1);
            }
        }
    }

    /** One pass over the tokens. The first key that is there twice, alias, anchor or tag makes the whole a fault. */
    private static final class TreeReader {
        private final JsonParser parser;
        private final SourceFile file;
        private final int lineOffset;
        private final long most = Runtime.getRuntime().maxMemory() / BYTES_OF_VALUE;
        private long values;
        private SourceSpan last;
        private @Nullable Fault refused;

        TreeReader(JsonParser parser, SourceFile file, int lineOffset) {
            this.parser = parser;
            this.file = file;
            this.lineOffset = lineOffset;
            this.last = new SourceSpan(file, 1 + lineOffset, 1);
        }

        Parsed document() {
            JsonToken first = parser.nextToken();
            Node root = first == null ? new Node.Mapping(last, List.of()) : value();
            if (refused != null) {
                return refused;
            }
            if (parser.nextToken() != null) {
                return new Fault(here(), FaultKind.AFTER_END, "something follows after the end");
            }
            return new Parsed.Tree(root);
        }

        private Node value() {
            SourceSpan span = here();
            if (refusedInYaml(span)) {
                refuse(span, FaultKind.ALIAS, "anchors, aliases and tags are not read");
            }
            return switch (parser.currentToken()) {
                case START_OBJECT -> mapping(span);
                case START_ARRAY -> sequence(span);
                case VALUE_NUMBER_INT -> new Node.Scalar(span, Node.Kind.WHOLE_NUMBER, parser.getString());
                case VALUE_NUMBER_FLOAT -> new Node.Scalar(span, Node.Kind.FRACTION, parser.getString());
                case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(span, Node.Kind.TRUTH, parser.getString());
                case VALUE_NULL -> new Node.Scalar(span, Node.Kind.NOTHING, "");
                default -> new Node.Scalar(span, Node.Kind.TEXT, parser.getString());
            };
        }

        /** No value of YAML begins with these signs unless it is an anchor, an alias or a tag. */
        private boolean refusedInYaml(SourceSpan span) {
            return parser instanceof YAMLParser && "&*!".indexOf(file.charAt(span)) >= 0;
        }

        private Node mapping(SourceSpan span) {
            List<Node.Entry> entries = new ArrayList<>();
            Set<String> keys = new HashSet<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                SourceSpan keySpan = here();
                String key = parser.currentName();
                if (!keys.add(key)) {
                    refuse(keySpan, FaultKind.DUPLICATE_KEY, "the key " + key + " is there twice");
                }
                parser.nextToken();
                entries.add(new Node.Entry(keySpan, key, value()));
            }
            return new Node.Mapping(span, entries);
        }

        private Node sequence(SourceSpan span) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value());
            }
            return new Node.Sequence(span, items);
        }

        private void refuse(SourceSpan span, FaultKind kind, String detail) {
            if (refused == null) {
                refused = new Fault(span, kind, detail);
            }
        }

        private SourceSpan here() {
            TokenStreamLocation location = parser.currentTokenLocation();
            int line = location.getLineNr() + lineOffset;
            int column = parser instanceof YAMLParser
                    ? Faults.column(file, line, location.getColumnNr())
                    : location.getColumnNr();
            last = new SourceSpan(file, line, column);
            if (++values > most) {
                throw new TooMuch();
            }
            return last;
        }
    }
}
