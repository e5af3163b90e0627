package nl.regiosite.check;

import java.util.List;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.source.SourceMap;

/** A number is given once: to a project within its pillar, and to a pillar within the programme. */
final class NumberOnlyOnce implements Rule {
    @Override
    public Stream<Diagnostic> check(Programme programme, SourceMap places) {
        return Stream.concat(
                Duplicates.of(
                        "nummer-dubbel",
                        programme.projects(),
                        project -> List.of(project.pillar(), project.number().text()),
                        project -> project.number().text(),
                        project -> places.of(project, "nummer")),
                Duplicates.of(
                        "nummer-dubbel",
                        programme.pillars().stream()
                                .filter(pillar -> pillar.number() != Pillar.NO_NUMBER)
                                .toList(),
                        pillar -> pillar.number(),
                        pillar -> String.valueOf(pillar.number()),
                        pillar -> places.of(pillar, "nummer")));
    }
}
