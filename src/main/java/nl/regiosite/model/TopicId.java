package nl.regiosite.model;

/** The id of a subject of contradictions (onderwerp). It stands in addresses and never changes. */
public record TopicId(String value) implements Comparable<TopicId> {
    public TopicId {
        Ids.require(value);
    }

    @Override
    public int compareTo(TopicId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
