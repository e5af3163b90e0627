package nl.regiosite.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that a page is about, in the words of schema.org, for search engines and other readers of linked data.
 *
 * @param properties in the order in which they are written; a value is a text, a whole number, a thing or a list of those
 */
public record Thing(Map<String, Object> properties) {
    public Thing {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    public static Thing of(String type) {
        return new Thing(Map.of("@type", type));
    }

    /** The same thing with one property more. */
    public Thing with(String property, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(properties);
        more.put(property, value);
        return new Thing(more);
    }

    public Thing with(String property, Optional<?> value) {
        return value.isPresent() ? with(property, value.get()) : this;
    }

    /** Leaves the property out when there are none. */
    public Thing withAll(String property, List<?> values) {
        return values.isEmpty() ? this : with(property, values);
    }
}
