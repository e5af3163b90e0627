package nl.regiosite.model;

import java.util.Optional;

/**
 * Money granted to a project in a tranche (toekenning). {@code part} names a line of the project that has its own money,
 * and often its own lead partner. A grant is not money spent.
 */
public record Grant(
        ProjectId project,
        Optional<String> part,
        int tranche,
        Money amount,
        Optional<OrganisationId> leadPartner,
        SourceId source) {}
