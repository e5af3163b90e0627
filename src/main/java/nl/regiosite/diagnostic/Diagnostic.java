package nl.regiosite.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.regiosite.source.SourceSpan;

/**
 * Something that is wrong with the content, as a value. Its words come from the program's texts by {@code code}, with
 * {@code arguments} filled in, so that the same mistake reads the same everywhere and in each language.
 */
public record Diagnostic(Severity severity, String code, SourceSpan span, List<String> arguments, Optional<Hint> hint) {
    /** By place; then by code and words, so that the order never depends on which rule ran first. */
    public static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::span)
            .thenComparing(Diagnostic::code)
            .thenComparing(diagnostic -> String.join("\n", diagnostic.arguments));

    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    public static Diagnostic error(String code, SourceSpan span, String... arguments) {
        return new Diagnostic(Severity.ERROR, code, span, List.of(arguments), Optional.empty());
    }

    public static Diagnostic warning(String code, SourceSpan span, String... arguments) {
        return new Diagnostic(Severity.WARNING, code, span, List.of(arguments), Optional.empty());
    }

    public static Diagnostic advice(String code, SourceSpan span, String... arguments) {
        return new Diagnostic(Severity.ADVICE, code, span, List.of(arguments), Optional.empty());
    }

    public Diagnostic withHint(Hint hint) {
        return withHint(Optional.of(hint));
    }

    public Diagnostic withHint(Optional<Hint> hint) {
        return new Diagnostic(severity, code, span, arguments, hint);
    }

    /** A warning as an error; anything else as it is. */
    public Diagnostic strict() {
        return severity == Severity.WARNING ? new Diagnostic(Severity.ERROR, code, span, arguments, hint) : this;
    }
}
