package nl.regiosite.model;

import org.jspecify.annotations.Nullable;

/** The id of a document that figures and facts come from. It stands in addresses and data files and never changes. */
public record SourceId(String value) implements Comparable<SourceId> {
    public SourceId {
        Ids.require(value);
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    // As with the id of a project.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
