package nl.regiosite.model;

import org.jspecify.annotations.Nullable;

/** The id of a project, the name of its file. It stands in addresses and data files and never changes. */
public record ProjectId(String value) implements Comparable<ProjectId> {
    public ProjectId {
        Ids.require(value);
    }

    @Override
    public int compareTo(ProjectId other) {
        return value.compareTo(other.value);
    }

    // Asked so often that the record's own, which goes by way of a method handle, is felt.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProjectId that && value.equals(that.value);
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
