package nl.regiosite.check;

import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.model.Programme;
import nl.regiosite.source.SourceMap;

/** What got money is public: a project that is a draft or waits for its day would leave sums without their lines. */
final class DraftHasNoGrant implements Rule {
    @Override
    public Stream<Diagnostic> check(Programme programme, SourceMap places) {
        return programme.grants().stream()
                .filter(grant -> programme
                        .project(grant.project())
                        .filter(project -> project.publication().draft()
                                || project.publication().from().isPresent())
                        .isPresent())
                .map(grant -> Diagnostic.error(
                        "concept-met-toekenning",
                        places.of(grant, "project"),
                        grant.project().value()));
    }
}
