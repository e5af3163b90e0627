package nl.regiosite.source;

import java.util.List;

/** What reading a YAML or JSON text gave: a tree, or the first place where it is no YAML or JSON. */
public sealed interface Parsed {
    record Tree(Node root) implements Parsed {}

    /**
     * The first place where the text could not be read.
     *
     * @param detail what the parser said, in English; for who wants to know more
     * @param words what the message about it fills in, such as the number that was probably meant
     */
    record Fault(SourceSpan span, FaultKind kind, String detail, List<String> words) implements Parsed {
        public Fault {
            words = List.copyOf(words);
        }

        Fault(SourceSpan span, FaultKind kind, String detail) {
            this(span, kind, detail, List.of());
        }
    }

    /** The mistakes that people make most, told apart so that each gets its own words. */
    enum FaultKind {
        UNQUOTED_COLON,
        TAB,
        OPEN_QUOTE,
        DUPLICATE_KEY,
        ALIAS,
        TOO_DEEP,
        TOO_MUCH,
        COMMA,
        EXTRA_COMMA,
        CURLY_QUOTE,
        SINGLE_QUOTE,
        INNER_QUOTE,
        BROKEN_QUOTE,
        NO_QUOTES,
        NUMBER,
        NO_NUMBER,
        EQUALS,
        COMMENT,
        BRACKET,
        OUTSIDE_LIST,
        AFTER_END,
        OPEN_LIST,
        INVISIBLE,
        NO_SPACE,
        NO_COLON,
        DASH,
        FIRST_SIGN,
        BACKSLASH,
        INDENT,
        NO_DASH,
        SYNTAX
    }
}
