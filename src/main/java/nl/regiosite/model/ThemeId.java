package nl.regiosite.model;

import org.jspecify.annotations.Nullable;

/** The id of a theme within a pillar. It stands in addresses and data files and never changes. */
public record ThemeId(String value) implements Comparable<ThemeId> {
    public ThemeId {
        Ids.require(value);
    }

    @Override
    public int compareTo(ThemeId other) {
        return value.compareTo(other.value);
    }

    // As with the id of a project.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ThemeId that && value.equals(that.value);
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
