package nl.regiosite.model;

/** The id of a pillar, the name of its file. It stands in addresses and data files and never changes. */
public record PillarId(String value) implements Comparable<PillarId> {
    public PillarId {
        Ids.require(value);
    }

    @Override
    public int compareTo(PillarId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
