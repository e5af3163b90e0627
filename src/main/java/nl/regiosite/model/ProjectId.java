package nl.regiosite.model;

/** The id of a project, the name of its file. It stands in addresses and data files and never changes. */
public record ProjectId(String value) implements Comparable<ProjectId> {
    public ProjectId {
        Ids.require(value);
    }

    @Override
    public int compareTo(ProjectId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
