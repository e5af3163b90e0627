package nl.regiosite.check;

import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.model.Programme;
import nl.regiosite.model.ProjectId;
import nl.regiosite.source.SourceMap;

/** Money, or the remark in its place, goes to a project that exists. */
final class GrantHasProject implements Rule {
    @Override
    public Stream<Diagnostic> check(Programme programme, SourceMap places) {
        Reference<ProjectId> projects = Reference.toProjects("toekenning-zonder-project", programme, places);
        return Stream.concat(
                programme.grants().stream().flatMap(grant -> projects.at(grant, "project", grant.project())),
                programme.remarks().stream().flatMap(remark -> projects.at(remark, "project", remark.project())));
    }
}
