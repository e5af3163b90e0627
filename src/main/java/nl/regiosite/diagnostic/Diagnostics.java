package nl.regiosite.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** All that was found in one run; the reader of a file goes on after a mistake, so that none hides another. */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** In the order of {@link Diagnostic#ORDER}, each once. */
    public List<Diagnostic> sorted() {
        return found.stream().distinct().sorted(Diagnostic.ORDER).toList();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
