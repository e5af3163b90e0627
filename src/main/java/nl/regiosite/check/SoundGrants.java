package nl.regiosite.check;

import java.util.Set;
import java.util.stream.Collectors;
import nl.regiosite.model.Grant;
import nl.regiosite.model.GrantRemark;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.Tranche;
import nl.regiosite.source.SourceMap;

/**
 * Whether every line of money was read and leads to one project and one tranche. If not, that is a mistake with a diagnostic of its own,
 * and what would follow from it (a total that is short, a project without money) is no second one.
 */
final class SoundGrants {
    private SoundGrants() {}

    static boolean are(Programme programme, SourceMap places) {
        boolean allRead = !places.isUnreadableKind(Grant.class)
                && programme.projects().stream().map(Project::id).distinct().count()
                        == programme.projects().size();
        Set<Integer> tranches =
                programme.tranches().stream().map(Tranche::number).collect(Collectors.toSet());
        return allRead
                && programme.grants().stream()
                        .allMatch(grant -> tranches.contains(grant.tranche()) || places.isUnreadable(grant.tranche()))
                && programme.grants().stream()
                        .map(Grant::project)
                        .allMatch(id -> programme.project(id).isPresent())
                && programme.remarks().stream()
                        .map(GrantRemark::project)
                        .allMatch(id -> programme.project(id).isPresent());
    }
}
