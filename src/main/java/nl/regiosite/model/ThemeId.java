package nl.regiosite.model;

/** The id of a theme within a pillar. It stands in addresses and data files and never changes. */
public record ThemeId(String value) implements Comparable<ThemeId> {
    public ThemeId {
        Ids.require(value);
    }

    @Override
    public int compareTo(ThemeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
