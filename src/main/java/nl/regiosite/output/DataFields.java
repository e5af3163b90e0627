package nl.regiosite.output;

import java.util.Collection;
import java.util.stream.Collectors;

/** How values are written in the data files. */
final class DataFields {
    private DataFields() {}

    /**
     * Ids in one field. Nearly always there is one; two that lead a project together stand with a semicolon between
     * them, which is in no id.
     */
    static String ids(Collection<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(";"));
    }
}
