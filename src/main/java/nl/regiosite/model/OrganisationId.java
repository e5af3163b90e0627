package nl.regiosite.model;

import org.jspecify.annotations.Nullable;

/** The id of an organisation, whether municipality, province, ministry or partner. It stands in addresses and data files and never changes. */
public record OrganisationId(String value) implements Comparable<OrganisationId> {
    public OrganisationId {
        Ids.require(value);
    }

    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    // Asked so often that the record's own, which goes by way of a method handle, is felt.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrganisationId that && value.equals(that.value);
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
