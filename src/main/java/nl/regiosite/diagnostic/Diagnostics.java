package nl.regiosite.diagnostic;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that was found in one run; the reader of a file goes on after a mistake, so that none hides another. Pages are made
 * side by side, so anyone may add at any time.
 */
public final class Diagnostics {
    /** Of one kind in one file nobody reads more; a list of a million lines can have a million of them. */
    private static final int MOST = 200;

    private record Kind(String path, String code) {}

    /** @param first the first that is not kept, of {@code count} */
    private record More(Diagnostic first, int count) {
        More and(More other) {
            return new More(first, count + other.count);
        }

        Diagnostic told() {
            return new Diagnostic(
                    first.severity(), "melding-vaker", first.span(), List.of(String.valueOf(count)), Optional.empty());
        }
    }

    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private final Map<Kind, Integer> kept = new HashMap<>();
    private final Map<Kind, More> more = new HashMap<>();

    /** What was said already is not said, and not counted, again: a mistake in a template is met on each page. */
    public synchronized void add(Diagnostic diagnostic) {
        if (found.contains(diagnostic)) {
            return;
        }
        Kind kind = new Kind(diagnostic.span().file().path(), diagnostic.code());
        if (kept.merge(kind, 1, Integer::sum) <= MOST) {
            found.add(diagnostic);
        } else {
            more.merge(kind, new More(diagnostic, 1), More::and);
        }
    }

    public void addAll(Diagnostics others) {
        List<Diagnostic> all;
        Map<Kind, More> rest;
        synchronized (others) {
            all = List.copyOf(others.found);
            rest = Map.copyOf(others.more);
        }
        all.forEach(this::add);
        synchronized (this) {
            rest.forEach((kind, count) -> more.merge(kind, count, More::and));
        }
    }

    /** In the order of {@link Diagnostic#ORDER}, each once. */
    public List<Diagnostic> sorted() {
        return all().stream().distinct().sorted(Diagnostic.ORDER).toList();
    }

    /** How much was found by now. */
    public synchronized int count() {
        return found.size() + more.values().stream().mapToInt(More::count).sum();
    }

    public boolean hasErrors() {
        return all().stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    private synchronized List<Diagnostic> all() {
        return Stream.concat(found.stream(), more.values().stream().map(More::told))
                .toList();
    }
}
