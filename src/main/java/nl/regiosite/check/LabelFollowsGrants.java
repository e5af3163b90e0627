package nl.regiosite.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.model.Grant;
import nl.regiosite.model.Label;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.source.SourceMap;

/**
 * A printed label follows from the money: <i>new</i> when all grants are in the tranches that the labels speak of,
 * <i>continued</i> when there are grants both in those and before them, none when there is no grant in them. A warning,
 * for the label is shown as printed; a contradiction that {@code afwijkingen.json} explains is not reported again.
 */
final class LabelFollowsGrants implements Rule {
    private static final String CODE = "label-volgt-niet";

    @Override
    public Stream<Diagnostic> check(Programme programme, SourceMap places) {
        List<Integer> tranches = programme.about().labelTranches();
        if (tranches.isEmpty() || !SoundGrants.are(programme, places)) {
            return Stream.empty();
        }
        return programme.projects().stream()
                .filter(project -> !programme.grantsOf(project.id()).isEmpty())
                .filter(project -> !project.label().equals(expected(project, tranches, programme)))
                .filter(project ->
                        programme.discrepancies().stream().noneMatch(found -> found.explains(CODE, project.id())))
                .map(project -> warning(project, expected(project, tranches, programme), places));
    }

    private static Optional<Label> expected(Project project, List<Integer> tranches, Programme programme) {
        List<Grant> grants = programme.grantsOf(project.id());
        boolean within = grants.stream().anyMatch(grant -> tranches.contains(grant.tranche()));
        boolean before = grants.stream().anyMatch(grant -> !tranches.contains(grant.tranche()));
        if (!within) {
            return Optional.empty();
        }
        return Optional.of(before ? Label.CONTINUED : Label.NEW);
    }

    private static Diagnostic warning(Project project, Optional<Label> expected, SourceMap places) {
        String follows = expected.map(Label::id).orElse("geen");
        return project.label()
                .map(printed -> Diagnostic.warning(CODE, places.of(project, "label"), printed.id())
                        .withHint(Hint.of("tip.label-" + follows)))
                .orElseGet(() -> Diagnostic.warning("label-ontbreekt", places.of(project, "label"))
                        .withHint(Hint.of("tip.label-erbij", follows)));
    }
}
