package nl.regiosite.check;

import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.PillarId;
import nl.regiosite.model.Programme;
import nl.regiosite.source.SourceMap;

/** Every pillar that is named, by a folder of projects too, has its file in {@code pijlers/}. */
final class PillarExists implements Rule {
    @Override
    public Stream<Diagnostic> check(Programme programme, SourceMap places) {
        Reference<PillarId> pillars =
                new Reference<>("pijler-onbekend", programme.pillars().stream().map(Pillar::id), places);
        return Stream.of(
                        programme.projects().stream()
                                .flatMap(project -> pillars.at(project, "pijler", project.pillar())),
                        programme.projects().stream()
                                .flatMap(project -> project.crossOvers().stream())
                                .flatMap(crossOver -> pillars.at(crossOver, "pijler", crossOver.pillar())),
                        programme.pillars().stream()
                                .flatMap(pillar -> pillar.crossOvers().stream())
                                .flatMap(crossOver -> pillars.at(crossOver, "pijler", crossOver.pillar())),
                        programme.budget().stream()
                                .flatMap(budget -> budget.pillars().stream())
                                .flatMap(line -> pillars.at(line, "pijler", line.pillar())),
                        programme.controlTotals().stream().flatMap(total -> total.pillar().stream()
                                .flatMap(pillar -> pillars.at(total, "pijler", pillar))),
                        programme.results().stream().flatMap(result -> pillars.at(result, "pijler", result.pillar())),
                        programme.discrepancies().stream()
                                .flatMap(found -> pillars.at(found, "pijlers", found.pillars())))
                .flatMap(found -> found);
    }
}
