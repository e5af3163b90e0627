package nl.regiosite.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * All that was found in one run; the reader of a file goes on after a mistake, so that none hides another. Pages are made
 * side by side, so anyone may add at any time.
 */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();

    public synchronized void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public void addAll(Diagnostics others) {
        others.all().forEach(this::add);
    }

    /** In the order of {@link Diagnostic#ORDER}, each once. */
    public List<Diagnostic> sorted() {
        return all().stream().distinct().sorted(Diagnostic.ORDER).toList();
    }

    public boolean hasErrors() {
        return all().stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    private synchronized List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
