package nl.regiosite.check;

import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.OrganisationId;
import nl.regiosite.model.Programme;
import nl.regiosite.source.SourceMap;

/** The municipalities of a project are organisations that are municipalities. */
final class MunicipalityExists implements Rule {
    @Override
    public Stream<Diagnostic> check(Programme programme, SourceMap places) {
        Reference<OrganisationId> municipalities = new Reference<>(
                "gemeente-onbekend", programme.municipalities().stream().map(Organisation::id), places);
        return programme.projects().stream()
                .flatMap(project -> municipalities.at(project, "gemeenten", project.municipalities()));
    }
}
