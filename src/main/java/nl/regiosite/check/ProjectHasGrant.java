package nl.regiosite.check;

import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.model.Programme;
import nl.regiosite.source.SourceMap;

/** A project has a grant, or a remark that says why it has none. A draft is still free of this. */
final class ProjectHasGrant implements Rule {
    @Override
    public Stream<Diagnostic> check(Programme programme, SourceMap places) {
        if (!SoundGrants.are(programme, places)) {
            return Stream.empty();
        }
        return programme.projects().stream()
                .filter(project -> !project.publication().draft())
                .filter(project -> programme.grantsOf(project.id()).isEmpty()
                        && programme.remarksOf(project.id()).isEmpty())
                .map(project -> Diagnostic.error(
                        "project-zonder-toekenning",
                        places.of(project, "titel"),
                        project.id().value()));
    }
}
