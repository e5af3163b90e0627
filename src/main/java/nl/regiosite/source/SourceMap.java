package nl.regiosite.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Where the parts of the programme stand in the files. The model knows no files, so a rule asks here. A part is known
 * by identity, not by equality: a grant that is written twice gives two equal records at two places.
 */
public final class SourceMap {
    private final IdentityHashMap<Object, Map<String, SourceSpan>> places = new IdentityHashMap<>();
    private final Set<Object> unreadable = new HashSet<>();

    /** Remembers where {@code part} as a whole begins. */
    public void put(Object part, SourceSpan span) {
        put(part, "", span);
    }

    /** Remembers where a field of {@code part} stands; {@code field} is the key as the file has it. */
    public void put(Object part, String field, SourceSpan span) {
        places.computeIfAbsent(part, unused -> new HashMap<>()).put(field, span);
    }

    /** The place of a field, or of the whole part when the file does not have that field. */
    public SourceSpan of(Object part, String field) {
        Map<String, SourceSpan> fields = places.get(part);
        if (fields == null) {
            throw new IllegalArgumentException("no place is known of " + part);
        }
        SourceSpan span = fields.getOrDefault(field, fields.get(""));
        if (span == null) {
            throw new IllegalArgumentException("no place is known of field " + field + " of " + part);
        }
        return span;
    }

    /** The place of item {@code index} (from 0) of a list, or of the list or part when it is not known apart. */
    public SourceSpan of(Object part, String field, int index) {
        Map<String, SourceSpan> fields = places.getOrDefault(part, Map.of());
        SourceSpan item = fields.get(item(field, index));
        return item != null ? item : of(part, field);
    }

    /** Remembers where item {@code index} (from 0) of a list stands. */
    public void put(Object part, String field, int index, SourceSpan span) {
        put(part, item(field, index), span);
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

    private static String item(String field, int index) {
        return field + "[" + index + "]";
    }
}
