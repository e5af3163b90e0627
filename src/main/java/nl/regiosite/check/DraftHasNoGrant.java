package nl.regiosite.check;

import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.ProjectId;
import nl.regiosite.source.SourceMap;

/** What got money is public: a project that is a draft or waits for its day would leave sums without their lines. */
final class DraftHasNoGrant implements Rule {
    @Override
    public Stream<Diagnostic> check(Programme programme, SourceMap places) {
        return Stream.of(
                        programme.grants().stream()
                                .filter(grant -> isHidden(grant.project(), programme))
                                .map(grant -> hidden(grant, grant.project(), places)),
                        programme.remarks().stream()
                                .filter(remark -> isHidden(remark.project(), programme))
                                .map(remark -> hidden(remark, remark.project(), places)),
                        programme.reservations().stream()
                                .filter(reservation -> isHidden(reservation.project(), programme))
                                .map(reservation -> hidden(reservation, reservation.project(), places)))
                .flatMap(found -> found);
    }

    private static boolean isHidden(ProjectId id, Programme programme) {
        return programme
                .project(id)
                .map(Project::publication)
                .filter(publication -> publication.draft() || publication.from().isPresent())
                .isPresent();
    }

    private static Diagnostic hidden(Object part, ProjectId project, SourceMap places) {
        return Diagnostic.error("concept-met-toekenning", places.of(part, "project"), project.value());
    }
}
