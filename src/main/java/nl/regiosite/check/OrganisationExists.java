package nl.regiosite.check;

import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.OrganisationId;
import nl.regiosite.model.Programme;
import nl.regiosite.source.SourceMap;

/** Partners of a project, parties to the programme and the bodies of its people are organisations that exist. */
final class OrganisationExists implements Rule {
    @Override
    public Stream<Diagnostic> check(Programme programme, SourceMap places) {
        Reference<OrganisationId> organisations = new Reference<>(
                "organisatie-onbekend", programme.organisations().stream().map(Organisation::id), places);
        return Stream.of(
                        programme.projects().stream()
                                .flatMap(project -> organisations.at(project, "partners", project.partners())),
                        programme.about().parties().stream()
                                .flatMap(party -> organisations.at(party, "organisatie", party.organisation())),
                        Stream.concat(
                                        programme.about().steeringGroup().stream(),
                                        programme.about().teams().stream().flatMap(team -> team.members().stream()))
                                .flatMap(member -> member.organisation().stream()
                                        .flatMap(id -> organisations.at(member, "organisatie", id))))
                .flatMap(found -> found);
    }
}
