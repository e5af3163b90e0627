package nl.regiosite.page.data;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What stands in one field of a row. How it is written is for each form of the table to say. */
public sealed interface Value {
    /** The field is empty: the documents do not give it, or there is nothing to give. */
    record Nothing() implements Value {}

    record Text(String text) implements Value {}

    /** A number with as many decimals as it has. */
    record Figure(BigDecimal number) implements Value {}

    /** Several ids. */
    record Ids(List<String> ids) implements Value {
        public Ids {
            ids = List.copyOf(ids);
        }
    }

    /** Rows within this one, each with a value for every nested column. */
    record Rows(List<List<Value>> rows) implements Value {
        public Rows {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    /** A text or a number; nothing when there is none. */
    static Value of(Optional<?> value) {
        if (value.isEmpty()) {
            return new Nothing();
        }
        Object found = value.get();
        if (found instanceof BigDecimal number) {
            return new Figure(number);
        }
        return found instanceof Integer || found instanceof Long
                ? of(((Number) found).longValue())
                : of(found.toString());
    }

    static Value ids(Collection<?> ids) {
        return new Ids(ids.stream().map(Object::toString).toList());
    }
}
