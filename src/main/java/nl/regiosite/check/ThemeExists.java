package nl.regiosite.check;

import java.util.Optional;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.Theme;
import nl.regiosite.source.SourceMap;

/** The theme of a project is one of the themes of its own pillar. */
final class ThemeExists implements Rule {
    @Override
    public Stream<Diagnostic> check(Programme programme, SourceMap places) {
        return programme.projects().stream().flatMap(project -> programme.pillar(project.pillar()).stream()
                .filter(pillar -> !hasTheme(pillar, project) && !places.isUnreadable(project.theme()))
                .map(pillar -> unknown(pillar, project, programme, places)));
    }

    private static boolean hasTheme(Pillar pillar, Project project) {
        return pillar.themes().stream().map(Theme::id).anyMatch(project.theme()::equals);
    }

    private static Diagnostic unknown(Pillar pillar, Project project, Programme programme, SourceMap places) {
        String written = project.theme().value();
        Optional<Hint> hint = programme
                .theme(project.theme())
                .map(elsewhere ->
                        Hint.of("tip.thema-van-pijler", elsewhere.pillar().value()))
                .or(() -> Hint.nearest(
                        written,
                        pillar.themes().stream()
                                .map(theme -> theme.id().value())
                                .toList()));
        return Diagnostic.error(
                        "thema-onbekend",
                        places.of(project, "thema"),
                        written,
                        pillar.id().value())
                .withHint(hint);
    }
}
