package nl.regiosite.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A value in a YAML or JSON file, with the place where it stands. */
public sealed interface Node {
    /** A number that can be written in one way only; of more digits a program may forget some. */
    Pattern AS_WRITTEN = Pattern.compile("-?(0|[1-9]\\d{0,14})|-?(?=.{1,16}$)(0|[1-9]\\d*)\\.\\d*[1-9]");

    SourceSpan span();

    /**
     * A single value. {@code text} is what the file says, letter for letter, so {@code 1.10} stays {@code 1.10} and a
     * number of forty digits loses none.
     */
    record Scalar(SourceSpan span, Kind kind, String text) implements Node {
        /** Whether a program that reads it and writes it again, such as the web editor, writes the same signs. */
        public boolean survives() {
            boolean number = kind == Kind.WHOLE_NUMBER || kind == Kind.FRACTION;
            return !number || AS_WRITTEN.matcher(text).matches();
        }
    }

    record Sequence(SourceSpan span, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    record Mapping(SourceSpan span, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }
    }

    /** A key with its value; {@code span} is the place of the key. */
    record Entry(SourceSpan span, String key, Node value) {}

    /** What a single value is. */
    enum Kind {
        TEXT,
        WHOLE_NUMBER,
        FRACTION,
        TRUTH,
        NOTHING
    }
}
