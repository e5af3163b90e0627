package nl.regiosite.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.source.SourceMap;

/**
 * What points to ids that must exist. An id of which the file could not be read counts as there: that file has a
 * diagnostic of its own.
 */
final class Reference<I> {
    private final String code;
    private final List<I> known;
    private final SourceMap places;

    Reference(String code, Stream<I> known, SourceMap places) {
        this.code = code;
        this.known = known.toList();
        this.places = places;
    }

    /** One id, at a field of {@code part}. */
    Stream<Diagnostic> at(Object part, String field, I id) {
        return at(part, field, List.of(id));
    }

    /** The ids of a list, each at its own place. */
    Stream<Diagnostic> at(Object part, String field, List<I> ids) {
        return IntStream.range(0, ids.size())
                .filter(i -> !known.contains(ids.get(i)) && !places.isUnreadable(ids.get(i)))
                .mapToObj(i -> unknown(part, field, i, ids.get(i).toString()));
    }

    private Diagnostic unknown(Object part, String field, int index, String written) {
        List<String> names = known.stream().map(Object::toString).toList();
        return Diagnostic.error(code, places.of(part, field, index), written).withHint(Hint.nearest(written, names));
    }
}
