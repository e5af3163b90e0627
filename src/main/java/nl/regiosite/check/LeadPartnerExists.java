package nl.regiosite.check;

import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.OrganisationId;
import nl.regiosite.model.Programme;
import nl.regiosite.source.SourceMap;

/** Who leads a project or a line of it is an organisation that the site knows. */
final class LeadPartnerExists implements Rule {
    @Override
    public Stream<Diagnostic> check(Programme programme, SourceMap places) {
        Reference<OrganisationId> organisations = new Reference<>(
                "penvoerder-onbekend", programme.organisations().stream().map(Organisation::id), places);
        return Stream.concat(
                programme.projects().stream()
                        .flatMap(project -> organisations.at(project, "penvoerder", project.leadPartners())),
                programme.grants().stream().flatMap(grant -> grant.leadPartner().stream()
                        .flatMap(partner -> organisations.at(grant, "penvoerder", partner))));
    }
}
