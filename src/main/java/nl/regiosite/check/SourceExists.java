package nl.regiosite.check;

import java.util.List;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Source;
import nl.regiosite.model.SourceId;
import nl.regiosite.source.SourceMap;

/** What a fact or figure is taken from is a document in {@code bronnen.json}. */
final class SourceExists implements Rule {
    /** A part of the programme that names its documents. */
    private record Citing(Object part, String field, List<SourceId> sources) {
        Citing(Object part, List<SourceId> sources) {
            this(part, "bron", sources);
        }

        Citing(Object part, SourceId source) {
            this(part, List.of(source));
        }
    }

    @Override
    public Stream<Diagnostic> check(Programme programme, SourceMap places) {
        Reference<SourceId> known =
                new Reference<>("bron-onbekend", programme.sources().stream().map(Source::id), places);
        return Stream.of(texts(programme), money(programme), figures(programme))
                .flatMap(citing -> citing)
                .filter(citing -> !citing.sources().isEmpty())
                .flatMap(citing -> known.at(citing.part(), citing.field(), citing.sources()));
    }

    private static Stream<Citing> texts(Programme programme) {
        return Stream.of(
                        Stream.of(
                                new Citing(programme.about(), programme.about().sources())),
                        programme.about().milestones().stream().map(it -> new Citing(it, it.sources())),
                        programme.pillars().stream().map(it -> new Citing(it, it.sources())),
                        programme.pillars().stream()
                                .flatMap(it -> it.crossOvers().stream())
                                .map(it -> new Citing(it, it.sources())),
                        programme.projects().stream().map(it -> new Citing(it, it.sources())),
                        programme.projects().stream()
                                .flatMap(it -> it.crossOvers().stream())
                                .map(it -> new Citing(it, it.sources())),
                        programme.projects().stream()
                                .flatMap(it -> it.progress().stream())
                                .map(it -> new Citing(it, it.sources())),
                        programme.tranches().stream().map(it -> new Citing(it, it.sources())),
                        programme.articles().stream().map(it -> new Citing(it, it.sources())))
                .flatMap(citing -> citing);
    }

    private static Stream<Citing> money(Programme programme) {
        return Stream.of(
                        programme.grants().stream().map(it -> new Citing(it, it.source())),
                        programme.remarks().stream().map(it -> new Citing(it, it.source())),
                        programme.reservations().stream().map(it -> new Citing(it, it.source())),
                        programme.budget().stream().map(it -> new Citing(it, it.source())),
                        programme.controlTotals().stream().map(it -> new Citing(it, it.sources())))
                .flatMap(citing -> citing);
    }

    private static Stream<Citing> figures(Programme programme) {
        return Stream.of(
                        programme.discrepancies().stream().map(it -> new Citing(it, it.sources())),
                        programme.results().stream().map(it -> new Citing(it, it.sources())),
                        programme.results().stream().map(it -> new Citing(it, "stand-bron", it.stateSources())),
                        programme.indicators().stream().map(it -> new Citing(it, it.sources())))
                .flatMap(citing -> citing);
    }
}
