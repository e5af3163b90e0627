package nl.regiosite.model;

/** The id of an organisation, whether municipality, province, ministry or partner. It stands in addresses and data files and never changes. */
public record OrganisationId(String value) implements Comparable<OrganisationId> {
    public OrganisationId {
        Ids.require(value);
    }

    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
