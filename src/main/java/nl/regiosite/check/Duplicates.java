package nl.regiosite.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.source.SourceSpan;

/** Parts that say the same where each should say its own. */
final class Duplicates {
    private Duplicates() {}

    /**
     * A diagnostic for each part whose key an earlier part has already, in the order of the files.
     *
     * @param key what must differ; it may be made of several fields
     * @param written how the key is called in the message
     */
    static <T> Stream<Diagnostic> of(
            String code,
            List<T> parts,
            Function<T, ?> key,
            Function<T, String> written,
            Function<T, SourceSpan> place) {
        // Mostly there are none, and then nobody needs to know what stands before what.
        Set<Object> keys = new HashSet<>();
        boolean isSound = true;
        for (T part : parts) {
            isSound &= keys.add(key.apply(part));
        }
        if (isSound) {
            return Stream.empty();
        }
        Map<Object, SourceSpan> first = new HashMap<>();
        List<Diagnostic> found = new ArrayList<>();
        parts.stream().sorted(Comparator.comparing(place)).forEach(part -> {
            SourceSpan earlier = first.putIfAbsent(key.apply(part), place.apply(part));
            if (earlier != null) {
                found.add(Diagnostic.error(
                        code,
                        place.apply(part),
                        written.apply(part),
                        earlier.file().path() + ":" + earlier.line()));
            }
        });
        return found.stream();
    }
}
