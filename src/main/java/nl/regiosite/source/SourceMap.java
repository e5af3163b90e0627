package nl.regiosite.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the parts of the programme stand in the files. The model knows no files, so a rule asks here. A part is known
 * by identity, not by equality: a grant that is written twice gives two equal records at two places.
 */
public final class SourceMap {
    /** What is known of a part: the fields that it was read from, and the places that those do not tell. */
    private static final class Places {
        private final SourceSpan whole;
        private final Node.Mapping fields;
        private Map<String, SourceSpan> others = Map.of();

        Places(SourceSpan whole, Node.Mapping fields) {
            this.whole = whole;
            this.fields = fields;
        }

        SourceSpan of(String field) {
            SourceSpan other = others.get(field);
            return other != null
                    ? other
                    : fields.entry(field).map(entry -> entry.value().span()).orElse(whole);
        }

        Optional<SourceSpan> of(String field, int index) {
            return fields.entry(field)
                    .map(Node.Entry::value)
                    .flatMap(value -> value instanceof Node.Sequence list
                            ? index < list.items().size()
                                    ? Optional.of(list.items().get(index).span())
                                    : Optional.empty()
                            : Optional.empty());
        }
    }

    private final IdentityHashMap<Object, Places> places = new IdentityHashMap<>();
    private final Set<Object> unreadable = new HashSet<>();

    /** Remembers where {@code part} as a whole begins. */
    public void put(Object part, SourceSpan span) {
        places.put(part, new Places(span, new Node.Mapping(span, List.of())));
    }

    /** Remembers the fields that {@code part} was read from, with their places and those of the items of their lists. */
    public void put(Object part, Node.Mapping fields) {
        places.put(part, new Places(fields.span(), fields));
    }

    /** Remembers where a field of a part stands that has a place already; {@code field} is the key as files have it. */
    public void put(Object part, String field, SourceSpan span) {
        Places known = known(part);
        Map<String, SourceSpan> others = new HashMap<>(known.others);
        others.put(field, span);
        known.others = others;
    }

    /** The place of a field, or of the whole part when the file does not have that field. */
    public SourceSpan of(Object part, String field) {
        return known(part).of(field);
    }

    /** The place of item {@code index} (from 0) of a list, or of the list or part when it is not known apart. */
    public SourceSpan of(Object part, String field, int index) {
        Places known = known(part);
        return known.of(field, index).orElseGet(() -> known.of(field));
    }

    private Places known(Object part) {
        Places known = places.get(part);
        if (known == null) {
            throw new IllegalArgumentException("no place is known of " + part);
        }
        return known;
    }

    /** Takes over all that another one remembers; the two speak of other parts. */
    public void putAll(SourceMap others) {
        places.putAll(others.places);
        unreadable.addAll(others.unreadable);
    }

    /** Remembers that this id is there but could not be read as it should. What points to it is no second mistake. */
    public void putUnreadable(Object id) {
        unreadable.add(id);
    }

    /** Remembers that some of this kind could not be read at all, and it is not known which. */
    public void putUnreadableKind(Class<?> kind) {
        unreadable.add(kind);
    }

    public boolean isUnreadable(Object id) {
        return unreadable.contains(id) || unreadable.contains(id.getClass());
    }

    public boolean isUnreadableKind(Class<?> kind) {
        return unreadable.contains(kind);
    }
}
