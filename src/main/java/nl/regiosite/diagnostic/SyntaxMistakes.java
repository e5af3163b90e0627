package nl.regiosite.diagnostic;

import java.util.Locale;
import java.util.Optional;
import nl.regiosite.source.Node;
import nl.regiosite.source.Parsed;

/** What the parsers of YAML and JSON refuse, in plain words. */
public final class SyntaxMistakes {
    private SyntaxMistakes() {}

    /** The tree, or nothing and a diagnostic when the text could not be read. */
    public static Optional<Node> tree(Parsed parsed, Diagnostics problems) {
        if (parsed instanceof Parsed.Tree tree) {
            return Optional.of(tree.root());
        }
        Parsed.Fault fault = (Parsed.Fault) parsed;
        String kind = fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String[] words = fault.words().isEmpty()
                ? new String[] {firstLine(fault.detail())}
                : fault.words().toArray(String[]::new);
        problems.add(Diagnostic.error("schrijfwijze-" + kind, fault.span(), words));
        return Optional.empty();
    }

    private static String firstLine(String detail) {
        return detail.lines().findFirst().orElse("");
    }
}
