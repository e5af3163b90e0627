package nl.regiosite.model;

/** The id of a document that figures and facts come from. It stands in addresses and data files and never changes. */
public record SourceId(String value) implements Comparable<SourceId> {
    public SourceId {
        Ids.require(value);
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
