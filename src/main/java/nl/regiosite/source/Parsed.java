package nl.regiosite.source;

/** What reading a YAML or JSON text gave: a tree, or the first place where it is no YAML or JSON. */
public sealed interface Parsed {
    record Tree(Node root) implements Parsed {}

    /** {@code detail} is what the parser said, in English; for who wants to know more. */
    record Fault(SourceSpan span, FaultKind kind, String detail) implements Parsed {}

    /** The mistakes that people make most, told apart so that each gets its own words. */
    enum FaultKind {
        UNQUOTED_COLON,
        TAB,
        OPEN_QUOTE,
        DUPLICATE_KEY,
        ALIAS,
        TOO_DEEP,
        COMMA,
        SYNTAX
    }
}
